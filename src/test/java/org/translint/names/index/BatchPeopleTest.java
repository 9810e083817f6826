package org.translint.names.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.finding.NameGroup.Because;
import org.translint.names.NameUse;

class BatchPeopleTest {

  @TempDir Path folder;

  private static List<NameUse> times(int count, NameUse use) {
    return Stream.generate(() -> use).limit(count).toList();
  }

  /** What the batch says of its last article, whose first use is looked at. */
  private List<NameDrift> drift(List<NameUse> others, NameUse... last) throws IOException {
    List<List<NameUse>> articles = new ArrayList<>();
    others.forEach(use -> articles.add(List.of(use)));
    articles.add(List.of(last));
    try (NameIndexWriter writer = NameIndexWriter.open(folder)) {
      for (int i = 0; i < articles.size(); i++) {
        writer.add(id(i), articles.get(i));
      }
      try (BatchPeople people = new BatchPeople(writer.finish())) {
        return people.drift(last[0], id(articles.size() - 1)).stream().toList();
      }
    }
  }

  private static String id(int number) {
    return String.format("fr/%03d.txt", number);
  }

  @Test
  void oneArticleAgainstTwelveIsToWriteAsTheTwelveDo() throws IOException {
    NameDrift drift =
        drift(times(12, Uses.full("António Guterres")), Uses.full("António Gutteres")).get(0);

    assertThat(drift.preferred()).isEqualTo("Guterres");
    assertThat(drift.because()).isEqualTo(Because.MAJORITY);
    assertThat(drift.otherArticles()).isEqualTo(12);
    assertThat(drift.example()).isEqualTo("fr/000.txt");
  }

  @Test
  void theFormOfTheMajorityIsLeftAlone() throws IOException {
    List<NameUse> others = new ArrayList<>(times(3, Uses.full("António Guterres")));
    others.add(Uses.full("António Gutteres"));

    assertThat(drift(others, Uses.full("António Guterres"))).isEmpty();
  }

  @Test
  void twoAgainstOneDecideNothing() throws IOException {
    NameDrift drift =
        drift(times(2, Uses.full("Viktor Charanov")), Uses.full("Viktor Sharanov")).get(0);

    assertThat(drift.preferred()).isNull();
    assertThat(drift.other()).isEqualTo("Charanov");
  }

  @Test
  void whereNothingDecidesOnlyTheFirstArticleOfTheRarerFormIsTold() throws IOException {
    List<NameUse> others = new ArrayList<>(times(3, Uses.full("Viktor Charanov")));
    others.add(Uses.full("Viktor Sharanov"));

    assertThat(drift(others, Uses.full("Viktor Sharanov"))).isEmpty();
  }

  @Test
  void theSurnameAloneIsNoEvidence() throws IOException {
    assertThat(drift(times(12, Uses.full("Guterres")), Uses.full("Gutteres"))).isEmpty();
    assertThat(drift(times(12, Uses.full("António Guterres")), Uses.full("Gutteres"))).isEmpty();
  }

  @Test
  void twoGivenNamesAreTwoPeople() throws IOException {
    assertThat(drift(times(12, Uses.full("Ana Guterres")), Uses.full("Pedro Gutteres"))).isEmpty();
  }

  @Test
  void anInitialIsNoGivenName() throws IOException {
    assertThat(drift(times(12, Uses.full("António Guterres")), Uses.full("A Gutteres"))).isEmpty();
  }

  @Test
  void frederiqueIsNotAnotherFrederic() throws IOException {
    assertThat(drift(times(12, Uses.full("Frédéric Valmon")), Uses.full("Frédérique Valmont")))
        .isEmpty();
  }

  @Test
  void charanovaIsAWomanUnlessTheSourceHasOnePerson() throws IOException {
    assertThat(drift(times(12, Uses.full("Sacha Charanov")), Uses.full("Sacha Charanova")))
        .isEmpty();
    assertThat(
            drift(
                times(12, Uses.sourced("Sacha Charanov", "Sharanov")),
                Uses.sourced("Sacha Charanova", "Sharanov")))
        .hasSize(1);
  }

  @Test
  void whomOneArticleNamesAsTwoPeopleIsNeverOne() throws IOException {
    NameUse one = Uses.use("Ali Hassan", 0, null, null);
    NameUse other = Uses.use("Ali Hasan", 1, null, null);

    assertThat(drift(times(12, one), other)).hasSize(1);
    assertThat(drift(times(12, one), other, one)).isEmpty();
  }

  @Test
  void twoSourceNamesAreTwoPeople() throws IOException {
    assertThat(
            drift(
                times(12, Uses.sourced("Ali Hassan", "Hassan")),
                Uses.sourced("Ali Hasan", "Hasani")))
        .isEmpty();
  }

  @Test
  void oneSourceNameJoinsSurnamesThatStandAlone() throws IOException {
    NameDrift drift =
        drift(
                times(4, Uses.sourced("Loukachenko", "Lukashenko")),
                Uses.sourced("Lukashnikov", "Lukashenko"))
            .get(0);

    assertThat(drift.preferred()).isEqualTo("Loukachenko");
    assertThat(drift.sourceName()).isEqualTo("Lukashenko");
  }

  @Test
  void anApprovedFormIsRightHoweverFewWriteIt() throws IOException {
    NameDrift drift =
        drift(List.of(Uses.approved("Viktor Charanov")), Uses.full("Viktor Sharanov")).get(0);
    assertThat(drift.because()).isEqualTo(Because.LEDGER);

    assertThat(drift(times(12, Uses.full("Viktor Sharanov")), Uses.approved("Viktor Charanov")))
        .isEmpty();
    assertThat(drift(times(12, Uses.approved("Viktor Sharanov")), Uses.approved("Viktor Charanov")))
        .isEmpty();
  }

  @Test
  void anotherLetterNeedsAMajorityToBeASlip() throws IOException {
    assertThat(drift(times(2, Uses.full("Maria Santos")), Uses.full("Maria Santis"))).isEmpty();
    assertThat(drift(times(3, Uses.full("Maria Santos")), Uses.full("Maria Santis"))).hasSize(1);
  }

  @Test
  void shortNamesAreTooMuchAlikeToBeOne() throws IOException {
    assertThat(drift(times(12, Uses.full("Wei Li")), Uses.full("Wei Ly"))).isEmpty();
  }
}
