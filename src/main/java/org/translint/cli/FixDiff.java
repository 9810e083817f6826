package org.translint.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.translint.config.Color;
import org.translint.report.terminal.Visible;
import org.translint.write.FileFixes;
import org.translint.write.UnifiedDiff;

/**
 * The fixes of a batch as one diff on standard output: for programs in the bytes of the files, so
 * that it can be applied; for eyes, which is with colours or on a terminal, as text in which
 * nothing acts on the terminal. Of a file that is no text, its articles are shown so in both cases.
 * Not thread-safe.
 */
final class FixDiff {

  private static final String BOLD = "1";
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String CYAN = "36";

  /** How many lines name the files. */
  private static final int NAMES = 2;

  private final OutputStream out;
  private final boolean isColoured;
  private final boolean isForEyes;

  FixDiff(Console console, Color color) {
    this.out = new BufferedOutputStream(console.out());
    this.isColoured = console.hasColors(color);
    this.isForEyes = isColoured || console.isRead();
  }

  /** Shows what changes in a file, if anything does. */
  void show(FileFixes fixes) throws IOException {
    String path = fixes.path();
    if (!isForEyes && fixes.isText()) {
      out.write(UnifiedDiff.of(path, fixes.original(), fixes.bytes()));
      return;
    }
    List<String> lines =
        UnifiedDiff.of(path, fixes.shown(fixes.original()), fixes.shown(fixes.bytes()));
    for (int i = 0; i < lines.size(); i++) {
      String line = isColoured ? coloured(lines.get(i), i < NAMES) : visible(lines.get(i));
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Writes out what is left; the stream stays open. */
  void end() throws IOException {
    out.flush();
  }

  private static String visible(String line) {
    StringBuilder shown = new StringBuilder();
    line.lines().forEach(part -> shown.append(Visible.of(part)).append('\n'));
    return shown.toString();
  }

  private static String coloured(String line, boolean isName) {
    String text = visible(line);
    String color =
        switch (isName ? '=' : line.charAt(0)) {
          case '=' -> BOLD;
          case '@' -> CYAN;
          case '-' -> RED;
          case '+' -> GREEN;
          default -> "";
        };
    return color.isEmpty() ? text : "\u001B[" + color + 'm' + text.stripTrailing() + "\u001B[0m\n";
  }
}
