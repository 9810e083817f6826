package org.translint.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.translint.read.Readers;
import org.translint.report.docx.Originals;
import org.translint.run.Outcome;

/** Opens the Word files of articles again. Stateless. */
final class WordOriginals implements Originals {

  private final Path folder;
  private final OfficeFiles files;

  /**
   * @param folder that paths are relative to
   */
  WordOriginals(Path folder, Readers readers, Charset encoding) {
    this.folder = folder;
    this.files = new OfficeFiles(readers, encoding);
  }

  @Override
  public Optional<Original> of(Outcome.Checked article) {
    if (!files.isWord(article.path())) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(article.path()));
      return files
          .article(article.path(), bytes)
          .filter(now -> now.document().text().equals(article.document().text()))
          .map(now -> new Original(bytes, now.parts(), now.mainPart(), now.commentsPart()));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
