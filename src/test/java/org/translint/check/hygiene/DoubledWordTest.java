package org.translint.check.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.check.MarkedText;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;

class DoubledWordTest {

  private final DoubledWord check = new DoubledWord();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | [[Le le]] maire a salué la foule.",
        "fr | Le maire a salué la [[foule foule]].",
        "fr | Le maire [[de\u00a0de]] la ville a salué.",
        "en | The mayor greeted [[the  the]] crowd.",
        "en | The [[mayor mayor]] greeted a crowd.",
        "id | Wali kota menyapa warga [[di di]] alun-alun.",
        "id | Mereka [[lama lama]] menunggu.",
        "zh | 市长[[的的]]讲话很短。",
        "ja | 市長は橋[[をを]]開通させた。",
        "ar | تحدث العمدة [[عن عن]] الجسر."
      })
  void findsBothWords(String language, String marked) {
    assertThat(MarkedText.lint(check, language, marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Nous nous levons, vous vous levez, et lui parle en en faisant trop.",
        "fr | Le concert de Duran Duran en l’honneur de De Gaulle plaît à la Une une fois par an.",
        "fr | Le mot est la. La séance est close.",
        "en | He had had no doubt that that was it. New York, New York.",
        "en | The WHO who warned us told the US us too. Ha ha ha, he laughed.",
        "en | It cost 50 50 years ago.",
        "id | Anak-anak berlari pelan-pelan. Ya ya.",
        "zh | 大家看看，人人慢慢走，好好研究研究，一步一步来。",
        "ja | 人々は少しずつ、ますます、一つ一つ、ドキドキしながら進んだ。",
        "ar | شيئا شيئا تحسن الوضع، كما أفادت سي إن إن."
      })
  void leavesAloneWhatTheLanguageDoubles(String language, String text) {
    assertThat(MarkedText.findings(check, language, text)).isEmpty();
  }

  @Test
  void findsAWordOnBothSidesOfALineEnd() {
    String marked = "Le pont [[de\nde]] la ville ouvrira en mai.";
    assertThat(MarkedText.lint(check, "fr", marked)).isEqualTo(marked);
  }

  @Test
  void takesAwayOneWordSafelyOnlyWhereGrammarLeavesNoDoubt() {
    Finding article = MarkedText.findings(check, "fr", "Il voit le le pont de la ville.").get(0);
    assertThat(article.fixes()).hasSize(1);
    assertThat(article.fixes().get(0).replacement()).isEqualTo("le");
    assertThat(article.fixes().get(0).applicability()).isEqualTo(Applicability.SAFE);

    Finding noun = MarkedText.findings(check, "fr", "Il voit le pont pont de la ville.").get(0);
    assertThat(noun.fixes().get(0).applicability()).isEqualTo(Applicability.UNSAFE);
  }

  @Test
  void suggestsTheHyphenWhereALanguageDoublesWithOne() {
    List<Finding> findings =
        MarkedText.findings(check, "id", "Mereka sama sama menolak rencana tersebut.");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).suggestions()).containsExactly("sama-sama", "sama");
  }

  @Test
  void saysNothingInALanguageOfWhichItKnowsNothing() {
    assertThat(DoubledWords.of("vi")).isEmpty();
    assertThat(DoubledWords.of("fr-CA")).isPresent();
  }
}
