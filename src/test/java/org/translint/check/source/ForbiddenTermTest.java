package org.translint.check.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.check.Analyzer;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.language.Languages;
import org.translint.names.ledger.Ledger;
import org.translint.terms.Glossary;
import org.translint.terms.GlossaryException;
import org.translint.terms.GlossaryReader;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class ForbiddenTermTest {

  private static final Languages LANGUAGES = new Languages();

  private static final String TERMS =
      """
      language,approved,accepted,forbidden
      fr,réfugié,,clandestin
      fr,passager clandestin,,
      id,pengungsi,,imigran gelap
      id,pelaku|orang,,oknum
      zh,难民,,偷渡客
      en,,,collateral damage
      """;

  private static List<Finding> findings(String language, String text) {
    try {
      Glossary glossary = GlossaryReader.parse(TERMS, "terms.csv");
      Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
      Document document =
          new Document("a", "a", language, text, List.of(block), SourceMap.identity(text));
      return new ForbiddenTerm()
          .check(new Analyzer(LANGUAGES, Ledger.EMPTY, glossary).analyse(document));
    } catch (GlossaryException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Les clandestins sont arrivés lundi.   | clandestins    | UNSAFE
          fr | Un clandestin est arrivé lundi.       | clandestin     | UNSAFE
          id | Kapal itu membawa imigran gelap.      | imigran gelap  | SAFE
          id | Polisi mencari imigran gelapnya.      | imigran gelapnya | UNSAFE
          zh | 渔船救起十名偷渡客。                   | 偷渡客          | SAFE
          """)
  void findsWhatIsForbiddenAndSaysWhatToWrite(
      String language, String text, String fault, Applicability applicability) {
    List<Finding> findings = findings(language, text);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).span().of(text)).isEqualTo(fault);
    assertThat(findings.get(0).fixes()).hasSize(1);
    assertThat(findings.get(0).fixes().get(0).applicability()).isEqualTo(applicability);
  }

  @Test
  void aSafeFixTakesTheFindingAway() {
    String text = "Imigran gelap itu tiba pada hari Senin.";
    Finding finding = findings("id", text).get(0);

    String mended = finding.suggestions().get(0) + text.substring(finding.span().end());

    assertThat(mended).isEqualTo("Pengungsi itu tiba pada hari Senin.");
    assertThat(findings("id", mended)).isEmpty();
  }

  @Test
  void saysSoWhereNothingIsApprovedInstead() {
    Finding finding = findings("en", "They call it collateral damage.").get(0);

    assertThat(finding.message())
        .isEqualTo("The glossary forbids “collateral damage”. Say it in other words.");
    assertThat(finding.fixes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Le passager clandestin a mangé du pain.
          fr | « Je ne suis pas un clandestin », a-t-il dit.
          fr | Le roman Le Grand Clandestin est paru lundi.
          fr | Le mot clandestinement est long.
          zh | “偷渡客来了”，孩子喊道。
          de | Der Clandestin war da.
          """)
  void leavesAloneLongerTermsNamesQuotationsAndOtherWords(String language, String text) {
    assertThat(findings(language, text)).isEmpty();
  }
}
