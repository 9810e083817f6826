package org.translint.names.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.translint.names.place.PlaceForm.Standing;

class GazetteerTest {

  private static PlaceForm french(String form) {
    return Gazetteer.of("fr").find(form).orElseThrow();
  }

  @Test
  void knowsTheLanguagesOwnFormAndThoseBesideIt() {
    assertThat(french("Biélorussie").standing()).isEqualTo(Standing.OWN);
    assertThat(french("Birmanie").place()).isEqualTo("MM");
    assertThat(french("Birmanie").standing()).isEqualTo(Standing.OTHER);
    assertThat(Gazetteer.of("fr").ownForm("BY")).contains("Biélorussie");
  }

  @Test
  void knowsTheFormsOfOtherLanguages() {
    assertThat(french("Germany").place()).isEqualTo("DE");
    assertThat(french("Germany").standing()).isEqualTo(Standing.FOREIGN);
    assertThat(french("Moscow").isCountry()).isFalse();
  }

  @Test
  void doesNotMindAccents() {
    assertThat(french("Belarus").place()).isEqualTo(french("Bélarus").place());
  }

  @Test
  void aFormThatNamesTwoPlacesNamesNone() {
    assertThat(Gazetteer.of("ar").find("الجزائر")).isEmpty();
  }

  @Test
  void aGivenNameIsNoForeignCountry() {
    assertThat(Gazetteer.of("fr").find("Jordan")).isEmpty();
  }

  @Test
  void anAbbreviationIsNoFormOfItsOwn() {
    assertThat(Gazetteer.of("en").find("UK")).isEmpty();
  }

  @Test
  void theMexicanCapitalIsNotTheCountryInFrench() {
    assertThat(french("Mexico").place()).isNotEqualTo(french("Mexique").place());
  }

  @Test
  void joinsTheSpellingsOfKatakanaButNotOfShortWords() {
    Gazetteer japanese = Gazetteer.of("ja");
    assertThat(japanese.find("ヴェトナム").orElseThrow().place()).isEqualTo("VN");
    assertThat(japanese.find("ベラルシ").orElseThrow().place()).isEqualTo("BY");
    assertThat(japanese.find("マリ").orElseThrow().place()).isEqualTo("ML");
    assertThat(japanese.find("マリー")).isEmpty();
  }

  @Test
  void joinsTraditionalAndSimplifiedCharacters() {
    assertThat(Gazetteer.of("zh").find("緬甸").orElseThrow().place()).isEqualTo("MM");
    assertThat(Gazetteer.of("zh").find("沙烏地阿拉伯").orElseThrow().place()).isEqualTo("SA");
  }

  @Test
  void joinsTheSpellingsOfArabic() {
    assertThat(Gazetteer.of("ar").find("اوكرانيا").orElseThrow().place()).isEqualTo("UA");
    assertThat(Gazetteer.of("ar").find("غزه").orElseThrow().place()).isEqualTo("Asia/Gaza");
  }
}
