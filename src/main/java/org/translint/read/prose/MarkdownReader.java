package org.translint.read.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.translint.text.Document;

/**
 * Reads Markdown (CommonMark) as a page made of it would show it. Front matter between lines of
 * {@code ---} and addresses of links are not read.
 */
public final class MarkdownReader implements DocumentReader {

  /** How deep lists and quotations may be nested; what is deeper is text. */
  private static final int DEEPEST = 100;

  private static final Pattern FIRST_LINE = Pattern.compile("---\\h*\\R");
  private static final Pattern LAST_LINE =
      Pattern.compile("^(?:---|\\.\\.\\.)\\h*(?:\\R|\\z)", Pattern.MULTILINE);

  @Override
  public Document read(String path, String fileText) {
    DocumentBuilder builder = new DocumentBuilder(fileText);
    FlowText flow = new FlowText(builder, fileText);
    read(flow, fileText, frontMatterEnd(fileText), fileText.length());
    flow.end();
    return builder.build(path, Document.UNKNOWN_LANGUAGE);
  }

  /** Gives the text of the Markdown between two offsets of a file to {@code flow}. */
  static void read(FlowText flow, String fileText, int start, int end) {
    Node page =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .customInlineContentParserFactory(new UnclosedMarkup())
            .build()
            .parse(fileText.substring(start, end));
    page.accept(new MarkdownText(fileText, start, flow));
  }

  /** Where the page begins; 0 where there is no front matter, or none that ends. */
  private static int frontMatterEnd(String fileText) {
    Matcher first = FIRST_LINE.matcher(fileText);
    if (!first.lookingAt()) {
      return 0;
    }
    Matcher last = LAST_LINE.matcher(fileText);
    return last.find(first.end()) ? last.end() : 0;
  }
}
