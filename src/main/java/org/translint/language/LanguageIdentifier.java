package org.translint.language;

import com.ibm.icu.lang.UScript;
import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.BuiltInLanguages;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.translint.text.Document;

/**
 * Tells which language a text is in: by its script, then by its n-grams (the detector of optimaize,
 * after N. Shuyo, "Language Detection Library for Java", 2010). Thread-safe.
 */
public final class LanguageIdentifier {

  private static final int FEWEST_LETTERS = 20;

  /** Running Japanese has far more kana than this; Chinese has none. */
  private static final double FEWEST_KANA = 0.05;

  /** A Chinese or Japanese character says as much as this many letters. */
  private static final int LETTERS_OF_A_CHARACTER = 3;

  private static final double SURE = 1;

  /**
   * In UTF-16 units. The detector looks at all n-grams of a piece, not at random ones; of a longer
   * text the product of their chances would be too small a number.
   */
  private static final int LONGEST_PIECE = 200;

  /** Near languages share the chances, so that small ones count. */
  private static final double SMALLEST_CHANCE = 0.01;

  private final Set<String> candidates =
      new TreeSet<>(DataFile.lines("language/identification.txt"));
  private final Map<String, String> languageOfScript = table("language/scripts.tsv");
  private final Map<String, String> nearLanguages = table("language/near-languages.tsv");
  private final Map<String, LanguageDetector> detectors = new ConcurrentHashMap<>();

  private static Map<String, String> table(String resource) {
    return DataFile.rows(resource).stream()
        .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
  }

  /**
   * The language of a text in which {@code expected} would be no surprise: what the script leaves
   * open is the expected language, and the detector has it among its few candidates. Where nothing
   * is expected, every language that the detector knows is one.
   *
   * @param expected BCP 47; {@link Document#UNKNOWN_LANGUAGE} where nothing is expected
   * @return nothing where the text is too short, or the detector cannot decide
   */
  public Optional<Guess> identify(String text, String expected) {
    Map<Integer, Integer> scripts = letters(text);
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    if (letters == 0) {
      return Optional.empty();
    }
    String wanted = LanguageTags.base(expected);
    int kana =
        scripts.getOrDefault(UScript.HIRAGANA, 0) + scripts.getOrDefault(UScript.KATAKANA, 0);
    int eastAsian = kana + scripts.getOrDefault(UScript.HAN, 0);
    if (eastAsian * LETTERS_OF_A_CHARACTER > letters - eastAsian) {
      return Optional.of(new Guess(eastAsian(kana, eastAsian, wanted), SURE));
    }
    int script =
        scripts.entrySet().stream()
            .max(Map.Entry.<Integer, Integer>comparingByValue())
            .orElseThrow()
            .getKey();
    String usual = languageOfScript.get(UScript.getShortName(script));
    if (usual != null) {
      return Optional.of(
          new Guess(LanguageTags.isWrittenIn(wanted, script) ? wanted : usual, SURE));
    }
    return letters < FEWEST_LETTERS ? Optional.empty() : detect(text, wanted);
  }

  private static String eastAsian(int kana, int letters, String wanted) {
    if (kana >= letters * FEWEST_KANA) {
      return "ja";
    }
    // A headline in Japanese may be in Chinese characters alone.
    return LanguageTags.isWrittenIn(wanted, UScript.HAN) ? wanted : "zh";
  }

  private static Map<Integer, Integer> letters(String text) {
    Map<Integer, Integer> counts = new TreeMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .map(UScript::getScript)
        .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
        .forEach(script -> counts.merge(script, 1, Integer::sum));
    return counts;
  }

  /** The mean of what the detector says of the pieces of a text. */
  private Optional<Guess> detect(String text, String wanted) {
    LanguageDetector detector = detector(wanted);
    List<String> pieces = pieces(text);
    Map<String, Double> chances = new TreeMap<>();
    for (String piece : pieces) {
      for (DetectedLanguage found : detector.getProbabilities(piece)) {
        String code = found.getLocale().getLanguage();
        boolean standsForAnother = !code.equals(wanted) && nearLanguages.containsKey(code);
        String language = standsForAnother ? nearLanguages.get(code) : code;
        chances.merge(language, found.getProbability() / pieces.size(), Double::sum);
      }
    }
    return chances.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(best -> new Guess(best.getKey(), Math.min(SURE, best.getValue())));
  }

  /** Cuts a text at spaces into pieces of which the longest is as long as the detector can take. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (text.length() - start > LONGEST_PIECE) {
      int space = text.lastIndexOf(' ', start + LONGEST_PIECE);
      int end = space > start ? space : start + LONGEST_PIECE;
      pieces.add(text.substring(start, end));
      start = end;
    }
    if (pieces.isEmpty() || text.length() - start >= FEWEST_LETTERS) {
      pieces.add(text.substring(start));
    }
    return pieces;
  }

  private LanguageDetector detector(String wanted) {
    return detectors.computeIfAbsent(candidates.contains(wanted) ? "" : wanted, this::newDetector);
  }

  private LanguageDetector newDetector(String additional) {
    List<LdLocale> wanted = new ArrayList<>();
    for (LdLocale locale : BuiltInLanguages.getLanguages()) {
      boolean isCandidate =
          additional.equals(Document.UNKNOWN_LANGUAGE)
              || candidates.contains(locale.toString())
              || locale.getLanguage().equals(additional);
      if (isCandidate) {
        wanted.add(locale);
      }
    }
    try {
      return LanguageDetectorBuilder.create(NgramExtractors.standard())
          .withProfiles(new LanguageProfileReader().readBuiltIn(wanted))
          .shortTextAlgorithm(LONGEST_PIECE + 1)
          .probabilityThreshold(SMALLEST_CHANCE)
          .seed(0)
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the language profiles", e);
    }
  }
}
