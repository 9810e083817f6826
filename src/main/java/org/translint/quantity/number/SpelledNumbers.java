package org.translint.quantity.number;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;

/**
 * Makes the {@link Lexicon} of a language: what ICU's rule-based number format (CLDR's {@code
 * SpelloutRules}, in every gender and case) writes for small numbers and for powers of ten, and
 * what the language's own list adds.
 *
 * <p>Up to 99 each number is a form of its own, as languages are irregular there
 * (quatre-vingt-dix-sept, خمسة وعشرون); larger ones are put together by {@link Composition}.
 */
final class SpelledNumbers {

  private static final int SMALL = 100;

  /** Russian alone has six dozen; the general ones have the shortest names. */
  private static final int MOST_RULE_SETS = 30;

  private static final int[] COUNTS = {2, 3, 5, 11};
  private static final int[] POWERS = {2, 3, 5, 6, 9, 12};

  private final String language;
  private final boolean prefixes;
  private final Lexicon lexicon = new Lexicon();

  SpelledNumbers(String language, boolean prefixes) {
    this.language = language;
    this.prefixes = prefixes;
  }

  Lexicon lexicon() {
    DataFile.find("quantity/number/words/" + base() + ".tsv")
        .ifPresent(rows -> rows.forEach(this::add));
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
    if (format.getLocale(ULocale.VALID_LOCALE).getLanguage().equals(base())) {
      Arrays.stream(format.getRuleSetNames())
          .filter(set -> !set.contains("year"))
          .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
          .limit(MOST_RULE_SETS)
          .forEach(set -> add(format, set));
    }
    return lexicon;
  }

  private String base() {
    return LanguageTags.base(language);
  }

  private void add(RuleBasedNumberFormat format, String set) {
    boolean ordinal = set.contains("ordinal");
    for (int n = 0; n < SMALL; n++) {
      List<String> words = spelled(format, n, set);
      if (!words.isEmpty() && words.stream().noneMatch(SpelledNumbers::isFigure)) {
        Role role = ordinal ? Role.ORDINAL : n == 1 ? Role.ONE : Role.NUMBER;
        lexicon.add(words, role, BigDecimal.valueOf(n));
      }
    }
    if (!ordinal) {
      for (int power : POWERS) {
        addPower(format, set, power);
      }
    }
  }

  private static boolean isFigure(String word) {
    return word.isEmpty() || Character.isDigit(word.codePointAt(0));
  }

  /** What multiplies is what stands behind a number; what is one word is a number of its own. */
  private void addPower(RuleBasedNumberFormat format, String set, int power) {
    BigDecimal value = BigDecimal.TEN.pow(power);
    long worth = value.longValueExact();
    List<String> one = spelled(format, worth, set);
    if (one.size() == 1 && !isFigure(one.get(0))) {
      lexicon.add(one, Role.NUMBER, value);
    }
    for (int count : COUNTS) {
      List<String> counted = spelled(format, count, set);
      List<String> words = spelled(format, count * worth, set);
      boolean parted =
          words.size() == counted.size() + 1
              && words.subList(0, counted.size()).equals(counted)
              && !isFigure(words.get(counted.size()));
      if (parted) {
        lexicon.add(words.subList(counted.size(), words.size()), Role.SCALE, value);
      } else if (words.size() == 1 && !isFigure(words.get(0))) {
        lexicon.add(words, Role.NUMBER, value.multiply(BigDecimal.valueOf(count)));
      }
    }
  }

  /** A row of a list: form, role, value where the role has one. */
  private void add(String row) {
    String[] columns = row.split("\t", -1);
    BigDecimal value = columns.length > 2 ? new BigDecimal(columns[2]) : BigDecimal.ZERO;
    lexicon.add(Forms.words(columns[0]), Role.of(columns[1]), value);
  }

  /** The words of a number that the format wrote, parted as a text's are. */
  private List<String> spelled(RuleBasedNumberFormat format, long number, String set) {
    List<String> words = Forms.words(format.format(number, set));
    return prefixes
        ? words.stream().flatMap(word -> Prefixes.split(word, lexicon).stream()).toList()
        : words;
  }
}
