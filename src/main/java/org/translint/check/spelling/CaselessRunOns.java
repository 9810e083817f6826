package org.translint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parts words that were written together without the space that belongs between them. The best
 * sequence of known words wins, by dynamic programming.
 */
final class CaselessRunOns {

  private static final int SHORTEST_PART = 3;
  private static final int LONGEST_PART = 16;
  private static final int SHORTEST_MISSPELT = 5;

  /** In letters: what is longer is not worth parting whole. */
  private static final int LONGEST = 60;

  /** Shorter parts must be among so many most common words. */
  private static final int COMMON = 150;

  /** The logarithm of how likely a slip is to be a lost space. */
  private static final double LOST_SPACE = Math.log(1.0 / 20);

  /** The same in an article that lacks others. */
  private static final double SPACE_LOST_AGAIN = Math.log(1.0 / 2);

  /** These letters end words: what goes on behind them goes on in another word. */
  private static final String FINAL_LETTERS = "ةى";

  private static final double BEHIND_FINAL_LETTER = 6;
  private static final String ARTICLE = "ال";
  private static final double BEFORE_ARTICLE = 4;

  private final CaselessWords words;
  private final ForeignNames names;
  private final double lostSpace;

  CaselessRunOns(CaselessWords words, ForeignNames names, boolean spacesAreLost) {
    this.words = words;
    this.names = names;
    lostSpace = spacesAreLost ? SPACE_LOST_AGAIN : LOST_SPACE;
  }

  private record Parting(double weight, @Nullable Parting before, String part) {}

  /** The words that were run together, if an unknown word is that. */
  Optional<Slip> of(String word) {
    if (word.length() < 2 * SHORTEST_PART - 1 || word.length() > LONGEST) {
      return Optional.empty();
    }
    List<@Nullable Parting> best = new ArrayList<>();
    best.add(new Parting(0, null, ""));
    for (int end = 1; end <= word.length(); end++) {
      best.add(bestUntil(word, end, best));
    }
    Parting whole = best.get(word.length());
    if (whole == null) {
      return Optional.empty();
    }
    double likelihood = whole.weight() - names.logProbability(word);
    return Optional.of(new Slip(Slip.Kind.RUN_ON, text(whole), likelihood, false));
  }

  /**
   * What two words may have been that were run together and misspelt besides: the one known, the
   * other one letter from a word that is to be expected.
   */
  List<Slip> withSlip(String word, String letters) {
    List<Slip> slips = new ArrayList<>();
    for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
      String first = word.substring(0, at);
      String second = word.substring(at);
      if (second.length() >= SHORTEST_MISSPELT && words.isExpected(first)) {
        for (Edit edit : Edit.all(second, letters)) {
          add(word, at, edit, first + ' ' + edit.word(), first, slips);
        }
      }
      if (first.length() >= SHORTEST_MISSPELT && words.isExpected(second)) {
        for (Edit edit : Edit.all(first, letters)) {
          add(word, at, edit, edit.word() + ' ' + second, second, slips);
        }
      }
    }
    return slips;
  }

  private void add(String word, int at, Edit edit, String meant, String other, List<Slip> slips) {
    if (words.isExpected(edit.word())) {
      double weight =
          words.logProbability(edit.word())
              + words.logProbability(other)
              + edit.kind().logProbability(word.length())
              + joint(word, at);
      slips.add(new Slip(Slip.Kind.LETTER, meant, weight - names.logProbability(word), false));
    }
  }

  private @Nullable Parting bestUntil(String word, int end, List<@Nullable Parting> best) {
    Parting found = null;
    for (int start = Math.max(0, end - LONGEST_PART); start < end; start++) {
      Parting before = best.get(start);
      String part = word.substring(start, end);
      boolean whole = part.length() == word.length();
      if (before != null && !whole && isPart(part)) {
        double weight = before.weight() + words.logProbability(part) + joint(word, start);
        if (found == null || weight > found.weight()) {
          found = new Parting(weight, before, part);
        }
      }
    }
    return found;
  }

  private boolean isPart(String part) {
    if (part.length() < SHORTEST_PART) {
      return part.length() == SHORTEST_PART - 1 && words.isAmongFirst(COMMON, part);
    }
    return words.count(part) > 0 || names.isKnown(part) || words.isKnown(part);
  }

  private double joint(String word, int start) {
    if (start == 0) {
      return 0;
    }
    double weight = lostSpace - Math.log(word.length());
    if (FINAL_LETTERS.indexOf(word.charAt(start - 1)) >= 0) {
      weight += BEHIND_FINAL_LETTER;
    }
    return word.startsWith(ARTICLE, start) ? weight + BEFORE_ARTICLE : weight;
  }

  private static String text(Parting whole) {
    List<String> parts = new ArrayList<>();
    for (Parting at = whole; at != null; at = at.before()) {
      if (!at.part().isEmpty()) {
        parts.add(0, at.part());
      }
    }
    return String.join(" ", parts);
  }
}
