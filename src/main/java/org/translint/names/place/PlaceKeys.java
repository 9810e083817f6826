package org.translint.names.place;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.translint.language.DataFile;
import org.translint.language.SimplifiedHan;
import org.translint.names.sound.NameKeys;

/**
 * What two spellings of one place share: no accents and hyphens in Latin letters, no hamza in
 * Arabic, no long vowels in katakana, simplified characters in Chinese.
 */
final class PlaceKeys {

  private static final Map<String, String> LETTERS =
      DataFile.rows("names/place/letters.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
  private static final int LONGEST =
      LETTERS.keySet().stream().mapToInt(String::length).max().orElse(0);
  private static final Normalizer2 COMPOSED = Normalizer2.getNFKCInstance();
  private static final Pattern ARABIC_MARKS = Pattern.compile("[\\p{Mn}ـ\\s]+");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s・＝゠·-]+");
  private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}])ال(?=\\p{L}{3})");

  private PlaceKeys() {}

  /** The key of a form; empty if it has no letters. */
  static String of(String form) {
    return switch (script(form)) {
      case UScript.ARABIC -> replaced(ARABIC_MARKS.matcher(withoutArticle(form)).replaceAll(""));
      case UScript.KATAKANA -> replaced(COMPOSED.normalize(form));
      case UScript.HAN -> SimplifiedHan.of(form);
      default -> NameKeys.plain(form);
    };
  }

  /** The form with every Arabic article taken from its words. */
  static String withoutArticle(String form) {
    return ARTICLE.matcher(form).replaceAll("");
  }

  /** Whether two forms with one key differ in what many editors let pass. */
  static boolean marksAlone(String one, String other) {
    return switch (script(one)) {
      case UScript.ARABIC -> endsInTa(one) == endsInTa(other);
      case UScript.KATAKANA ->
          SEPARATORS.matcher(one).replaceAll("").equals(SEPARATORS.matcher(other).replaceAll(""));
      case UScript.HAN -> false;
      default -> true;
    };
  }

  private static boolean endsInTa(String form) {
    return form.endsWith("ة");
  }

  /** The form in one of its spellings that no editor tells apart: capitals and apostrophes. */
  static String folded(String form) {
    return withoutArticle(form).toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
  }

  /** The script of the first letter; a form with katakana in it is of that. */
  static int script(String form) {
    int first = 0;
    for (int at = 0; at < form.length(); at += Character.charCount(form.codePointAt(at))) {
      int letter = form.codePointAt(at);
      if (Character.isLetter(letter)) {
        first = UScript.getScript(letter);
        break;
      }
    }
    boolean kana =
        first == UScript.HAN
            && form.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.KATAKANA);
    return kana ? UScript.KATAKANA : first;
  }

  private static String replaced(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int length = Math.min(LONGEST, text.length() - at);
      while (length > 1 && !LETTERS.containsKey(text.substring(at, at + length))) {
        length--;
      }
      String piece = text.substring(at, at + length);
      out.append(LETTERS.getOrDefault(piece, piece));
      at += length;
    }
    return out.toString();
  }
}
