package org.translint.check.source;

import org.translint.language.Sentence;
import org.translint.text.Span;

/** Knows what stands between quotation marks: somebody else's words. */
final class Quoted {

  /** Single marks are left out, since most of them are apostrophes. */
  private static final String MARKS = "\"“”„‟«»「」『』《》＂";

  private Quoted() {}

  /**
   * Whether a quotation is open at {@code span}: the number of marks before it in its block is odd,
   * whichever marks the language uses, also where a quotation goes on in the next paragraph.
   */
  static boolean isQuoted(String text, Sentence sentence, Span span) {
    return text.substring(sentence.block().span().start(), span.start())
                .chars()
                .filter(c -> MARKS.indexOf(c) >= 0)
                .count()
            % 2
        == 1;
  }
}
