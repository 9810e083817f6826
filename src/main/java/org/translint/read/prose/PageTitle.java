package org.translint.read.prose;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the headline of an article in a page, where the part that is the article has none. */
final class PageTitle {

  /** The attribute of a {@code meta} that holds what it says. */
  static final String VALUE = "content";

  private static final String TITLES = "head > meta[property=og:title], head > title";

  /** How much of a title its headline is; the rest is the name of the site. */
  private static final double ENOUGH = 0.4;

  private PageTitle() {}

  /**
   * The headline of the page that its title speaks of, of whatever level, and not the name of the
   * site; null where there is none.
   *
   * @param isOut whether an element does not come into question
   */
  static @Nullable Element headline(Element page, Predicate<Element> isOut) {
    List<String> titles =
        page.select(TITLES).stream().map(PageTitle::text).filter(t -> !t.isEmpty()).toList();
    @Nullable Element headline = null;
    @Nullable Element last = null;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      if (!HtmlText.isShown(heading) || isOut.test(heading)) {
        continue;
      }
      String text = heading.text().strip();
      boolean isLonger = headline == null || text.length() > headline.text().strip().length();
      if (isLonger && titles.stream().anyMatch(title -> isMostOf(text, title))) {
        headline = heading;
      }
      last = heading.nameIs("h1") ? heading : last;
    }
    return headline == null && titles.isEmpty() ? last : headline;
  }

  private static String text(Element title) {
    return (title.nameIs("meta") ? title.attr(VALUE) : title.text()).strip();
  }

  private static boolean isMostOf(String heading, String title) {
    return title.contains(heading) && heading.length() >= ENOUGH * title.length();
  }

  /** The element of the head that says the title, a {@code meta} or the {@code title}, or null. */
  static @Nullable Element said(Element page) {
    Element forSharing = page.selectFirst("head > meta[property=og:title][content~=\\S]");
    return forSharing == null ? page.selectFirst("head > title") : forSharing;
  }
}
