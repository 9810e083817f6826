package org.translint.check.source;

import org.translint.text.Span;

/** Where the text of a segment begins and ends, without the white space around it. */
final class Ends {

  private Ends() {}

  /** Before the first word. */
  static Span start(MarkedSegment segment) {
    String text = segment.text();
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return Span.at(segment.span().start() + start);
  }

  /** After the last word. */
  static Span end(MarkedSegment segment) {
    String text = segment.text();
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return Span.at(segment.span().start() + end);
  }
}
