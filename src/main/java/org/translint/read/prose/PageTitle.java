package org.translint.read.prose;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the headline of an article in a page, where the part that is the article has none. */
final class PageTitle {

  /** The attribute of a {@code meta} that holds what it says. */
  static final String VALUE = "content";

  private static final String TITLES = "head > meta[property=og:title], head > title";

  private PageTitle() {}

  /**
   * The headline of the page that its title speaks of, and not the name of the site.
   *
   * @param isOut whether an element does not come into question
   */
  static @Nullable Element headline(Element page, Predicate<Element> isOut) {
    @Nullable Element found = null;
    for (Element headline : page.select("h1")) {
      if (HtmlText.isShown(headline) && !isOut.test(headline)) {
        if (isInTitle(page, headline.text())) {
          return headline;
        }
        found = headline;
      }
    }
    return said(page) == null ? found : null;
  }

  private static boolean isInTitle(Element page, String headline) {
    return page.select(TITLES).stream()
        .map(element -> element.nameIs("meta") ? element.attr(VALUE) : element.text())
        .anyMatch(title -> title.strip().startsWith(headline.strip()));
  }

  /** The element of the head that says the title, a {@code meta} or the {@code title}, or null. */
  static @Nullable Element said(Element page) {
    Element forSharing = page.selectFirst("head > meta[property=og:title][content~=\\S]");
    return forSharing == null ? page.selectFirst("head > title") : forSharing;
  }
}
