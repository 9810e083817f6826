package org.translint.check.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.translint.check.Analyses;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.NameGroup;
import org.translint.finding.NameGroup.Because;
import org.translint.finding.NameGroup.Kind;
import org.translint.finding.NameGroup.Variant;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.language.Dictionary;
import org.translint.language.SentenceSplitter;
import org.translint.names.NameCluster;
import org.translint.names.NameFinder;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class NameInconsistentTest {

  private final NameInconsistent check = new NameInconsistent();

  private static Document document(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    return new Document("a", "a", "id", text, List.of(block), SourceMap.identity(text));
  }

  private List<Finding> findings(String text) {
    Document document = document(text);
    List<NameCluster> names =
        new NameFinder()
            .find(document, new SentenceSplitter("id").split(document), Dictionary.ALL_KNOWING);
    return check.check(Analyses.of(document, names));
  }

  @Test
  void findsEveryMentionThatIsNotInThePreferredForm() {
    String text =
        "Presiden Belarus Viktor Charanov tiba. Menurut Presiden Sharanov, itu benar."
            + " Kata Presiden Sharanov, cukup.";
    List<Finding> findings = findings(text);
    assertThat(findings).hasSize(2);
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.span().of(text)).isEqualTo("Sharanov");
              assertThat(finding.suggestions()).containsExactly("Charanov");
              assertThat(finding.fixes().get(0).applicability()).isEqualTo(Applicability.UNSAFE);
              assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
              assertThat(finding.group()).isEqualTo("n1");
              assertThat(finding.related()).extracting(Related::text).containsExactly("Charanov");
              assertThat(finding.message())
                  .isEqualTo(
                      "The article introduces “Viktor Charanov”; here the name is “Sharanov”."
                          + " Write “Charanov”.");
            });
  }

  @Test
  void findsOnePlaceWhereNothingDecides() {
    String text = "Viktor Charanov tiba. Kemudian Viktor Sharanov pergi. Kata Viktor Charanov, ya.";
    List<Finding> findings = findings(text);
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.span().of(text)).isEqualTo("Sharanov");
    assertThat(finding.fixes()).isEmpty();
    assertThat(finding.related()).extracting(Related::text).containsExactly("Charanov", "Charanov");
  }

  @Test
  void isNeutralWhereOnlyMarksDiffer() {
    List<Finding> findings =
        findings("Pelatih John MacPherson tiba. Menurut pelatih Macpherson, itu benar.");
    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.NEUTRAL);
  }

  @Test
  void isSilentOnOneSpelling() {
    assertThat(findings("Presiden Viktor Charanov tiba. Menurut Presiden Charanov, itu benar."))
        .isEmpty();
  }

  @Test
  void isSafeToMendWhereTheSourceDecided() {
    Document document = document("Charanov Sharanov");
    NameGroup group =
        new NameGroup(
            "n1",
            "Charanov",
            Kind.PERSON,
            false,
            "Charanov",
            Because.SOURCE,
            "Charanov",
            List.of(
                new Variant("Charanov", null, List.of(new Span(0, 8))),
                new Variant("Sharanov", null, List.of(new Span(9, 17)))));
    NameCluster cluster =
        new NameCluster(group, List.of(new Span(0, 8), new Span(9, 17)), Severity.MAJOR, 0.9);
    List<Finding> findings = check.check(Analyses.of(document, List.of(cluster)));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).fixes().get(0).applicability()).isEqualTo(Applicability.SAFE);
  }

  /** A group is inconsistent exactly where a finding above neutral stands on it. */
  @Test
  void agreesWithTheConsistencyOfTheGroup() {
    List<String> articles =
        List.of(
            "Viktor Charanov tiba. Viktor Charanov pergi.",
            "Viktor Charanov tiba. Viktor Sharanov pergi.",
            "Presiden Viktor Charanov tiba. Kata Presiden Sharanov, ya.",
            "Pelatih John MacPherson tiba. Kata pelatih Macpherson, ya.",
            "John MacPherson tiba. John Macpherson pergi. John Makpherson pulang.");
    for (String text : articles) {
      Document document = document(text);
      List<NameCluster> names =
          new NameFinder()
              .find(document, new SentenceSplitter("id").split(document), Dictionary.ALL_KNOWING);
      assertThat(names).as(text).isNotEmpty();
      List<Finding> findings = check.check(Analyses.of(document, names));
      for (NameCluster cluster : names) {
        boolean serious =
            findings.stream()
                .filter(f -> cluster.group().group().equals(f.group()))
                .anyMatch(f -> f.severity() != Severity.NEUTRAL);
        assertThat(cluster.group().consistent()).as(text).isEqualTo(!serious);
      }
    }
  }
}
