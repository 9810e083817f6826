package org.translint.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Markdown file whose tables are made, while its prose is written: what stands between {@code
 * <!-- NAME -->} and {@code <!-- end -->} is replaced, the rest is left.
 */
public final class MarkedFile {

  private static final String END = "<!-- end -->";

  private final Path path;
  private String text;

  /** Reads the file. */
  public MarkedFile(Path path) throws IOException {
    this.path = path;
    this.text = Files.readString(path);
  }

  /**
   * Puts {@code content} where {@code name} marks its place.
   *
   * @throws IllegalArgumentException if the file has no such place
   */
  public void put(String name, String content) {
    String begin = "<!-- " + name + " -->";
    int start = text.indexOf(begin);
    int end = start < 0 ? -1 : text.indexOf(END, start);
    if (end < 0) {
      throw new IllegalArgumentException(path + " has no place marked " + begin);
    }
    text =
        text.substring(0, start + begin.length())
            + "\n\n"
            + content.strip()
            + "\n\n"
            + text.substring(end);
  }

  /** Writes the file. */
  public void save() throws IOException {
    Files.writeString(path, text);
  }
}
