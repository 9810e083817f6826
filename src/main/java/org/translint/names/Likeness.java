package org.translint.names;

import java.util.Arrays;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.translint.names.sound.NameKey;

/** How much two spellings are alike, the closest first. It proposes; it never decides. */
public enum Likeness {
  /** Accents, capitals or hyphens alone. */
  PLAIN,
  /** One sound in two spellings. */
  SOUND,
  /** One letter or the order of letters. */
  NEAR,
  /** Two letters of a long name, or only vowels. */
  FAR,
  /** A long beginning. */
  BEGINNING,
  NONE;

  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(3);

  /** How much {@code a} and {@code b} are alike. */
  public static Likeness of(NameKey a, NameKey b) {
    if (a.plain().equals(b.plain())) {
      return PLAIN;
    }
    if (a.soundsLike(b)) {
      return SOUND;
    }
    Likeness best = NONE;
    for (String one : a.readings()) {
      for (String other : b.readings()) {
        Likeness here = ofReadings(one, other);
        best = here.compareTo(best) < 0 ? here : best;
      }
    }
    boolean vowelsOnly = a.sharesSkeleton(b) && Math.min(a.length(), b.length()) >= 4;
    return vowelsOnly && FAR.compareTo(best) < 0 ? FAR : best;
  }

  private static Likeness ofReadings(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter < 4 || a.charAt(0) != b.charAt(0)) {
      return NONE;
    }
    int edits = DISTANCE.apply(a, b);
    if (shorter >= 5 && (edits == 1 || (edits == 2 && isAnagram(a, b)))) {
      return NEAR;
    }
    if (edits == 2 && shorter >= 7) {
      return FAR;
    }
    return sharedBeginning(a, b) >= 5 ? BEGINNING : NONE;
  }

  /** Whether the two are the same letters in another order. */
  public static boolean isAnagram(String a, String b) {
    char[] one = a.toCharArray();
    char[] other = b.toCharArray();
    Arrays.sort(one);
    Arrays.sort(other);
    return Arrays.equals(one, other);
  }

  /** How many UTF-16 units {@code a} and {@code b} share at their beginning. */
  static int sharedBeginning(String a, String b) {
    int length = 0;
    while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }
}
