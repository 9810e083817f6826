package org.translint.check.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.check.Analyzer;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Severity;
import org.translint.language.Languages;
import org.translint.names.ledger.Ledger;
import org.translint.names.ledger.LedgerException;
import org.translint.names.ledger.LedgerReader;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class NameNotApprovedTest {

  private static final Languages LANGUAGES = new Languages();

  private static final Ledger LEDGER =
      ledger(
          """
          person,kind,language,approved,accepted,note
          Charanov,,fr,Viktor Charanov,Charanoff,
          Charanov,,en,Viktor Sharanov,,
          Charanov,,id,Viktor Sharanov,,
          Charanov,,ja,ヴィクトル・シャラノフ,,
          Charanov,,zh,维克托·沙拉诺夫,,
          Charanov,,zh-Hant,維克托·沙拉諾夫,,
          Dulacq,,fr,Dulacq,,
          Guild,organisation,fr,Guilde Sharanka,,
          Kim,,fr,Kim Jong-suk,,
          Kim,,en,Kim Jong Suk,,
          Marchan,,fr,Ana Marchan,,
          Moulin,,fr,Ida Moulain,,
          Petkov,,fr,Petar Petkovitch,,
          Petkov,,ja,ペタル・マクロノ,,
          Rovin,,fr,Rovin,,
          Rowin,,fr,Lea Rowin,,
          """);

  private final NameNotApproved check = new NameNotApproved();

  private static Ledger ledger(String text) {
    try {
      return LedgerReader.parse(text, "names.csv");
    } catch (LedgerException e) {
      throw new AssertionError(e);
    }
  }

  private List<Finding> findings(String language, String text, Ledger ledger) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Document document =
        new Document("a", "a", language, text, List.of(block), SourceMap.identity(text));
    return check.check(new Analyzer(LANGUAGES, ledger).analyse(document));
  }

  private void assertMended(String language, String text, String mended) {
    StringBuilder now = new StringBuilder(text);
    List<Finding> findings = findings(language, text, LEDGER);
    for (int i = findings.size() - 1; i >= 0; i--) {
      Span span = findings.get(i).span();
      now.replace(span.start(), span.end(), findings.get(i).suggestions().get(0));
    }
    assertThat(now).hasToString(mended);
    assertThat(findings(language, mended, LEDGER)).isEmpty();
  }

  private void assertSilent(String language, String text) {
    assertThat(findings(language, text, LEDGER)).as(text).isEmpty();
  }

  @Test
  void saysWhatTheLedgerApprovesAndMendsItSafely() {
    String text = "Le ministre Viktor Scharanov a parlé lundi.";
    List<Finding> findings = findings("fr", text, LEDGER);

    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.span().of(text)).isEqualTo("Scharanov");
    assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
    assertThat(finding.category().path()).startsWith("terminology/");
    assertThat(finding.fixes().get(0).applicability()).isEqualTo(Applicability.SAFE);
    assertThat(finding.message())
        .isEqualTo(
            "The name ledger approves “Charanov” for Charanov; here it is “Scharanov”."
                + " Write “Charanov”.");
  }

  @Test
  void isSilentWithoutALedger() {
    assertThat(findings("fr", "Le ministre Viktor Scharanov a parlé.", Ledger.EMPTY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Selon Sharanov, tout va bien.                       | Selon Charanov, tout va bien.
          Selon Szaranow, tout va bien.                       | Selon Charanov, tout va bien.
          Viktor Charanob a parlé.                            | Viktor Charanov a parlé.
          Victor Charanov a parlé.                            | Viktor Charanov a parlé.
          Victor Sharanov a parlé.                            | Viktor Charanov a parlé.
          Le discours d’Ana Martchan a plu.                   | Le discours d’Ana Marchan a plu.
          Le président Petkobitch a parlé.                    | Le président Petkovitch a parlé.
          Petar Petkovitch a parlé, puis rien. Hier, Petkobitch dormait. | Petar Petkovitch a parlé, puis rien. Hier, Petkovitch dormait.
          Le général Kim Jong Suk a parlé.                    | Le général Kim Jong-suk a parlé.
          """)
  void putsTheApprovedFormInItsPlace(String text, String mended) {
    assertMended("fr", text, mended);
  }

  @Test
  void leavesThePossessiveWhereItIs() {
    assertMended("en", "Viktor Charanov’s plan failed.", "Viktor Sharanov’s plan failed.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the full name that the ledger approves                        | Viktor Charanov a parlé.
          the surname alone, and the given name alone                   | Selon Viktor, le ministre Charanov dort.
          a form that the ledger accepts                                | Selon Charanoff, tout va bien.
          a woman of the family                                         | La peintre Charanova a exposé ses toiles.
          a woman with her own given name                               | Marina Sharanova a exposé ses toiles.
          another given name than the ledger's person has               | Paul Sharanov a parlé.
          the namesake later in his article                             | Paul Sharanov a parlé. Plus tard, Sharanov est parti.
          an ordinary word                                              | Le Moulin a brûlé. Ensuite, Moulin et four ont fermé.
          a name one letter away of which nothing says that he is meant | Selon Petkobitch, tout va bien.
          both names in one sentence: two people                        | Petar Petkovitch et le maire Petkobitch ont parlé.
          a form approved for another person of the ledger              | Rovin a vu Lea Rowin.
          what the ledger knows as an organisation                      | La Guilde Charanka a parlé.
          an inhabitant or a follower                                   | Les Charanovistes ont défilé.
          a thing named after somebody                                  | La Sharanov a coulé.
          """)
  void leavesAlone(String what, String text) {
    assertThat(findings("fr", text, LEDGER)).as(what).isEmpty();
  }

  @Test
  void leavesShortFormsAloneUnlessAnotherLanguageWritesThemExactlySo() {
    Ledger shortNames =
        ledger(
            """
            person,language,approved
            Noh,fr,Noh
            Noh,en,Nou
            """);

    assertThat(findings("fr", "Selon Mme Noo, tout va bien.", shortNames)).isEmpty();
    assertThat(findings("fr", "Hier, Mme Nou a parlé.", shortNames)).hasSize(1);
  }

  @Test
  void isNeutralAboutAccentsAlone() {
    Ledger accents = ledger("person,language,approved\nOzdemir,fr,Emine Özdemir\n");

    List<Finding> findings = findings("fr", "Emine Ozdemir a parlé.", accents);

    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.NEUTRAL);
    assertThat(findings.get(0).suggestions()).containsExactly("Özdemir");
  }

  @Test
  void isSilentInALanguageForWhichNothingIsApproved() {
    assertThat(findings("en", "Petar Petkobitch spoke.", LEDGER)).isEmpty();
  }

  @Test
  void findsALatinNameLeftInAChineseArticleButNoGloss() {
    assertMended("zh", "总统Sharanov周一会见了渔民。", "总统沙拉诺夫周一会见了渔民。");
    assertSilent("zh", "总统沙拉诺夫（Viktor Sharanov）周一会见了渔民。");
    assertSilent("zh", "记者Paul Sharanov周一会见了渔民。");
    assertSilent("zh", "请看 sharanov.org 的报道。");
  }

  @Test
  void findsTheTraditionalFormInASimplifiedArticle() {
    assertMended("zh", "總統沙拉諾夫周一会见了渔民。", "總統沙拉诺夫周一会见了渔民。");
    assertSilent("zh-Hant", "總統沙拉諾夫週一會見了漁民。");
  }

  @Test
  void findsKatakanaThatDifferInOneCharacterOrInHowASoundIsWritten() {
    assertMended("ja", "シャラーノフ大統領が到着した。", "シャラノフ大統領が到着した。");
    assertMended("ja", "ヴィクトル・シャラノブが到着した。", "ヴィクトル・シャラノフが到着した。");
    assertMended("ja", "シャラノブ氏が到着した。", "シャラノフ氏が到着した。");
  }

  @Test
  void leavesKatakanaWordsAndNamesakesAlone() {
    assertSilent("ja", "マクロナを食べた。");
    assertSilent("ja", "イワン・シャラノブ氏が到着した。");
    assertSilent("ja", "シャラノフ氏が到着した。");
  }
}
