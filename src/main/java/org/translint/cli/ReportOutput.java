package org.translint.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A file in the making: written under another name in its folder and moved into place when it is
 * whole, so that nobody ever sees half of it. What is no regular file, such as {@code /dev/null},
 * is written to directly. Not thread-safe.
 */
final class ReportOutput implements AutoCloseable {

  private final Path target;
  private final @Nullable Path temporary;
  private final OutputStream out;

  private ReportOutput(Path target, @Nullable Path temporary, OutputStream out) {
    this.target = target;
    this.temporary = temporary;
    this.out = out;
  }

  /**
   * Begins to write {@code file}.
   *
   * @throws IOException if it cannot be written; nothing has changed then
   */
  static ReportOutput open(Path file) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new FileSystemException(file.toString(), null, "it is a folder");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new ReportOutput(
          target, null, new BufferedOutputStream(Files.newOutputStream(target)));
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new FileSystemException(file.toString(), null, "it is write-protected");
    }
    Path folder = target.getParent();
    if (folder == null || (Files.exists(folder) && !Files.isDirectory(folder))) {
      throw new NotDirectoryException(String.valueOf(folder));
    }
    Path temporary =
        folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid());
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary));
    temporary.toFile().deleteOnExit();
    return new ReportOutput(target, temporary, out);
  }

  OutputStream stream() {
    return out;
  }

  /** Finishes the file and moves it into place. */
  void commit() throws IOException {
    out.close();
    if (temporary != null) {
      try {
        Files.move(
            temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Gives up what was not committed. */
  @Override
  public void close() throws IOException {
    out.close();
    if (temporary != null) {
      Files.deleteIfExists(temporary);
    }
  }
}
