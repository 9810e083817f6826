package org.translint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.translint.text.Span;

/** Finds expressions of several words in a text. */
public final class Phrases {

  private Phrases() {}

  /**
   * Where phrases stand in {@code text}, as they are written, at the beginning of a sentence, or in
   * capitals; by phrase, then place.
   *
   * @param phrases with straight apostrophes
   */
  public static List<Span> in(String text, List<String> phrases) {
    List<Span> found = new ArrayList<>();
    String plain = phrases.isEmpty() ? "" : AcceptedWord.plain(text);
    for (String phrase : phrases) {
      Stream.of(phrase, AcceptedWord.capitalised(phrase), phrase.toUpperCase(Locale.ROOT))
          .distinct()
          .forEach(form -> find(plain, form, found));
    }
    return found;
  }

  private static void find(String text, String form, List<Span> found) {
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      int end = at + form.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
      if (begins && ends) {
        found.add(new Span(at, end));
      }
    }
  }

  /** The word at {@code span} with what hyphens join to it. */
  static Span compound(String text, Span span) {
    int start = span.start();
    while (start > 0 && isOfCompound(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    int end = span.end();
    while (end < text.length() && isOfCompound(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return new Span(start, end);
  }

  private static boolean isOfCompound(int c) {
    return Character.isLetterOrDigit(c) || "-\u2010\u2011".indexOf(c) >= 0;
  }
}
