package org.translint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.translint.finding.Category;
import org.translint.finding.Finding;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class ArbiterTest {

  private static Finding finding(String check, Severity severity, int start, int end) {
    return new Finding(
        check,
        Category.GRAMMAR,
        severity,
        0.5,
        check,
        new Span(start, end),
        List.of(),
        null,
        null,
        List.of());
  }

  private static List<String> kept(Finding... findings) {
    return new Arbiter().arbitrate(List.of(findings)).stream().map(Finding::check).toList();
  }

  @Test
  void aPassageInAnotherLanguageSilencesAllThatIsInIt() {
    assertThat(
            kept(
                finding("unknown-word", Severity.MINOR, 12, 15),
                finding("wrong-language", Severity.MAJOR, 10, 50),
                finding("doubled-word", Severity.MINOR, 20, 27),
                finding("grammar", Severity.MINOR, 60, 64)))
        .containsExactly("wrong-language", "grammar");
  }

  @Test
  void namesComeBeforeSpellingAndSpellingBeforeGrammar() {
    assertThat(
            kept(
                finding("grammar", Severity.MINOR, 0, 9),
                finding("unknown-word", Severity.MINOR, 0, 5),
                finding("name-inconsistent", Severity.MAJOR, 0, 5)))
        .containsExactly("name-inconsistent");
    assertThat(
            kept(
                finding("grammar", Severity.MINOR, 0, 9),
                finding("unknown-word", Severity.MINOR, 4, 9)))
        .containsExactly("unknown-word");
  }

  @Test
  void thatAParagraphRecursIsNoFaultOfItsOwn() {
    assertThat(
            kept(
                finding("template-text", Severity.MINOR, 0, 50),
                finding("wrong-language", Severity.MAJOR, 0, 50)))
        .containsExactly("template-text", "wrong-language");
  }

  @Test
  void damagedCharactersSilenceSpellingAtAllTheirPlaces() {
    Document article =
        new Document("a", "a", "fr", "x".repeat(50), List.of(), SourceMap.identity("x".repeat(50)));
    Finding damage =
        finding("encoding-damage", Severity.MINOR, 0, 5)
            .withRelated(List.of(new Related(article, new Span(20, 25))));
    assertThat(
            kept(
                finding("unknown-word", Severity.MINOR, 0, 5),
                finding("unknown-word", Severity.MINOR, 18, 27),
                finding("unknown-word", Severity.MINOR, 40, 45),
                damage))
        .containsExactly("encoding-damage", "unknown-word");
  }

  @Test
  void aNeutralFindingNeverDisplacesAWorseOne() {
    assertThat(
            kept(
                finding("unknown-word", Severity.NEUTRAL, 0, 5),
                finding("grammar", Severity.MINOR, 0, 9)))
        .containsExactly("grammar");
  }

  @Test
  void findingsThatOnlyTouchBothStay() {
    assertThat(
            kept(
                finding("grammar", Severity.MINOR, 5, 9),
                finding("unknown-word", Severity.MINOR, 0, 5)))
        .containsExactly("unknown-word", "grammar");
  }

  @Test
  void whatIsMissingBesideAFaultIsAnotherFault() {
    assertThat(
            kept(
                finding("unknown-word", Severity.MINOR, 0, 5),
                finding("sentence-missing", Severity.CRITICAL, 5, 5)))
        .containsExactly("unknown-word", "sentence-missing");
    assertThat(
            kept(
                finding("punctuation", Severity.MINOR, 4, 7),
                finding("number-missing", Severity.MAJOR, 5, 5)))
        .containsExactly("number-missing");
  }

  @Test
  void theOrderOfTheFindingsMakesNoDifference() {
    List<String> checks = List.of("grammar", "unknown-word", "punctuation", "doubled-word");
    List<Severity> severities = List.of(Severity.values());
    long seed = 7;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Finding> findings = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        int start = random.nextInt(40);
        Severity severity = severities.get(random.nextInt(4));
        String check = checks.get(random.nextInt(checks.size()));
        findings.add(finding(check, severity, start, start + random.nextInt(8)));
      }
      List<Finding> once = new Arbiter().arbitrate(findings);
      Collections.shuffle(findings, random);
      assertThat(new Arbiter().arbitrate(findings))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(once);
    }
  }
}
