package org.translint.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.translint.report.docx.DocxCopies;
import org.translint.write.FileOutput;

/** A folder for copies of articles, each under its own path. Not thread-safe. */
final class CopyFolder implements DocxCopies.Target {

  private final Console console;
  private final Path folder;

  CopyFolder(Console console, Path folder) {
    this.console = console;
    this.folder = folder;
  }

  @Override
  public void copy(String path, byte[] docx) throws IOException {
    Path article = console.folder().resolve(path).normalize();
    Path copy = folder.resolve(inside(Path.of(path).normalize())).normalize();
    if (copy.equals(article)) {
      throw new FileSystemException(path, null, "its copy would replace the article " + path);
    }
    Path parent = copy.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try (FileOutput output = FileOutput.open(copy)) {
      output.stream().write(docx);
      output.commit();
    }
  }

  /** A path without what leads to the top of a disk, or out of a folder. */
  private static Path inside(Path path) {
    Path inside = path.getFileSystem().getPath("");
    for (Path step : path) {
      if (!step.toString().equals("..")) {
        inside = inside.resolve(step.toString());
      }
    }
    return inside;
  }

  @Override
  public void leftOut(int articles) {
    console.tell(Sentences.say("report.copies-left-out", articles));
  }
}
