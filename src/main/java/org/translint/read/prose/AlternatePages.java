package org.translint.read.prose;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.translint.config.LanguageCodes;

/** What a page says of the same article in other languages: {@code link} with {@code hreflang}. */
public final class AlternatePages {

  private static final String LINKS = "link[rel~=(?i)\\balternate\\b][hreflang][href]";

  private AlternatePages() {}

  /**
   * Where a page says that its article is in a language, as it is written there.
   *
   * @param html the page, or its beginning
   * @param language BCP 47; a page in a variety of it will do
   */
  public static Optional<String> href(String html, String language) {
    for (Element link : Parser.htmlParser().parseInput(html, "").select(LINKS)) {
      String said = LanguageCodes.canonical(link.attr("hreflang").strip()).orElse("");
      if (said.equals(language) || said.startsWith(language + "-")) {
        return Optional.of(link.attr("href").strip());
      }
    }
    return Optional.empty();
  }

  /** The language that a page, of which this is the beginning, says that it is in: BCP 47. */
  public static Optional<String> language(String html) {
    for (Element part : Parser.htmlParser().parseInput(html, "").select("html, body")) {
      String tag = part.attr("lang").isBlank() ? part.attr("xml:lang") : part.attr("lang");
      if (!tag.isBlank()) {
        return LanguageCodes.canonical(tag.strip());
      }
    }
    return Optional.empty();
  }

  /** Whether a page, of which this is the beginning, names another of this name as its like. */
  public static boolean hasLinkTo(String html, String name) {
    return Parser.htmlParser().parseInput(html, "").select(LINKS).stream()
        .map(link -> link.attr("href").strip().replaceFirst("[?#].*", ""))
        .anyMatch(href -> href.substring(href.lastIndexOf('/') + 1).equals(name));
  }
}
