package org.translint.names.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** English translations whose names are held against those of a German source. */
class EnglishBesideGermanTest {

  private static final Page EMPTY = Page.of("de", "en");

  @Test
  void aLostLetterInASurnameIsAFaultAndTheSourceSaysWhichIsRight() {
    Page page =
        EMPTY
            .with(
                "Der Minister Konrad Brandhuber sprach am Montag in Köln.",
                "The minister Konrad Brandhuber spoke in Cologne on Monday.")
            .with("Brandhuber will die Steuern senken.", "Brandhuber wants to cut taxes.")
            .with(
                "Die Gewerkschaft hält den Plan von Brandhuber für falsch.",
                "The union thinks that Brandhber's plan is wrong.")
            .with(
                "Am Abend flog Brandhuber nach Wien.", "In the evening Brandhuber flew to Vienna.");
    Page.Said said = page.read();

    assertThat(said.faults()).containsExactly(Set.of("Brandhuber", "Brandhber"));
    assertThat(said.groupOf("Brandhber").preferred()).isEqualTo("Brandhuber");
  }

  @Test
  void anUmlautThatIsLeftOutIsNoFault() {
    Page page =
        EMPTY
            .with(
                "Die Richterin Sabine Mögling leitet das Verfahren.",
                "The judge Sabine Mögling leads the proceedings.")
            .with(
                "Mögling vertagte die Sitzung auf Freitag.",
                "Mogling adjourned the session until Friday.")
            .with(
                "Am Freitag wird Mögling das Urteil verkünden.",
                "On Friday Mögling will announce the verdict.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void andreasAndAndreaAreTwoPeopleWhereTheSourceHasTwo() {
    Page page =
        EMPTY
            .with(
                "Der Bäcker Andreas Wolkner steht um drei Uhr auf.",
                "The baker Andreas Wolkner gets up at three.")
            .with(
                "Seine Kollegin Andrea Tiefling kommt um vier.",
                "His colleague Andrea Tiefling comes at four.")
            .with("Andreas Wolkner backt das Brot.", "Andreas Wolkner bakes the bread.")
            .with("Andrea Tiefling macht die Kuchen.", "Andrea Tiefling makes the cakes.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void aCapitalisedNounOfTheSourceIsNotAnotherPersonOfTheTranslation() {
    Page page =
        EMPTY
            .with(
                "Die Bauern fürchten um ihre Ernte, sagt Thomas Bauerle.",
                "Farmers fear for their harvest, says Thomas Bauerle.")
            .with(
                "Bauerle hat die Bauern in der Stadt versammelt.",
                "Bauerle has gathered the farmers in the town.")
            .with("Auch Bauerle ist Bauer.", "Bauerle is a farmer too.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void theGenitiveOfAGermanNameIsNoSpellingOfIts() {
    Page page =
        EMPTY
            .with(
                "Die Malerin Greta Holzmeer wohnt am See.",
                "The painter Greta Holzmeer lives by the lake.")
            .with(
                "Holzmeers Bilder hängen in vielen Schulen.",
                "Holzmeer's pictures hang in many schools.")
            .with("Im Mai malt Holzmeer die Boote.", "In May Holzmeer paints the boats.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void aCityAndItsPeopleAreNotTwoSpellings() {
    Page page =
        EMPTY
            .with("Berlin baut neue Wohnungen.", "Berlin is building new flats.")
            .with("Viele Berliner suchen seit Jahren.", "Many Berliners have searched for years.")
            .with("In Berlin fehlen Handwerker.", "Berlin lacks craftsmen.");

    assertThat(page.read().faults()).isEmpty();
  }
}
