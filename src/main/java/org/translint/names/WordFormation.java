package org.translint.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.translint.language.DataFile;
import org.translint.names.sound.NameKeys;

/** How words are made from names: inhabitants, followers, plurals, women's names. Thread-safe. */
public final class WordFormation {

  private static final int SHORTEST_STEM = 3;

  private final Set<String> derivations;
  private final List<List<String>> genderEndings;

  /** Reads the lists of endings. */
  public WordFormation() {
    Set<String> endings = new HashSet<>(Set.of(""));
    DataFile.lines("names/derivations.txt").forEach(e -> endings.add(NameKeys.plain(e)));
    derivations = Set.copyOf(endings);
    genderEndings =
        DataFile.rows("names/gender-endings.tsv").stream()
            .map(row -> row.stream().map(NameKeys::plain).toList())
            .toList();
  }

  /**
   * Whether both are made from one stem, or one from the other: an inhabitant, a plural.
   *
   * @param a a plain key
   * @param b a plain key
   */
  public boolean isDerived(String a, String b) {
    return isDerived(a, b, 0);
  }

  /**
   * The same by endings of at least {@code shortest} UTF-16 units: an inhabitant in -er of a place
   * in -en.
   */
  public boolean isDerived(String a, String b, int shortest) {
    int stem =
        Math.min(Likeness.sharedBeginning(a, b), Math.min(a.length(), b.length()) - shortest);
    for (int length = stem; length >= Math.max(SHORTEST_STEM, stem - 2); length--) {
      if (derivations.contains(a.substring(length)) && derivations.contains(b.substring(length))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the two are the man's and the woman's form of one name.
   *
   * @param a a plain key
   * @param b a plain key
   */
  public boolean isGenderPair(String a, String b) {
    for (List<String> pair : genderEndings) {
      if (isPair(a, b, pair.get(0), pair.get(1)) || isPair(b, a, pair.get(0), pair.get(1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPair(String man, String woman, String his, String hers) {
    int stem = man.length() - his.length();
    return stem >= SHORTEST_STEM
        && man.endsWith(his)
        && woman.length() == stem + hers.length()
        && woman.endsWith(hers)
        && man.regionMatches(0, woman, 0, stem);
  }
}
