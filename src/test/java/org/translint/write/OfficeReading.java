package org.translint.write;

import java.util.Optional;
import org.translint.read.file.UnreadableException;
import org.translint.read.office.DocxReader;
import org.translint.read.office.OdtReader;
import org.translint.read.office.OfficeArticle;

/** Reads files of word processors as the command line does, with the real readers. */
final class OfficeReading {

  static final PackageRewriter REWRITER = new PackageRewriter(OfficeReading::open);

  private OfficeReading() {}

  static OfficeArticle article(String path, byte[] bytes) {
    try {
      return path.endsWith(".odt") ? OdtReader.open(path, bytes) : DocxReader.open(path, bytes);
    } catch (UnreadableException e) {
      throw new AssertionError(e.reason(), e);
    }
  }

  private static Optional<PackageReading.Opened> open(String path, byte[] bytes) {
    try {
      OfficeArticle article =
          path.endsWith(".odt") ? OdtReader.open(path, bytes) : DocxReader.open(path, bytes);
      return Optional.of(
          new PackageReading.Opened(
              article.document(),
              article.parts(),
              path.endsWith(".odt") ? PartMarkup.OPEN_DOCUMENT : PartMarkup.WORD));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }
}
