package org.translint.check.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.check.Analysis;
import org.translint.check.Analyzer;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Severity;
import org.translint.language.Languages;
import org.translint.names.ledger.Ledger;
import org.translint.terms.Glossary;
import org.translint.terms.GlossaryException;
import org.translint.terms.GlossaryReader;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class TermNotApprovedTest {

  private static final Languages LANGUAGES = new Languages();

  private static final Glossary GLOSSARY =
      glossary(
          """
          source,source_language,language,approved,accepted,forbidden
          bank sentral,id,fr,banque centrale,institut d’émission,banque-mère
          bank,id,fr,banque,,
          gempa susulan,id,fr,réplique,,
          gempa susulan,id,zh,余震,,
          WHO,id,fr,OMS,Organisation mondiale de la santé,
          buah,id,fr,fruit,,
          buah,id,en,,,berry
          """);

  private static Glossary glossary(String text) {
    try {
      return GlossaryReader.parse(text, "terms.csv");
    } catch (GlossaryException e) {
      throw new AssertionError(e);
    }
  }

  private static Document document(String id, String language, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n")) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, start + paragraph.length())));
      start += paragraph.length() + 2;
    }
    return new Document(id, id, language, text, blocks, SourceMap.identity(text));
  }

  private static List<Finding> findings(
      Glossary glossary, String source, String language, String target) {
    Analyzer analyzer = new Analyzer(LANGUAGES, Ledger.EMPTY, glossary);
    Analysis from = analyzer.analyse(document("s", "id", source));
    Analysis to = analyzer.analyse(document("t", language, target), from);
    return new TermNotApproved().check(to, from);
  }

  private static List<Finding> findings(String source, String target) {
    return findings(GLOSSARY, source, "fr", target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the approved term         | Bank sentral menunggu hasil panen. | La banque centrale attend la récolte.
          its plural                | Bank sentral menunggu hasil panen. | Les banques centrales attendent la récolte.
          an accepted term          | Bank sentral menunggu hasil panen. | L’institut d’émission attend la récolte.
          its words parted          | Bank sentral menunggu hasil panen. | La banque, dite centrale, attend la récolte.
          one rendering of two      | Gempa susulan terjadi, lalu gempa susulan lagi. | Une réplique, puis une autre.
          a part of a name          | Menurut Bank Sentral Utara, hujan turun. | Selon l’institut, il pleut.
          the acronym as a word     | Anak itu who, kata gurunya. | Cet enfant est sage, dit son maître.
          a concept without a term  | Anggur itu manis sekali. | Le raisin est très doux.
          """)
  void leavesAlone(String what, String source, String target) {
    assertThat(findings(source, target)).as(what).isEmpty();
  }

  @Test
  void leavesAloneWhatTheNeighbouringSentenceOfTheParagraphRenders() {
    String source = "Gempa susulan dirasakan kemarin. Gempa susulan itu merusak sekolah kami.";

    assertThat(findings(source, "Une réplique a été ressentie hier. Elle a abîmé notre école."))
        .isEmpty();
    assertThat(findings(source, "Hier, le sol a tremblé un peu. La réplique a abîmé notre école."))
        .hasSize(1);
  }

  @Test
  void saysOnceForAParagraphThatATermIsMissing() {
    String source = "Gempa susulan dirasakan kemarin. Gempa susulan itu merusak sekolah kami.";
    List<Finding> findings =
        findings(source, "Hier, le sol a tremblé un peu. Cela a abîmé notre école du village.");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).span().isEmpty()).isTrue();
    assertThat(findings.get(0).severity()).isEqualTo(Severity.MAJOR);
    assertThat(findings.get(0).suggestions()).containsExactly("réplique");
    assertThat(findings.get(0).fixes())
        .allMatch(fix -> fix.applicability() == Applicability.DISPLAY);
    assertThat(findings.get(0).related()).hasSize(1);
    assertThat(findings.get(0).related().get(0).text()).isEqualTo("Gempa susulan");
  }

  @Test
  void pointsAtTheForbiddenTermThatStandsInstead() {
    String target = "La banque-mère attend la récolte.";
    List<Finding> findings = findings("Bank sentral menunggu hasil panen.", target);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).span().of(target)).isEqualTo("banque-mère");
    assertThat(findings.get(0).message())
        .isEqualTo(
            "The source says “Bank sentral”, for which the glossary approves “banque centrale”;"
                + " here it is “banque-mère”. Write “banque centrale”.");
    assertThat(findings.get(0).fixes().get(0).applicability()).isEqualTo(Applicability.UNSAFE);
  }

  @Test
  void pointsAtTheTermOfTheSourceThatWasLeft() {
    String target = "Le « gempa susulan » a surpris le village.";
    List<Finding> findings = findings("Gempa susulan itu mengejutkan desa.", target);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).span().of(target)).isEqualTo("gempa susulan");
  }

  @Test
  void wantsAcronymsInCapitals() {
    assertThat(findings("Menurut WHO, obat itu aman.", "Selon l’OMS, ce remède est sûr."))
        .isEmpty();
    assertThat(findings("Menurut WHO, obat itu aman.", "Selon les médecins, ce remède est sûr."))
        .hasSize(1);
  }

  @Test
  void asksForNothingWhereTheSentenceWasLeftOut() {
    String source =
        "Hujan turun di desa sejak pagi hari.\n\nGempa susulan dirasakan kemarin.\n\nPasar ikan dibuka kembali pada hari Senin pagi.";

    assertThat(
            findings(
                source,
                "Il pleut sur le village depuis le matin.\n\nLe marché aux poissons a rouvert lundi matin."))
        .isEmpty();
  }

  @Test
  void isSilentWithoutAGlossaryAndWithOneOfOtherLanguages() {
    String source = "Gempa susulan dirasakan kemarin.";

    assertThat(findings(Glossary.EMPTY, source, "fr", "Le sol a tremblé hier.")).isEmpty();
    assertThat(findings(GLOSSARY, source, "de", "Gestern bebte die Erde.")).isEmpty();
    assertThat(findings(GLOSSARY, "Buah itu manis.", "en", "It is sweet.")).isEmpty();
  }

  @Test
  void saysNothingOfATextBesideItself() {
    String source = "Bank sentral menunggu. Gempa susulan dirasakan. WHO mengirim obat.";

    assertThat(findings(GLOSSARY, source, "id", source)).isEmpty();
  }
}
