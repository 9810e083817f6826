package org.translint.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.text.Document;

/**
 * Reads plain text. The document's text is the file's, but for the {@code >} at the start of quoted
 * lines.
 */
final class PlainTextReader implements DocumentReader {

  private static final Pattern LINE =
      Pattern.compile("[^\\n\\r\\u2028\\u2029]*+(?:\\r\\n|[\\n\\r\\u2028\\u2029]|\\z)");
  private static final Pattern QUOTE_MARKS = Pattern.compile("\\h{0,3}(?:>+(?:\\h|(?=\\v|\\z)))+");

  @Override
  public Document read(String path, String fileText) {
    DocumentBuilder builder = new DocumentBuilder(fileText);
    PlainBlocks blocks = new PlainBlocks();
    Matcher line = LINE.matcher(fileText);
    while (line.find() && line.start() < fileText.length()) {
      copyLine(builder, blocks, fileText, line.start(), line.end());
    }
    blocks.find().forEach(block -> builder.block(block.kind(), block.start(), block.end()));
    return builder.build(path, Document.UNKNOWN_LANGUAGE);
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
