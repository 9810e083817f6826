package org.translint.read.prose;

import java.util.Comparator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.translint.config.LanguageCodes;
import org.translint.text.Document;

/**
 * Reads HTML as a browser shows it, without what it hides and without navigation. Text that cannot
 * be seen at once, such as the text that stands for an image, is not read.
 */
public final class HtmlReader implements DocumentReader {

  @Override
  public Document read(String path, String fileText) {
    org.jsoup.nodes.Document page =
        Parser.htmlParser().setTrackPosition(true).parseInput(fileText, "");
    DocumentBuilder builder = new DocumentBuilder(fileText);
    FlowText flow = new FlowText(builder, fileText);
    new HtmlText(fileText, 0).read(page, flow);
    flow.end();
    return builder.build(path, language(page));
  }

  /** Gives the text of the HTML between two offsets of a file to {@code flow}. */
  static void readPart(FlowText flow, String fileText, int start, int end) {
    new HtmlText(fileText, start)
        .read(
            Parser.htmlParser()
                .setTrackPosition(true)
                .parseInput(fileText.substring(start, end), ""),
            flow);
  }

  /**
   * Gives the text of the HTML between two offsets of a file to {@code flow}, whatever its elements
   * are.
   */
  static void readInline(FlowText flow, String fileText, int start, int end) {
    Parser.htmlParser()
        .setTrackPosition(true)
        .parseInput(fileText.substring(start, end), "")
        .nodeStream(TextNode.class)
        .filter(text -> text.sourceRange().isTracked())
        .sorted(Comparator.comparingInt(text -> text.sourceRange().startPos()))
        .forEach(
            text ->
                EscapedText.HTML.align(
                    fileText,
                    start + text.sourceRange().startPos(),
                    start + text.sourceRange().endPos(),
                    text.getWholeText(),
                    flow));
  }

  private static String language(Element page) {
    for (Element element : page.select("html, body")) {
      String tag = element.attr("lang").isBlank() ? element.attr("xml:lang") : element.attr("lang");
      if (!tag.isBlank()) {
        return LanguageCodes.canonical(tag.strip()).orElse(Document.UNKNOWN_LANGUAGE);
      }
    }
    return Document.UNKNOWN_LANGUAGE;
  }
}
