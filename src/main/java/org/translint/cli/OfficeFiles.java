package org.translint.cli;

import java.nio.charset.Charset;
import java.util.Optional;
import org.translint.read.Format;
import org.translint.read.Readers;
import org.translint.read.file.Input;
import org.translint.read.file.UnreadableException;
import org.translint.read.office.DocxReader;
import org.translint.read.office.OdtReader;
import org.translint.read.office.OfficeArticle;
import org.translint.write.PackageReading;
import org.translint.write.PartMarkup;

/** Reads the files of word processors for those who write them. Thread-safe. */
final class OfficeFiles implements PackageReading {

  private final Readers readers;
  private final Charset encoding;

  OfficeFiles(Readers readers, Charset encoding) {
    this.readers = readers;
    this.encoding = encoding;
  }

  @Override
  public Optional<Opened> open(String path, byte[] bytes) {
    PartMarkup markup =
        format(path, bytes) == Format.ODT ? PartMarkup.OPEN_DOCUMENT : PartMarkup.WORD;
    return article(path, bytes)
        .map(article -> new Opened(article.document(), article.parts(), markup));
  }

  /** The article of a file of a word processor; empty where it is none, or cannot be read. */
  Optional<OfficeArticle> article(String path, byte[] bytes) {
    try {
      return switch (format(path, bytes)) {
        case DOCX -> Optional.of(DocxReader.open(path, bytes));
        case ODT -> Optional.of(OdtReader.open(path, bytes));
        default -> Optional.empty();
      };
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  /** Whether a file with this path is a Word document, if it is what it says. */
  boolean isWord(String path) {
    return readers.isPackage(path) && format(path, new byte[0]) == Format.DOCX;
  }

  private Format format(String path, byte[] bytes) {
    try {
      return readers.format(readers.open(new Input.InMemory(path, bytes), encoding));
    } catch (UnreadableException e) {
      return Format.PLAIN_TEXT;
    }
  }
}
