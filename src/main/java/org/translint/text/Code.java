package org.translint.text;

/**
 * Inline markup of a translation file, which is neither words nor to be lost: XLIFF's inline codes,
 * TMX's, and placeholders of programs.
 *
 * @param kind whether it begins, ends or is something
 * @param id what it has in common with the same code in the other language; unique in its segment,
 *     but for the two ends of a pair
 * @param shown what people are shown for it
 * @param offset where it stands in the document's text: between what comes before and after it
 */
public record Code(Kind kind, String id, String shown, int offset) {

  /** What a code does. */
  public enum Kind {
    OPEN,
    CLOSE,
    ALONE
  }
}
