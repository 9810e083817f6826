package org.translint.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.translint.read.Format;
import org.translint.read.Readers;
import org.translint.read.file.Input;
import org.translint.read.file.OpenFile;
import org.translint.read.file.UnreadableException;
import org.translint.text.Document;
import org.translint.text.Translation;
import org.translint.write.Escape;
import org.translint.write.Reading;

/** Reads files that are text for those who write them. Thread-safe. */
final class FileReading implements Reading {

  private final Readers readers;
  private final Charset encoding;

  FileReading(Readers readers, Charset encoding) {
    this.readers = readers;
    this.encoding = encoding;
  }

  @Override
  public Optional<Opened> open(String path, byte[] bytes) {
    try {
      OpenFile file = readers.open(new Input.InMemory(path, bytes), encoding);
      List<Document> articles = readers.readAll(file).stream().map(Translation::target).toList();
      return Optional.of(new Opened(file.text(), articles, escape(readers.format(file))));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  private static Escape escape(Format format) {
    return switch (format) {
      case PLAIN_TEXT, DOCX, ODT -> Escape.NONE;
      case MARKDOWN, HTML, SUBRIP, WEB_VTT -> Escape.MARKUP;
      case XLIFF, TMX, NEWS_XML -> Escape.XML;
      case PO -> Escape.PO;
      case TABLE -> Escape.CSV;
      case JSON, JSON_LINES -> Escape.JSON;
    };
  }
}
