package org.translint.quantity.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.translint.quantity.Amount;
import org.translint.quantity.CalendarDate;
import org.translint.quantity.ClockTime;
import org.translint.quantity.Quantity;
import org.translint.quantity.Quantity.Writing;
import org.translint.text.Span;

/** Compares made-up data; what stands in real texts is tested with the checks. */
class ArticleComparisonTest {

  private static int place;

  private static Span next() {
    place += 10;
    return new Span(place, place + 4);
  }

  private static Datum number(String... values) {
    return number(Set.of(), values);
  }

  private static Datum number(Set<String> units, String... values) {
    return amount(Amount.Kind.CARDINAL, units, values);
  }

  private static Datum amount(Amount.Kind kind, Set<String> units, String... values) {
    List<BigDecimal> readings = Arrays.stream(values).map(BigDecimal::new).toList();
    return Data.of(new Amount(next(), kind, readings, units, Writing.FIGURES)).get(0);
  }

  private static List<Datum> date(Integer year, Integer month, Integer day) {
    Quantity date =
        new CalendarDate(
            next(), List.of(new CalendarDate.Reading(year, month, day)), Writing.FIGURES);
    return Data.of(date);
  }

  private static Datum time(String zone, Integer... minutes) {
    return Data.of(new ClockTime(next(), List.of(minutes), zone, Writing.FIGURES)).get(0);
  }

  private static Comparison compare(List<Datum> source, List<Datum> target) {
    return ArticleComparison.of(List.of(new Passage(source, target, 0))).get(0);
  }

  private static void assertKept(Datum source, Datum target) {
    Comparison comparison = compare(List.of(source), List.of(target));
    assertThat(comparison.kept()).containsExactly(new Pair(source, target));
    assertThat(comparison.changed()).isEmpty();
  }

  private static void assertChanged(Datum source, Datum target) {
    Comparison comparison = compare(List.of(source), List.of(target));
    assertThat(comparison.kept()).isEmpty();
    assertThat(comparison.changed()).containsExactly(new Pair(source, target));
  }

  @Test
  void oneReadingOfEachIsEnough() {
    assertKept(number("1250", "1.250"), number("1.25", "125"));
    assertKept(number("1.0"), number("1"));
    assertChanged(number("1250", "1.250"), number("1520"));
  }

  @Test
  void whatSaysTheSameInAnotherWayIsKept() {
    assertKept(
        amount(Amount.Kind.PERCENT, Set.of(), "50"), amount(Amount.Kind.FRACTION, Set.of(), "0.5"));
    assertKept(
        amount(Amount.Kind.PERCENT, Set.of(), "33"),
        amount(Amount.Kind.FRACTION, Set.of(), "0.3333333333"));
    assertKept(amount(Amount.Kind.DECADE, Set.of(), "1990", "90"), number("90"));
    assertKept(number("300"), amount(Amount.Kind.VAGUE, Set.of(), "100"));
    assertKept(time("", 510, 1230), number("8.30"));
    assertKept(time("WIB", 840), time("GMT", 420));
    assertKept(number(Set.of("length-kilometer"), "35"), number(Set.of("length-mile"), "22"));
  }

  @Test
  void aDateIsComparedFieldByField() {
    Comparison comparison = compare(date(1968, 10, 2), date(1968, 10, 12));

    assertThat(comparison.kept()).hasSize(2);
    assertThat(comparison.changed())
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.source().kind()).isEqualTo(Datum.Kind.DAY);
              assertThat(pair.target().value()).isEqualByComparingTo("12");
            });
  }

  @Test
  void aYearMayStandAloneInTheTranslation() {
    List<Datum> date = date(2019, null, null);
    assertKept(date.get(0), number("2019"));
    assertChanged(date(2019, null, null).get(0), number("2091"));
  }

  @Test
  void aChangeByAPowerOfTenIsToldApart() {
    Comparison comparison = compare(List.of(number("1200000")), List.of(number("12000000")));
    assertThat(comparison.changed()).singleElement().matches(Pair::isScaled);
    comparison = compare(List.of(number("1200000")), List.of(number("1300000")));
    assertThat(comparison.changed()).singleElement().matches(pair -> !pair.isScaled());
  }

  @Test
  void theLikestIsTakenForTheChangedOne() {
    Datum ages = number("41");
    Datum people = number("1250");
    Datum wrong = number("1520");
    Comparison comparison = compare(List.of(ages, people), List.of(wrong));

    assertThat(comparison.changed()).containsExactly(new Pair(people, wrong));
    assertThat(comparison.missing()).containsExactly(ages);
  }

  @Test
  void oneOfTwoEqualNumbersThatChangesIsFound() {
    Datum wrong = number("74");
    Comparison comparison =
        compare(List.of(number("24"), number("24")), List.of(number("24"), wrong));

    assertThat(comparison.changed()).singleElement().matches(pair -> pair.target().equals(wrong));
  }

  @Test
  void aNumberThatIsSaidOnceInsteadOfTwiceIsNotMissing() {
    Comparison comparison = compare(List.of(number("24"), number("24")), List.of(number("24")));
    assertThat(comparison.missing()).isEmpty();
  }

  @Test
  void aNumberMayMoveToTheNextSentence() {
    List<Comparison> comparisons =
        ArticleComparison.of(
            List.of(
                new Passage(List.of(number("47")), List.of(), 0),
                new Passage(List.of(), List.of(number("47")), 1)));

    assertThat(comparisons)
        .allSatisfy(
            comparison -> {
              assertThat(comparison.missing()).isEmpty();
              assertThat(comparison.added()).isEmpty();
            });
  }

  @Test
  void aNumberFarAwayIsNoExcuse() {
    Datum lost = number("47");
    List<Comparison> comparisons =
        ArticleComparison.of(
            List.of(
                new Passage(List.of(lost), List.of(), 0),
                new Passage(List.of(), List.of(), 1),
                new Passage(List.of(), List.of(number("47")), 2)));

    assertThat(comparisons.get(0).missing()).containsExactly(lost);
  }

  @Test
  @Timeout(20)
  void aTableOfThousandsOfNumbersIsLeftAlone() {
    List<Datum> source =
        IntStream.range(0, 20_000).mapToObj(i -> number(String.valueOf(i))).toList();
    List<Datum> target =
        IntStream.range(7, 20_000).mapToObj(i -> number(String.valueOf(i * 3))).toList();

    Comparison comparison = compare(source, target);

    assertThat(comparison.changed()).isEmpty();
    assertThat(comparison.missing()).isEmpty();
  }
}
