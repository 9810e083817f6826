package org.translint.read;

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
final class MarkdownReader implements DocumentReader {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\h*\\R(?:.*\\R)*?(?:---|\\.\\.\\.)\\h*(?:\\R|\\z)");

  @Override
  public Document read(String path, String fileText) {
    Matcher frontMatter = FRONT_MATTER.matcher(fileText);
    int base = frontMatter.find() ? frontMatter.end() : 0;
    Node page =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build()
            .parse(fileText.substring(base));
    DocumentBuilder builder = new DocumentBuilder(fileText);
    FlowText flow = new FlowText(builder, fileText);
    page.accept(new MarkdownText(fileText, base, flow));
    flow.end();
    return builder.build(path, Document.UNKNOWN_LANGUAGE);
  }
}
