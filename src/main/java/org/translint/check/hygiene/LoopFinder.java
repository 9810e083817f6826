package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.translint.language.Token;
import org.translint.text.Span;

/**
 * Finds words that stand several times in a row, as in the loops of machine translation: "of the
 * city of the city of the city".
 *
 * <p>Compares the tokens with themselves at every distance up to {@link #LONGEST}; without spaces
 * between words, the characters. Loops of figures, and of a single word unless grammar can never
 * double it, are none. Stateless.
 */
final class LoopFinder {

  private static final int LONGEST = 40;
  private static final int SHORTEST_TWICE = 5;
  private static final int SHORTEST_THRICE = 2;
  private static final int CHARACTERS_TWICE = 10;
  private static final int CHARACTERS_THRICE = 4;

  private LoopFinder() {}

  /** A word, character or mark, as it is compared. */
  private record Unit(Span span, int key, boolean isMark, boolean isWord, boolean isNeverDoubled) {}

  /** The loops of a sentence, by place; they do not overlap. */
  static List<Loop> find(List<Token> tokens, Optional<DoubledWords> words) {
    boolean unspaced =
        tokens.stream().filter(Token::isWord).filter(t -> Passage.isUnspaced(t.text())).count() * 2
            > tokens.stream().filter(Token::isWord).count();
    List<Unit> units = unspaced ? characters(tokens) : words(tokens, words);
    List<Loop> loops = new ArrayList<>();
    int[] ends = new int[LONGEST + 1];
    int period = 0;
    for (int start = 0; start < units.size(); start += Math.max(1, period)) {
      period = 0;
      for (int distance = 1;
          distance <= LONGEST && start + 2 * distance <= units.size();
          distance++) {
        ends[distance] = end(units, start, distance, ends[distance]);
        int length = ends[distance] - start;
        if (isLoop(units.subList(start, start + distance), length / distance, unspaced)) {
          int times = length / distance;
          period = times * distance;
          loops.add(loop(units, start, distance, times));
          break;
        }
      }
    }
    return loops;
  }

  /**
   * Up to where the units from {@code start} repeat with a period of {@code distance}.
   *
   * @param known the answer for an earlier start: it is the same within that repetition, so that a
   *     text is gone through once for each distance, whatever it repeats
   */
  private static int end(List<Unit> units, int start, int distance, int known) {
    if (known > start + distance) {
      return known;
    }
    int end = start + distance;
    while (end < units.size() && units.get(end).key() == units.get(end - distance).key()) {
      end++;
    }
    return end;
  }

  private static boolean isLoop(List<Unit> once, int times, boolean unspaced) {
    // What is parted by marks is said with force, or listed.
    if (times < 2 || once.stream().anyMatch(Unit::isMark)) {
      return false;
    }
    Unit first = once.get(0);
    long words = once.stream().filter(Unit::isWord).count();
    if (once.stream().allMatch(unit -> unit.key() == first.key())) {
      return !unspaced && once.size() == 1 && times >= 3 && first.isNeverDoubled();
    }
    int twice = unspaced ? CHARACTERS_TWICE : SHORTEST_TWICE;
    int thrice = unspaced ? CHARACTERS_THRICE : SHORTEST_THRICE;
    return words >= twice || (words >= thrice && times >= 3);
  }

  private static Loop loop(List<Unit> units, int start, int distance, int times) {
    int from = units.get(start).span().start();
    Span once = new Span(from, units.get(start + distance - 1).span().end());
    return new Loop(
        new Span(from, units.get(start + times * distance - 1).span().end()), once, times);
  }

  private static List<Unit> words(List<Token> tokens, Optional<DoubledWords> words) {
    Map<String, Integer> keys = new HashMap<>();
    List<Unit> units = new ArrayList<>();
    for (Token token : tokens) {
      String key = token.kind() == Token.Kind.MARK ? token.text() : Passage.key(token);
      units.add(
          new Unit(
              token.span(),
              keys.computeIfAbsent(key, k -> keys.size()),
              token.kind() == Token.Kind.MARK,
              token.isWord(),
              token.isWord() && words.filter(w -> w.isNeverDoubled(token)).isPresent()));
    }
    return units;
  }

  private static List<Unit> characters(List<Token> tokens) {
    List<Unit> units = new ArrayList<>();
    for (Token token : tokens) {
      int at = token.span().start();
      for (int c : token.text().codePoints().toArray()) {
        Span span = new Span(at, at + Character.charCount(c));
        units.add(new Unit(span, c, token.kind() == Token.Kind.MARK, token.isWord(), false));
        at = span.end();
      }
    }
    return units;
  }
}
