package org.translint.names;

import java.text.Normalizer;
import java.util.Locale;
import org.translint.text.Span;

/**
 * One word of a name as it stands in the text, without the clitics around it.
 *
 * @param span in the document's text
 * @param text the text of the span, with plain apostrophes
 */
public record NameWord(Span span, String text) {

  /** A word of {@code document} that stands at {@code span}. */
  public static NameWord at(Span span, String document) {
    return new NameWord(span, plainApostrophes(span.of(document)));
  }

  /** The word in lower case. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** {@code text} composed, with ' for every apostrophe. */
  public static String plainApostrophes(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace('\u2019', '\'')
        .replace('\u02BC', '\'');
  }
}
