package org.translint.terms;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.translint.language.Sentence;
import org.translint.text.Span;

/**
 * Finds terms in text without spaces between words: as strings, in the fold of {@link FoldedText},
 * from an index by their first two characters.
 */
final class UnspacedTerms implements TermFinder {

  private static final int KEY = 2;

  /** Stands in words of either kana; Unicode gives it to no script. */
  private static final char LONG_VOWEL = 'ー';

  private final Map<String, List<Pattern>> byBeginning = new HashMap<>();

  /** A term and its fold. */
  private record Pattern(ConceptTerm term, String folded) {}

  UnspacedTerms(List<ConceptTerm> terms) {
    for (ConceptTerm term : terms) {
      String folded = FoldedText.of(term.term().text(), 0).text();
      if (!folded.isEmpty()) {
        byBeginning
            .computeIfAbsent(beginning(folded, 0, KEY), k -> new ArrayList<>())
            .add(new Pattern(term, folded));
      }
    }
  }

  private static String beginning(String text, int at, int length) {
    return text.substring(at, Math.min(text.length(), at + length));
  }

  @Override
  public boolean isEmpty() {
    return byBeginning.isEmpty();
  }

  @Override
  public List<Occurrence> find(Sentence sentence, String text) {
    FoldedText folded = FoldedText.of(sentence.span().of(text), sentence.span().start());
    List<Occurrence> found = new ArrayList<>();
    for (int i = 0; i < folded.text().length(); i++) {
      for (int length = 1; length <= KEY && i + length <= folded.text().length(); length++) {
        String key = beginning(folded.text(), i, length);
        for (Pattern pattern : byBeginning.getOrDefault(key, List.of())) {
          if (folded.text().startsWith(pattern.folded(), i)) {
            add(pattern, folded.span(i, i + pattern.folded().length()), sentence, text, found);
          }
        }
      }
    }
    found.sort(Comparator.comparing(Occurrence::span));
    return found;
  }

  /** Never: without spaces, what is derived still has the term in it. */
  @Override
  public boolean maySay(Term term, Sentence sentence) {
    return false;
  }

  private static void add(
      Pattern pattern, Span span, Sentence sentence, String text, List<Occurrence> found) {
    Term term = pattern.term().term();
    boolean isOtherCase =
        Capitals.isAllCapitals(term.text())
            && !FoldedText.width(span.of(text)).equals(FoldedText.width(term.text()));
    if (!isOtherCase) {
      boolean isInWord =
          sentence.tokens().stream()
              .map(token -> token.span())
              .anyMatch(t -> t.contains(span) && t.length() > span.length());
      boolean isPlain = !isInWord && !goesOn(text, span.start()) && !goesOn(text, span.end());
      found.add(new Occurrence(pattern.term().concept(), term, span, isPlain));
    }
  }

  /** Whether a word in katakana goes on at {@code place}, whatever the segmentation makes of it. */
  private static boolean goesOn(String text, int place) {
    return place > 0
        && place < text.length()
        && isKatakana(text.charAt(place - 1))
        && isKatakana(text.charAt(place));
  }

  private static boolean isKatakana(char c) {
    return c == LONG_VOWEL || UScript.getScript(c) == UScript.KATAKANA;
  }
}
