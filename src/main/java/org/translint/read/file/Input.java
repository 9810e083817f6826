package org.translint.read.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes to be read as an article, and the name that reports give them. */
public interface Input {

  /** The path that reports print: relative to the working folder where below it, with {@code /}. */
  String path();

  /** The path that reports print of {@code file}; both paths are absolute. */
  static String display(Path file, Path workingFolder) {
    Path shown = file.startsWith(workingFolder) ? workingFolder.relativize(file) : file;
    return shown.toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** All bytes. */
  byte[] bytes() throws IOException;

  /** How many bytes it has. */
  long size() throws IOException;

  /** The bytes one by one; the caller closes the stream. */
  InputStream stream() throws IOException;

  /**
   * A file.
   *
   * @param file where it is
   */
  record InFile(String path, Path file) implements Input {
    @Override
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(file);
    }

    @Override
    public long size() throws IOException {
      return Files.size(file);
    }

    @Override
    public InputStream stream() throws IOException {
      return Files.newInputStream(file);
    }
  }

  /** Bytes at hand, such as those of standard input; the array is not copied. */
  @SuppressWarnings("ArrayRecordComponent")
  record InMemory(String path, byte[] bytes) implements Input {
    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream stream() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
