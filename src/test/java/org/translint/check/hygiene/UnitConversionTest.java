package org.translint.check.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.translint.finding.CheckPage;
import org.translint.finding.Finding;
import org.translint.quantity.Amount;
import org.translint.quantity.Quantity;
import org.translint.quantity.unit.UnitMention;
import org.translint.quantity.unit.UnitReader;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

/** Tries the check on amounts that the test itself reads: digits and the unit behind them. */
class UnitConversionTest {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(?:\\.[0-9]+)?");

  private final UnitConversion check = new UnitConversion();

  static Stream<CheckPage.Example> examples() {
    return new UnitConversion().info().page().examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void thePageIsRight(CheckPage.Example example) {
    String marked = example.text();

    assertThat(lint(example.language(), marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | It is 35 km ([[32 miles]]) away.",
        "en | Winds reached 100 km/h, or about [[160 mph]], at night.",
        "fr | Il fait 30 °C ([[68 °F]]) à l’ombre.",
        "id | Jaraknya 20 mil (sekitar [[23 kilometer]]) dari pantai.",
        "ja | 距離は22マイル（約[[53キロ]]）だった。",
        "ar | تبعد 35 كيلومترا (نحو [[32 ميلا]]) عن العاصمة."
      })
  void findsTheSecondFigure(String language, String marked) {
    assertThat(lint(language, marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | It is 35 km (22 miles) away.",
        "en | He is 6 ft 2 in (1.88 m) tall, that is 1.88 m (6 ft 2 in).",
        "en | It is 5 km long and 9 miles wide.",
        "en | It costs 5 dollars (9 euros).",
        "en | He waited 2 hours (90 minutes).",
        "en | They ran 5 km (3 laps) in 20 minutes.",
        "en | The pipe carries 5 tons (9 miles) a day.",
        "fr | La piste mesure 10 km, 3 miles de plus qu’avant.",
        "ja | 距離は22マイル（約35キロ）だった。"
      })
  void leavesAloneWhatAgreesAndWhatIsNoConversion(String language, String text) {
    assertThat(lint(language, text)).isEqualTo(text);
  }

  @Test
  void proposesTheRightFigureAndShowsTheOther() {
    Finding finding = findings("en", "It is 35 km (32 miles) away.").get(0);

    assertThat(finding.suggestions()).containsExactly("22 miles");
    assertThat(finding.related().get(0).text()).isEqualTo("35 km");
    assertThat(finding.message()).contains("35 km").contains("32 miles").contains("22 miles");
  }

  private String lint(String language, String marked) {
    String text = marked.replace("[[", "").replace("]]", "");
    StringBuilder out = new StringBuilder(text);
    List<Finding> findings = findings(language, text);
    for (int i = findings.size() - 1; i >= 0; i--) {
      out.insert(findings.get(i).span().end(), "]]").insert(findings.get(i).span().start(), "[[");
    }
    return out.toString();
  }

  private List<Finding> findings(String language, String text) {
    Document document =
        new Document("a", "a.txt", language, text, List.of(), SourceMap.identity(text));
    return check.check(document, amounts(text, language));
  }

  private static List<Quantity> amounts(String text, String language) {
    Span all = new Span(0, text.length());
    List<Quantity> amounts = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      UnitReader units = UnitReader.of(language);
      UnitMention unit = units.after(text, number.end(), all).orElse(null);
      amounts.add(
          new Amount(
              new Span(number.start(), unit == null ? number.end() : unit.span().end()),
              Amount.Kind.CARDINAL,
              List.of(new BigDecimal(number.group().replace(",", ""))),
              unit == null ? Set.of() : unit.units(),
              Quantity.Writing.FIGURES));
    }
    return amounts;
  }
}
