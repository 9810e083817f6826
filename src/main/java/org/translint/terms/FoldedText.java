package org.translint.terms;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import org.translint.text.Span;

/**
 * A text in which width, case and compatibility forms do not matter (Unicode's NFKC_Casefold), with
 * the way back to where each character came from. Immutable.
 */
final class FoldedText {

  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 WIDTH = Normalizer2.getNFKCInstance();

  private final String text;
  private final List<Span> origins;

  private FoldedText(String text, List<Span> origins) {
    this.text = text;
    this.origins = List.copyOf(origins);
  }

  /**
   * The fold of {@code original}.
   *
   * @param offset of {@code original} in its document's text
   */
  static FoldedText of(String original, int offset) {
    StringBuilder text = new StringBuilder();
    List<Span> origins = new ArrayList<>();
    int start = 0;
    while (start < original.length()) {
      int end = start + Character.charCount(original.codePointAt(start));
      while (end < original.length() && !FOLD.hasBoundaryBefore(original.codePointAt(end))) {
        end += Character.charCount(original.codePointAt(end));
      }
      String folded = FOLD.normalize(original.substring(start, end));
      text.append(folded);
      for (int i = 0; i < folded.length(); i++) {
        origins.add(new Span(offset + start, offset + end));
      }
      start = end;
    }
    return new FoldedText(text.toString(), origins);
  }

  /** {@code text} with its case, but in one width. */
  static String width(String text) {
    return WIDTH.normalize(text);
  }

  /** The fold. */
  String text() {
    return text;
  }

  /**
   * Where the characters from {@code start} up to {@code end} came from, in the document's text.
   */
  Span span(int start, int end) {
    return new Span(origins.get(start).start(), origins.get(end - 1).end());
  }
}
