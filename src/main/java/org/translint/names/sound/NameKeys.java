package org.translint.names.sound;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.translint.language.DataFile;
import org.translint.text.TextMemo;

/**
 * Computes the keys of name parts in Latin letters.
 *
 * <p>The readings join what languages write differently for one sound (ou, oe, u; ch, sh, sch; kh,
 * h), by the table {@code names/folds.tsv}: the longest letters win, from left to right. Where
 * letters have several readings, all are tried, up to a bound. What is longer than any part of a
 * name is its own reading. Thread-safe.
 */
public final class NameKeys {

  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
  private static final Map<String, String> PLAIN_LETTERS =
      DataFile.rows("names/letters.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
  private static final Normalizer2 COMPOSED = Normalizer2.getNFKCInstance();
  private static final Pattern KANA = Pattern.compile("[\\p{IsKatakana}\\p{IsHiragana}]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final Pattern VOWELS = Pattern.compile("[aeiou]+");
  private static final int MOST_READINGS = 12;
  private static final int LONGEST_PART = 400;

  private static final Map<String, List<String>> FOLDS =
      DataFile.rows("names/folds.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0), row -> List.of(row.get(1).split("\\|"))));
  private static final int LONGEST_FOLD =
      FOLDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private static final TextMemo<NameKey> KEYS = new TextMemo<>(NameKeys::compute);
  private static final TextMemo<String> PLAIN = new TextMemo<>(NameKeys::strip);

  /** The keys of one name part. */
  public NameKey key(String part) {
    return KEYS.of(part);
  }

  private static NameKey compute(String part) {
    Set<String> readings = readings(part);
    Set<String> skeletons =
        readings.stream()
            .map(NameKeys::skeleton)
            .map(s -> DOUBLED.matcher(s).replaceAll("$1"))
            .collect(Collectors.toSet());
    return new NameKey(plain(part), readings, skeletons);
  }

  private static String skeleton(String reading) {
    return reading.isEmpty()
        ? reading
        : reading.charAt(0) + VOWELS.matcher(reading.substring(1)).replaceAll("");
  }

  /** Whether two spellings may stand for the same sounds, whatever language each comes from. */
  public boolean soundAlike(String one, String other) {
    return !Collections.disjoint(key(one).readings(), key(other).readings());
  }

  /** Whether two spellings differ in accents, capitals, hyphens and apostrophes alone, or not. */
  public static boolean sameLetters(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /** {@code part} in lower case without marks, hyphens, apostrophes and spaces; ø is o. */
  public static String plain(String part) {
    return PLAIN.of(part);
  }

  private static String strip(String part) {
    if (KANA.matcher(part).find()) {
      // A voiced kana is another letter, not the same one with an accent.
      return COMPOSED.normalize(part);
    }
    String letters = DECOMPOSED.normalize(part.toLowerCase(Locale.ROOT));
    StringBuilder plain = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      String letter = letters.substring(i, i + 1);
      plain.append(PLAIN_LETTERS.getOrDefault(letter, letter));
    }
    return NO_LETTERS.matcher(plain).replaceAll("");
  }

  private static Set<String> readings(String part) {
    if (part.length() > LONGEST_PART) {
      return Set.of(part);
    }
    String letters =
        NO_LETTERS
            .matcher(Normalizer2.getNFCInstance().normalize(part).toLowerCase(Locale.ROOT))
            .replaceAll("");
    List<String> begun = List.of("");
    int at = 0;
    while (at < letters.length()) {
      int length = longestEntry(letters, at);
      List<String> sounds =
          length == 0 ? List.of(plain(letters.substring(at, at + 1))) : sounds(letters, at, length);
      List<String> longer = new ArrayList<>();
      for (String beginning : begun) {
        for (String sound :
            begun.size() * sounds.size() > MOST_READINGS ? sounds.subList(0, 1) : sounds) {
          longer.add(beginning + sound);
        }
      }
      begun = longer;
      at += Math.max(1, length);
    }
    Set<String> readings = new LinkedHashSet<>();
    for (String reading : begun) {
      readings.add(DOUBLED.matcher(reading).replaceAll("$1"));
    }
    readings.remove("");
    return readings.isEmpty() ? Set.of(part) : readings;
  }

  /**
   * Length of the longest entry of the table at {@code at}, in UTF-16 units; 0 if there is none.
   */
  private static int longestEntry(String letters, int at) {
    for (int length = Math.min(LONGEST_FOLD, letters.length() - at); length > 0; length--) {
      String piece = letters.substring(at, at + length);
      boolean last = at + length == letters.length();
      if (FOLDS.containsKey(piece) || (last && FOLDS.containsKey(piece + "$"))) {
        return length;
      }
    }
    return 0;
  }

  private static List<String> sounds(String letters, int at, int length) {
    String piece = letters.substring(at, at + length);
    List<String> middle = FOLDS.getOrDefault(piece, List.of());
    if (at + length == letters.length()) {
      return FOLDS.getOrDefault(piece + "$", middle);
    }
    return middle;
  }
}
