package org.translint.names.compare;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.translint.language.DataFile;
import org.translint.language.SimplifiedHan;
import org.translint.names.sound.NameKeys;
import org.translint.names.sound.Writing;

/** The letters of a word without what its writers leave to choice: accents, hamza, width. */
final class PlainLetters {

  private static final String ARTICLE = "ال";
  private static final int SHORTEST = 3;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Map<String, String> ARABIC = table("names/compare/arabic-letters.tsv");
  private static final Map<String, String> DIGITS = table("names/compare/digits.tsv");

  private PlainLetters() {}

  /** The letters of {@code word} that count. */
  static String of(String word) {
    return switch (Writing.of(word)) {
      case ARABIC -> arabic(NameKeys.plain(word));
      case HAN -> SimplifiedHan.of(compatible(word));
      case KANA, HANGUL -> compatible(word);
      case LATIN, LETTERS -> NameKeys.plain(digitsAsLetters(word));
    };
  }

  /** Some write Ig0r to hide Igor: a digit inside a word is the letter that it looks like. */
  private static String digitsAsLetters(String word) {
    return word.codePoints()
        .mapToObj(Character::toString)
        .map(sign -> DIGITS.getOrDefault(sign, sign))
        .collect(Collectors.joining());
  }

  /** Marks are letters of their own here, so they stay: バ is not ハ. */
  private static String compatible(String word) {
    String letters = Normalizer2.getNFKCInstance().normalize(word).toLowerCase(Locale.ROOT);
    return NO_LETTERS.matcher(letters).replaceAll("");
  }

  private static String arabic(String letters) {
    String folded =
        letters
            .codePoints()
            .mapToObj(Character::toString)
            .map(letter -> ARABIC.getOrDefault(letter, letter))
            .collect(Collectors.joining());
    return folded.startsWith(ARTICLE) && folded.length() >= ARTICLE.length() + SHORTEST
        ? folded.substring(ARTICLE.length())
        : folded;
  }

  private static Map<String, String> table(String path) {
    return DataFile.rows(path).stream()
        .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
  }
}
