package org.translint.config;

import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Tells whether what a newsroom says is a CSS selector. */
final class CssSelector {

  private CssSelector() {}

  /** What is wrong with a selector, in a sentence; null where nothing is. */
  static @Nullable String problem(String selector) {
    try {
      Selector.evaluatorOf(selector);
      return null;
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      return "'%s' is not a CSS selector, such as 'main .story'; correct it."
          .formatted(selector.strip().replaceAll("\\s+", " "));
    }
  }
}
