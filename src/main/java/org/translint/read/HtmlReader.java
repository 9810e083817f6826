package org.translint.read;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.translint.config.LanguageCodes;
import org.translint.text.Document;

/**
 * Reads HTML as a browser shows it, without what it hides and without navigation. Text that cannot
 * be seen at once, such as the text that stands for an image, is not read.
 */
final class HtmlReader implements DocumentReader {

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
