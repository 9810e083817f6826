package org.translint.check.source;

import org.translint.text.Span;

/**
 * Something in a text that a reader may follow, and that stays as it is in every language.
 *
 * @param kind what it is
 * @param span in the document's text, UTF-16 units
 * @param text as it is written
 * @param key what it leads to: equal where two ways of writing lead to the same
 */
record Link(Kind kind, Span span, String text, String key) {

  /** What a link is. */
  enum Kind {
    /** A web address with its scheme or {@code www.}. */
    URL,
    /** A web address that is a host alone, which may be the name of a medium: example.org. */
    SITE,
    EMAIL,
    /** A name in a social network: @name. */
    HANDLE,
    /** #word */
    HASHTAG
  }

  /** The host of a web address, in lower case; empty for other links. */
  String host() {
    if (kind != Kind.URL && kind != Kind.SITE) {
      return "";
    }
    int end = key.indexOf('/');
    return end < 0 ? key : key.substring(0, end);
  }
}
