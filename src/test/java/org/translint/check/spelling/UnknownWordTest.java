package org.translint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.finding.Finding;
import org.translint.finding.Severity;

class UnknownWordTest {

  private final UnknownWord check = new UnknownWord();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le conseil a rejeté la propposition du maire. | propposition | proposition",
        "fr | Les pluies ont ravagé la regoin hier soir. | regoin | région",
        "fr | Le préfet a reçu lesministres du gouvernement. | lesministres | les ministres",
        "en | The council held a speical session on Monday. | speical | special",
        "en | The council has seeen enough of the plan. | seeen | seen",
        "en | The team is seking a new coach for the season. | seking | seeking",
        "en | They met the mayor asfor the budget, nobody spoke. | asfor | as for",
        "en | It was an acomplishment of the whole village. | acomplishment | accomplishment",
      })
  void proposesTheLikelyWordFirst(String language, String text, String wrong, String right) {
    List<Finding> findings = SpelledText.findings(check, language, text);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).span().of(text)).isEqualTo(wrong);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.MINOR);
    assertThat(findings.get(0).suggestions()).hasSizeLessThanOrEqualTo(5).first().isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | L’accord franco-ukrainien et l'ex-ministre des relations sino-germano-russes.",
        "fr | La coopération anticorruption, le gazoduc post-Brexit et la superinflation.",
        "fr | L'évènement a un cout : le maitre parait content, le maître paraît content.",
        "fr | Le week-end ou le weekend, la 5G et le 4x4 du G20, au XXe siècle, le 1er mai.",
        "fr | Il a payé 300 tenges, 40 Mds d’euros et 25 hryvnias selon l'afp.",
        "fr | Écrivez à redaction@exemple.fr ou lisez @maire_de_lille, #Vendée et rapport.pdf.",
        "en | The anticorruption drive of the cybercouncil was a homemaker's walkover.",
        "en | A 3-year-old drank 300 tenge worth of tea at 10am; the 90s were back in 1080p.",
        "en | The costs per annum are, vice versa, a de facto cut of the well-known femme fatale.",
        "en | A colour or a color, to organise or to organize, is the editor's choice.",
        "en | They grew ylang-ylang and Afghan-style rice near the waterhole.",
        "en | The mi\u00adnis\u00adter came home.",
      })
  void knowsTheWordsThatNewsMakes(String language, String text) {
    assertThat(SpelledText.findings(check, language, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | La réunion s'est tenue au coeur de la ville. | cœur",
        "fr | Un chef-d'oeuvre de la Renaissance a été volé. | œuvre",
        "fr | Etant malade, le maire n'est pas venu. | Étant",
        "fr | Ecoutez la radio, a dit le préfet. | Écoutez",
      })
  void leavesTypographyToTypographers(String language, String text, String usual) {
    List<Finding> findings = SpelledText.findings(check, language, text);

    assertThat(findings).allMatch(finding -> finding.severity() == Severity.NEUTRAL);
    assertThat(findings).flatMap(Finding::suggestions).containsAnyOf(usual);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La troupe a joué une comédie glamour, puis un set très down et un maul.",
        "Le mot « twp » est gallois.",
        "Ouiiiii, a crié la foule, nooooon, a répondu le maire.",
      })
  void doesNotStandUpForBorrowedAndPlayfulWords(String text) {
    assertThat(SpelledText.findings(check, "fr", text))
        .allMatch(finding -> finding.severity() == Severity.NEUTRAL);
  }

  @Test
  void takesAWordOfTheSourceForATerm() {
    String text = "The elders wore a kelubung at the feast. They sang until dawn.";
    String source = "Para tetua mengenakan kelubung pada pesta. Mereka bernyanyi sampai fajar.";

    assertThat(SpelledText.findings(check, "en", text))
        .extracting(Finding::severity)
        .containsExactly(Severity.MINOR);
    assertThat(SpelledText.findings(check, "en", text, "id", source))
        .extracting(Finding::severity)
        .containsExactly(Severity.NEUTRAL);
  }

  @Test
  void takesAWordThatSoundsLikeOneOfTheSourceForATerm() {
    String text = "The guests drank kombunika at the feast. They sang until dawn.";
    String source = "Гости пили комбунику на празднике. Они пели до рассвета.";

    assertThat(SpelledText.findings(check, "en", text, "ru", source))
        .extracting(Finding::severity)
        .containsExactly(Severity.NEUTRAL);
  }

  @Test
  void takesAWordThatTheSourceHasAndTheArticleRepeatsForATerm() {
    String source = "Rendang itu dimasak tiga jam. Sisa rendang disimpan di lemari es.";
    String once = "Le plat de rendang mijote pendant trois heures.";

    assertThat(SpelledText.findings(check, "fr", once, "id", source))
        .extracting(Finding::severity)
        .containsExactly(Severity.MINOR);
    assertThat(
            SpelledText.findings(
                check, "fr", once + " Le reste du rendang est gardé.", "id", source))
        .extracting(Finding::severity)
        .containsOnly(Severity.NEUTRAL);
  }

  @Test
  void prefersTheWordThatTheArticleHas() {
    String text = "The grain was stored in the granery. A granary holds grain.";

    assertThat(SpelledText.findings(check, "en", text))
        .hasSize(1)
        .allMatch(finding -> finding.suggestions().get(0).equals("granary"))
        .allMatch(finding -> finding.confidence() >= Suspicion.Level.HIGH.confidence());
  }

  @Test
  void suspectsASlipAlsoWhereItStandsOften() {
    String text = "The goverment met. The goverment spoke. The goverment left.";

    assertThat(SpelledText.findings(check, "en", text))
        .hasSize(3)
        .allMatch(finding -> finding.severity() == Severity.MINOR)
        .allMatch(finding -> finding.confidence() < Suspicion.Level.HIGH.confidence());
  }
}
