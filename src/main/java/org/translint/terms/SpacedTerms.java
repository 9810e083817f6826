package org.translint.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.translint.language.Sentence;
import org.translint.language.Stem;
import org.translint.language.Stems;
import org.translint.text.Span;

/**
 * Finds terms in text with spaces between words: as sequences of stems, from an index by the first
 * of them. Words of a term that are all capitals match capitals alone.
 */
final class SpacedTerms implements TermFinder {

  /** In UTF-16 units: two words that have less in common are no kin. */
  private static final int FEWEST_IN_COMMON = 4;

  /** In UTF-16 units: an Arabic word of three letters has a root of its own. */
  private static final int SHORTEST_INSIDE = 3;

  private static final double SHARE_IN_COMMON = 0.7;

  private final Stems stems;
  private final Map<String, List<Pattern>> byFirst = new HashMap<>();

  /** A term as the stems that it is made of. */
  private record Pattern(ConceptTerm term, List<Stem> stems) {

    boolean matches(List<Stem> text, int at) {
      if (at + stems.size() > text.size()) {
        return false;
      }
      for (int i = 0; i < stems.size(); i++) {
        if (!matches(stems.get(i), text.get(at + i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean matches(Stem wanted, Stem there) {
      return wanted.stem().equals(there.stem())
          && (!Capitals.isAllCapitals(wanted.text()) || there.text().startsWith(wanted.text()));
    }
  }

  SpacedTerms(List<ConceptTerm> terms, String language) {
    stems = new Stems(language);
    for (ConceptTerm term : terms) {
      List<Stem> pattern = stems.of(term.term().text());
      if (!pattern.isEmpty()) {
        byFirst
            .computeIfAbsent(pattern.get(0).stem(), s -> new ArrayList<>())
            .add(new Pattern(term, pattern));
      }
    }
  }

  @Override
  public boolean isEmpty() {
    return byFirst.isEmpty();
  }

  @Override
  public List<Occurrence> find(Sentence sentence, String text) {
    List<Stem> there = stems.of(sentence);
    List<Occurrence> found = new ArrayList<>();
    for (int i = 0; i < there.size(); i++) {
      for (Pattern pattern : byFirst.getOrDefault(there.get(i).stem(), List.of())) {
        if (pattern.matches(there, i)) {
          found.add(occurrence(pattern, there, i, text));
        }
      }
    }
    found.sort(Comparator.comparing(Occurrence::span));
    return found;
  }

  @Override
  public boolean maySay(Term term, Sentence sentence) {
    List<Stem> there = stems.of(sentence);
    return stems.of(term.text()).stream()
        .allMatch(wanted -> there.stream().anyMatch(stem -> isKin(wanted, stem)));
  }

  private static boolean isKin(Stem wanted, Stem there) {
    String one = wanted.stem();
    String other = there.stem();
    if (one.equals(other)) {
      return true;
    }
    if (Capitals.isAllCapitals(wanted.text())) {
      return false;
    }
    int shorter = Math.min(one.length(), other.length());
    int common = 0;
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return (common >= FEWEST_IN_COMMON && common >= SHARE_IN_COMMON * shorter)
        || (one.length() >= SHORTEST_INSIDE && other.contains(one));
  }

  private static Occurrence occurrence(Pattern pattern, List<Stem> there, int start, String text) {
    int end = start + pattern.stems().size();
    Span span = new Span(there.get(start).span().start(), there.get(end - 1).span().end());
    ConceptTerm term = pattern.term();
    boolean isName = !Capitals.hasCapital(term.term().text()) && isPartOfName(there, start, end);
    boolean isPlain = !isName && !isPartOfCompound(there, start, end, text);
    return new Occurrence(term.concept(), term.term(), span, isPlain);
  }

  /** Whether a hyphen joins another word to the term; a doubled word is an Indonesian plural. */
  private static boolean isPartOfCompound(List<Stem> there, int start, int end, String text) {
    return (start > 0 && areJoined(there.get(start - 1), there.get(start), text))
        || (end < there.size() && areJoined(there.get(end - 1), there.get(end), text));
  }

  private static boolean areJoined(Stem left, Stem right, String text) {
    int gap = left.span().end();
    return right.span().start() == gap + 1
        && "-\u2010\u2011".indexOf(text.charAt(gap)) >= 0
        && !left.stem().equals(right.stem());
  }

  /**
   * Whether a term that is written small stands here with a capital beside another capital: a part
   * of what something is called, as the workers of a Workers’ Party.
   */
  private static boolean isPartOfName(List<Stem> there, int start, int end) {
    boolean joinsBefore = start > 0 && isCapitalisedWord(there.get(start - 1));
    boolean joinsBehind = end < there.size() && isCapitalisedWord(there.get(end));
    return (there.get(start).isCapitalised() && (joinsBefore || joinsBehind))
        || (there.get(end - 1).isCapitalised() && joinsBehind);
  }

  private static boolean isCapitalisedWord(Stem stem) {
    return stem.isWord() && stem.isCapitalised();
  }
}
