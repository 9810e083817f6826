package org.translint.read.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.text.Block;
import org.translint.text.Document;

/**
 * Reads plain text. The document's text is the file's, but for the {@code >} at the start of quoted
 * lines.
 */
public final class PlainTextReader implements DocumentReader {

  private static final Pattern QUOTE_MARKS =
      Pattern.compile("\\h{0,3}(?:>++(?:\\h|(?=\\v|\\z)))++");

  @Override
  public Document read(String path, String fileText) {
    DocumentBuilder builder = new DocumentBuilder(fileText);
    read(builder, fileText, 0, fileText.length(), true);
    return builder.build(path, Document.UNKNOWN_LANGUAGE);
  }

  /**
   * Adds the text between two offsets of a file to a document.
   *
   * @param mayHaveTitle whether the first block may be the title
   */
  static void read(
      DocumentBuilder builder, String fileText, int start, int end, boolean mayHaveTitle) {
    PlainBlocks blocks = new PlainBlocks();
    for (int line = start; line < end; ) {
      int next = lineEnd(fileText, line, end);
      copyLine(builder, blocks, fileText, line, next);
      line = next;
    }
    for (PlainBlocks.Found block : blocks.find()) {
      boolean isBody = block.kind() == Block.Kind.TITLE && !mayHaveTitle;
      builder.block(isBody ? Block.Kind.PARAGRAPH : block.kind(), block.start(), block.end());
    }
  }

  /** The end of a line with what ends it. */
  private static int lineEnd(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      switch (text.charAt(i)) {
        case '\n', '\u2028', '\u2029' -> {
          return i + 1;
        }
        case '\r' -> {
          return i + 1 < end && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
        }
        default -> {
          // Within the line.
        }
      }
    }
    return end;
  }

  private static void copyLine(
      DocumentBuilder builder, PlainBlocks blocks, String fileText, int start, int end) {
    Matcher marks = QUOTE_MARKS.matcher(fileText).region(start, end);
    boolean isQuoted = marks.lookingAt();
    int before = builder.length();
    builder.copy(isQuoted ? marks.end() : start, end);
    blocks.add(builder.text().subSequence(before, builder.length()).toString(), before, isQuoted);
  }
}
