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

  private static final Pattern LINE =
      Pattern.compile("[^\\n\\r\\u2028\\u2029]*+(?:\\r\\n|[\\n\\r\\u2028\\u2029]|\\z)");
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
    Matcher line = LINE.matcher(fileText).region(start, end);
    while (line.find() && line.start() < end) {
      copyLine(builder, blocks, fileText, line.start(), line.end());
    }
    for (PlainBlocks.Found block : blocks.find()) {
      boolean isBody = block.kind() == Block.Kind.TITLE && !mayHaveTitle;
      builder.block(isBody ? Block.Kind.PARAGRAPH : block.kind(), block.start(), block.end());
    }
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
