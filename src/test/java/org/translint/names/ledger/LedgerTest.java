package org.translint.names.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final Ledger LEDGER =
      ledger(
          """
      person,kind,language,approved,accepted,note
      charanov,,fr,Viktor Charanov,Vitia Charanov,
      charanov,,en,Viktor Sharanov,,
      charanov,,zh,维克托·沙拉诺夫,,
      charanov,,zh-Hant,維克托·沙拉諾夫,,
      dobrin,,fr,Anna d’Obrin,,
      guild,organisation,fr,Guilde des Marins,GDM,
      guild,organisation,en,Seamen's Guild,,
      """);

  static Ledger ledger(String text) {
    try {
      return LedgerReader.parse(text, "names.csv");
    } catch (LedgerException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> people(List<Entry> entries) {
    return entries.stream().map(e -> e.person() + " " + e.language()).toList();
  }

  @Test
  void findsAFormAsItIsWrittenAndInTheLanguageAskedFor() {
    assertThat(people(LEDGER.exact("Viktor Charanov", "fr"))).containsExactly("charanov fr");
    assertThat(people(LEDGER.exact("Vitia  Charanov", "fr-CA"))).containsExactly("charanov fr");
    assertThat(LEDGER.exact("viktor charanov", "fr")).isEmpty();
    assertThat(LEDGER.exact("Viktor Charanov", "en")).isEmpty();
  }

  @Test
  void takesEitherApostropheAndDecomposedAccents() {
    assertThat(people(LEDGER.exact("Anna d'Obrin", "fr"))).containsExactly("dobrin fr");
    assertThat(ledger("person,language,approved\na,fr,Désir\n").exact("De\u0301sir", "fr"))
        .hasSize(1);
  }

  @Test
  void findsWhatSoundsTheSameInLatinLetters() {
    assertThat(people(LEDGER.near("Victor Sharanoff", "fr"))).containsExactly("charanov fr");
    assertThat(people(LEDGER.near("Szaranow", "fr"))).containsExactly("charanov fr");
    assertThat(LEDGER.near("Baranov", "fr")).isEmpty();
    assertThat(people(LEDGER.near("维克托·沙拉诺夫", "zh"))).containsExactly("charanov zh");
    assertThat(LEDGER.near("维克托·沙兰诺夫", "zh")).isEmpty();
  }

  @Test
  void aNameOfManyLettersIsKeptAsItIs() {
    // All that it is without one of its letters would take thousands of millions of characters.
    String name = "Viktor" + "bacedi".repeat(10_000);
    assertThat(ledger("person,language,approved\na,fr," + name + "\n").near(name, "fr")).hasSize(1);
  }

  @Test
  void anEntryForTheScriptComesBeforeOneForTheLanguage() {
    assertThat(people(LEDGER.exact("維克托·沙拉諾夫", "zh-Hant"))).containsExactly("charanov zh-Hant");
    assertThat(LEDGER.exact("维克托·沙拉诺夫", "zh-Hant")).isEmpty();
    assertThat(LEDGER.entry("charanov", "zh-TW")).map(Entry::language).contains("zh");
  }

  @Test
  void aFullNameAllowsEachOfItsWordsAloneButThatOfAGuildDoesNot() {
    assertThat(LEDGER.allows("Charanov", "fr")).isTrue();
    assertThat(LEDGER.allows("沙拉诺夫", "zh")).isTrue();
    assertThat(LEDGER.allows("Sharanov", "fr")).isFalse();
    assertThat(LEDGER.allows("GDM", "fr")).isTrue();
    assertThat(LEDGER.allows("Marins", "fr")).isFalse();
  }

  @Test
  void tellsWhichFormALanguageUsesForANameThatSoundsSo() {
    assertThat(LEDGER.conventional("fr", "Sharanov")).contains("Charanov");
    assertThat(LEDGER.conventional("fr", "Szaranow")).contains("Charanov");
    assertThat(LEDGER.conventional("en", "Charanov")).contains("Sharanov");
    assertThat(LEDGER.conventional("en", "Viktor Charanov")).contains("Viktor Sharanov");
    assertThat(LEDGER.conventional("zh", "Sharanov")).contains("沙拉诺夫");
    assertThat(LEDGER.conventional("en", "GDM")).contains("Seamen's Guild");
    assertThat(LEDGER.conventional("en", "Baranov")).isEmpty();
    assertThat(LEDGER.conventional("ja", "Sharanov")).isEmpty();
  }

  @Test
  void twoPeopleOfOneSoundWhomALanguageTellsApartHaveNoUsualForm() {
    Ledger two =
        ledger(
            """
            person,language,approved
            first,fr,Ana Charan
            second,fr,Ana Sharan
            """);

    assertThat(two.conventional("fr", "Szaran")).isEmpty();
    assertThat(two.conventional("fr", "Sharan")).contains("Sharan");
  }

  @Test
  void findsSurnamesWithinALetterWithoutComparingAll() {
    assertThat(LEDGER.nearby("Charanovo")).extracting(KnownName::surname).contains("Charanov");
    assertThat(LEDGER.nearby("Chraanov")).extracting(KnownName::surname).contains("Charanov");
    assertThat(LEDGER.nearby("Chabanof")).extracting(KnownName::surname).contains("Charanov");
    assertThat(LEDGER.nearby("Chabarof")).isEmpty();
  }
}
