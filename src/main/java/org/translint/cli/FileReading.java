package org.translint.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.translint.read.Format;
import org.translint.read.Readers;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.Input;
import org.translint.read.file.OpenFile;
import org.translint.read.file.UnreadableException;
import org.translint.text.Document;
import org.translint.text.FileText;
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
    OpenFile file = readers.open(new Input.InMemory(path, bytes), encoding);
    try {
      Kept kept = new Kept();
      FileText text = file.text();
      Escape escape = escape(readers.format(file));
      kept.readAll(file, readers);
      return Optional.of(new Opened(text, kept.articles, kept.failures, escape));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  /** The articles that can be read, though others of their file cannot. */
  private static final class Kept implements ArticleSink {

    /** Stands for all that comes after the place from which on a file cannot be read. */
    private static final String REST = "";

    private final List<Document> articles = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    void readAll(OpenFile file, Readers readers) {
      try {
        readers.read(file, this);
      } catch (UnreadableException e) {
        failures.add(REST);
      }
    }

    @Override
    public void article(Translation article) {
      articles.add(article.target());
    }

    @Override
    public void failure(String id, String reason) {
      failures.add(id);
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
