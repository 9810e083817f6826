package org.translint.names.source;

import com.ibm.icu.lang.UScript;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.translint.language.DataFile;
import org.translint.names.Likeness;

/**
 * Whether two forms in a script without capitals are near enough to be spellings of one name. There
 * nothing but the sound led to them, so that the letters have to agree as well.
 */
final class CaselessNearness {

  private static final Set<String> PREFIXES = DataFile.setIfPresent("names/ar/prefixes.txt");
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  /** Likeness from which on two forms sound the same. */
  private static final double SAME = 0.95;

  private CaselessNearness() {}

  /**
   * Whether they are near.
   *
   * @param one a form
   * @param other another in the same script
   * @param likeness how much the two sound alike, from 0 to 1
   */
  static boolean isNear(String one, String other, double likeness) {
    int edits = DISTANCE.apply(one, other);
    int shorter = Math.min(one.length(), other.length());
    return switch (Scripts.script(one)) {
      case UScript.HAN -> isNearHan(one, other, edits, shorter, likeness);
      case UScript.KATAKANA ->
          shorter > 2 && (edits == 1 || likeness >= SAME || (edits == 2 && shorter >= 6));
      default ->
          shorter > 3
              && !isPrefixed(one, other)
              && (edits == 1
                  || (edits == 2
                      && shorter >= 5
                      && (likeness >= SAME || Likeness.isAnagram(one, other))));
    };
  }

  /** Whether the two are one word with what is written together with it. */
  private static boolean isPrefixed(String one, String other) {
    String left = bare(one);
    String right = bare(other);
    return left.equals(right) || left.equals(other) || right.equals(one);
  }

  private static String bare(String word) {
    String bare = word;
    for (String prefix : PREFIXES) {
      String rest = word.startsWith(prefix) ? word.substring(prefix.length()) : word;
      bare = rest.length() > 2 && rest.length() < bare.length() ? rest : bare;
    }
    return bare;
  }

  /** A Chinese form that lacks a character of the other is cut out of something else. */
  private static boolean isNearHan(
      String one, String other, int edits, int shorter, double likeness) {
    if (one.startsWith(other)
        || other.startsWith(one)
        || one.endsWith(other)
        || other.endsWith(one)) {
      return endsInFinal(one, other);
    }
    return likeness >= SAME || (shorter > 2 && edits * 2 <= shorter + 1 && edits < shorter);
  }

  private static boolean endsInFinal(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    return longer.startsWith(shorter)
        && shorter.length() > 2
        && HanParts.isFinal(longer.substring(shorter.length()));
  }
}
