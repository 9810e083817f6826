package org.translint.check.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.translint.finding.Finding;
import org.translint.run.Linting;

/** Each veto in an editor's words, with the real dictionaries and all checks. */
class PlaceFormTest {

  private static List<String> found(String language, String text) {
    return Linting.lint("a.txt", language, text).findings().stream()
        .filter(finding -> finding.check().equals("place-form"))
        .map(PlaceFormTest::told)
        .toList();
  }

  private static String told(Finding finding) {
    return String.join("|", finding.suggestions());
  }

  @Test
  void suggestsTheLanguagesOwnForm() {
    assertThat(found("fr", "Le train part vers Germany demain matin."))
        .containsExactly("Allemagne");
    assertThat(found("fr", "La région de Kursk est calme ce matin.")).containsExactly("Koursk");
    assertThat(found("fr", "Le train part vers Warsawa demain matin.")).containsExactly("Varsovie");
    assertThat(found("id", "Para menteri bertemu di Moscow pada bulan September."))
        .containsExactly("Moskwa");
  }

  @Test
  void aPersonOrAShipIsNoPlace() {
    assertThat(found("fr", "Le sous-marin « Kursk » a coulé en mer.")).isEmpty();
    assertThat(found("fr", "Le sous-marin Kursk a coulé en mer.")).isEmpty();
    assertThat(found("fr", "Il a offert le prix à Jordan pour sa patience.")).isEmpty();
  }

  @Test
  void aCompanyOrANewspaperIsNoPlace() {
    assertThat(found("fr", "Elle travaille depuis un an chez Volvo Sweden comme comptable."))
        .isEmpty();
    assertThat(found("fr", "Il écrit dans Germany Today chaque semaine.")).isEmpty();
  }

  @Test
  void anExplainedNameIsLeftAlone() {
    assertThat(found("fr", "Ils vivent en Allemagne, et lui écrit depuis Germany, dit-il."))
        .isEmpty();
  }

  @Test
  void aCityMayKeepASpellingThatSoundsTheSame() {
    assertThat(found("fr", "Le bateau part vers Makassar demain matin.")).isEmpty();
  }

  @Test
  void aNameLikeAnotherIsNoFormOfIt() {
    assertThat(found("fr", "L'équipe avait une avance à Brookline avant la pluie.")).isEmpty();
  }
}
