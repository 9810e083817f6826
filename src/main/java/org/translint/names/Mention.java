package org.translint.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.text.Span;

/**
 * One place where an article names somebody.
 *
 * @param sentence number of the sentence, from 0
 * @param given the words before the last, without titles and particles; empty for a bare surname
 * @param surname the last word: the part that stands alone later
 * @param title the title before it, or null
 * @param thingLike whether an article or a preposition of place stands right before it
 */
record Mention(
    int sentence,
    List<NameWord> given,
    NameWord surname,
    @Nullable Title title,
    boolean thingLike) {

  Mention {
    given = List.copyOf(given);
  }

  /** Whether it is a full name, such as introduces a person. */
  boolean isFull() {
    return !given.isEmpty();
  }

  /** From the first given name to the end of the surname. */
  Span span() {
    return isFull() ? new Span(given.get(0).span().start(), surname.span().end()) : surname.span();
  }
}
