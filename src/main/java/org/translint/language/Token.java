package org.translint.language;

import org.translint.text.Span;

/**
 * A word, number or mark of a sentence; white space is between tokens, never in one.
 *
 * <p>A hyphenated compound is one token ({@code franco-russe}); an elided article or pronoun is a
 * token of its own, with its apostrophe ({@code l’} {@code Ukraine}). In Chinese, Japanese and
 * other scripts without spaces, the words that the segmentation finds.
 *
 * @param kind what it is
 * @param span in the document's text
 * @param text the text of the span
 */
public record Token(Kind kind, Span span, String text) {

  /** What a token is. */
  public enum Kind {
    /** Letters, with marks, hyphens or apostrophes inside. */
    WORD,
    /** Digits, or digits with letters. */
    NUMBER,
    /** A web or e-mail address, a handle or a hashtag. */
    ADDRESS,
    /** Anything else that is not white space: usually one punctuation mark. */
    MARK
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it begins with a letter that its script writes as a capital. */
  public boolean isCapitalised() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }
}
