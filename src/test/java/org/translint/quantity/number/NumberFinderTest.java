package org.translint.quantity.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.quantity.Amount;
import org.translint.text.Span;

class NumberFinderTest {

  private static final Path TABLES = Path.of("src/test/resources/org/translint/quantity/number");
  private static final List<String> LANGUAGES = List.of("id", "en", "fr", "zh", "ja", "ar");
  private static final int FEWEST_EXPRESSIONS = 40;
  private static final int ROUNDS = 300;

  private final NumberFinder finder = new NumberFinder();

  static Stream<Arguments> expressions() throws IOException {
    Stream.Builder<Arguments> rows = Stream.builder();
    for (String language : LANGUAGES) {
      for (String row : table(language)) {
        String[] columns = row.split("\t", -1);
        rows.add(Arguments.of(language, columns[0], columns[1]));
      }
    }
    return rows.build();
  }

  private static List<String> table(String language) throws IOException {
    return Files.readAllLines(TABLES.resolve(language + ".tsv")).stream()
        .filter(row -> !row.startsWith("#"))
        .toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("expressions")
  void readsTheAmountsOfASentence(String language, String sentence, String expected) {
    assertThat(shown(find(sentence, language))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en", "fr", "zh", "ja", "ar"})
  void eachLanguageHasManyExpressions(String language) throws IOException {
    assertThat(table(language)).hasSizeGreaterThan(FEWEST_EXPRESSIONS).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en", "fr", "zh", "ja", "ar"})
  void readsBackWhatCldrSpells(String language) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
    for (int i = 0; i < ROUNDS; i++) {
      long number = 11 + Math.floorMod(random.nextLong(), (long) Math.pow(10, 2 + i % 11));
      String spelled = format.format(number);
      if (spelled.length() == 1) {
        continue;
      }
      assertThat(find(spelled, language))
          .as("seed %d, %s: %s", seed, number, spelled)
          .singleElement()
          .satisfies(
              amount -> {
                assertThat(amount.values()).contains(BigDecimal.valueOf(number));
                assertThat(amount.writing()).isEqualTo(Amount.Writing.WORDS);
              });
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Es kamen 1.250,5 Meter und 2,5 Millionen Menschen.|1250.5 2500000",
        "de|Einundzwanzig Menschen warteten.|21",
        "es|Llegaron 1.250.000 personas y veintiuna cabras.|1250000 21",
        "ru|Пришли 1 250 человек и 2,5 миллиона рублей.|1250 2500000",
        "hi|यहाँ १२,३४,५६७ लोग और 12.5 किलो थे।|1234567 12.5",
        "de-CH|Das kostet 12’500 Franken.|12500",
      })
  void readsFiguresOfAnyLanguageThatCldrKnows(String language, String sentence, String values) {
    assertThat(
            find(sentence, language).stream()
                .map(amount -> amount.value().toPlainString())
                .collect(Collectors.joining(" ")))
        .isEqualTo(values);
  }

  @Test
  void keepsAllThatThreeDigitsBehindASignMayMeanTheLikelierFirst() {
    assertThat(find("1.250", "fr").get(0).values())
        .map(BigDecimal::toString)
        .containsExactly("1250", "1.25");
    assertThat(find("1.250", "en").get(0).values())
        .map(BigDecimal::toString)
        .containsExactly("1.25", "1250");
    assertThat(find("1.250.000", "en").get(0).values())
        .map(BigDecimal::toString)
        .containsExactly("1250000");
  }

  @Test
  void theSignThatALanguageWritesBetweenThousandsIsNothingElse() {
    assertThat(find("1.250", "id").get(0).values())
        .map(BigDecimal::toString)
        .containsExactly("1250");
    assertThat(find("10.000", "en").get(0).values())
        .map(BigDecimal::toString)
        .containsExactly("10000");
  }

  @Test
  void readsRomanNumeralsAsWords() {
    assertThat(find("Level III menjadi level IV, kata I.", "id"))
        .map(amount -> amount.value() + " " + amount.writing())
        .containsExactly("3 WORDS", "4 WORDS");
  }

  @Test
  void leavesAloneWhatIsClaimed() {
    String text = "On 2 May he ran 10 km.";

    List<Amount> amounts =
        finder.find(text, new Span(0, text.length()), "en", List.of(new Span(3, 8)));

    assertThat(shown(amounts)).isEqualTo("CARDINAL 10 FIGURES");
  }

  @Test
  void spansCoverTheSignThePercentAndTheMultiplier() {
    assertThat(spans("Suhu −5 dan 2,5 juta atau 12 persen.", "id"))
        .containsExactly("−5", "2,5 juta", "12 persen");
    assertThat(spans("约2亿5000万人，占百分之十二。", "zh")).containsExactly("2亿5000万", "百分之十二");
    assertThat(spans("إلى ثلاثة في المائة", "ar")).containsExactly("ثلاثة في المائة");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "1.", "1,250 ", "一", "10000万", "seribu ", "and ", "ke-3 ", "-", "1-"})
  void takesTimeInProportionToTheText(String part) {
    String text = part.repeat(300_000 / part.length());

    for (String language : List.of("en", "id", "zh")) {
      Assertions.assertTimeout(Duration.ofSeconds(20), () -> find(text, language));
    }
  }

  private List<Amount> find(String text, String language) {
    return finder.find(text, new Span(0, text.length()), language, List.of());
  }

  private List<String> spans(String text, String language) {
    return find(text, language).stream().map(amount -> amount.span().of(text)).toList();
  }

  private static String shown(List<Amount> amounts) {
    return amounts.stream()
        .map(
            amount ->
                amount.kind()
                    + " "
                    + amount.values().stream()
                        .map(BigDecimal::toPlainString)
                        .collect(Collectors.joining("|"))
                    + " "
                    + amount.writing())
        .collect(Collectors.joining("; "));
  }
}
