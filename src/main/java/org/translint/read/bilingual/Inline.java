package org.translint.read.bilingual;

import org.translint.text.Code;

/** What an element inside a segment is. */
sealed interface Inline {

  /** What is in the element is text; the element itself is nothing. */
  record Transparent() implements Inline {}

  /** Neither the element nor what is in it is text. */
  record Nothing() implements Inline {}

  /**
   * A code before and a code after what is in the element.
   *
   * @param id of both
   * @param opening what people are shown for the first; empty: the tag as it stands in the file
   * @param closing likewise for the second
   */
  record Pair(String id, String opening, String closing) implements Inline {}

  /**
   * A code; what is in the element is not text.
   *
   * @param shown what people are shown for it; empty: the tag as it stands in the file
   * @param text what it means in the text, such as a line break; mostly empty
   */
  record Single(Code.Kind kind, String id, String shown, String text) implements Inline {}

  /** Text that cannot be written as it is. */
  record Written(String text) implements Inline {}
}
