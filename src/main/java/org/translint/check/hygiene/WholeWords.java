package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.translint.text.Span;

/**
 * Makes damaged words of damaged characters, where a script parts its words: a reader looks for the
 * word, and it is repaired as a whole. Stateless.
 */
final class WholeWords {

  private static final Set<DamageKind> IN_WORDS =
      EnumSet.of(DamageKind.LOST, DamageKind.ESCAPE, DamageKind.SHAPE, DamageKind.INSIDE);

  private WholeWords() {}

  /** The places of a text, in order; those of one word and one kind are one. */
  static List<Damage> of(String text, List<Damage> damages) {
    List<Damage> sorted = new ArrayList<>(damages);
    sorted.sort(Comparator.comparing(Damage::span));
    List<Damage> words = new ArrayList<>();
    for (Damage damage : sorted) {
      if (!IN_WORDS.contains(damage.kind()) || !isText(damage)) {
        words.add(damage);
        continue;
      }
      Damage before = words.isEmpty() ? damage : words.get(words.size() - 1);
      boolean goesOn = before.kind() == damage.kind() && before.span().contains(damage.span());
      if (goesOn && !words.isEmpty()) {
        words.set(words.size() - 1, joined(before, damage, text));
      } else {
        words.add(word(damage, text, words.isEmpty() ? 0 : before.span().end()));
      }
    }
    return words;
  }

  /** Whether it stands for letters: a line end is no part of the words around it. */
  private static boolean isText(Damage damage) {
    String repaired = damage.repaired();
    return damage.kind() == DamageKind.LOST
        || damage.kind() == DamageKind.INSIDE
        || (repaired != null && repaired.codePoints().allMatch(Character::isLetter));
  }

  private static Damage word(Damage damage, String text, int floor) {
    int start = damage.span().start();
    int end = damage.span().end();
    while (start > floor && isPart(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    Span word = new Span(start, end);
    return new Damage(damage.kind(), word, repaired(damage, word, text), damage.isSure());
  }

  /** A word with two damages: what the first makes of it, with the second repaired too. */
  private static Damage joined(Damage word, Damage next, String text) {
    String repaired = word.repaired();
    String right = next.repaired();
    String both = null;
    if (repaired != null && right != null) {
      String tail = text.substring(next.span().end(), word.span().end());
      String wrong = next.span().of(text) + tail;
      both =
          repaired.endsWith(wrong)
              ? repaired.substring(0, repaired.length() - wrong.length()) + right + tail
              : null;
    }
    return new Damage(word.kind(), word.span(), both, word.isSure() && next.isSure());
  }

  private static @Nullable String repaired(Damage damage, Span word, String text) {
    String repaired = damage.repaired();
    return repaired == null
        ? null
        : text.substring(word.start(), damage.span().start())
            + repaired
            + text.substring(damage.span().end(), word.end());
  }

  /** A letter of a script with spaces, or what stands for one. */
  private static boolean isPart(char c) {
    return (Character.isLetter(c) && !Character.isIdeographic(c) && !isKana(c))
        || c == '\uFFFD'
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isKana(char c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
  }
}
