package org.translint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.translint.text.Digest;

class SentenceFoldTest {

  private static void assertSameWording(String language, String one, String other) {
    assertThat(SentenceFold.wording(one, language))
        .isEqualTo(SentenceFold.wording(other, language));
  }

  private static void assertOtherWording(String language, String one, String other) {
    assertThat(SentenceFold.wording(one, language))
        .isNotEqualTo(SentenceFold.wording(other, language));
  }

  private static void assertSameSentence(String one, String other) {
    assertThat(SentenceFold.sentence(one)).isEqualTo(SentenceFold.sentence(other));
  }

  private static void assertOtherSentence(String one, String other) {
    assertThat(SentenceFold.sentence(one)).isNotEqualTo(SentenceFold.sentence(other));
  }

  @Test
  void marksSpacesCapitalsAndTheWritingOfDigitsAreNoOtherWording() {
    assertSameWording("en", "“It’s over,” he said.", "'It's over' - he said");
    assertSameWording("fr", "« État : 1 250 »", "etat: 1250");
    assertSameWording("ar", "وقّع ١٬٢٥٠ شخصًا.", "وقع 1250 شخصا");
    assertSameWording("ja", "ＡＢＣ、１２人。", "ABC 12人");
    assertSameWording("en", "an e-mail", "an email");
  }

  @Test
  void otherWordsAreAnotherWording() {
    assertOtherWording("en", "He read it.", "He wrote it.");
    assertOtherWording("ja", "はがでる", "はかでる");
    assertOtherWording("en", "It took 12 days.", "It took 13 days.");
    assertOtherWording("hi", "कि", "की");
  }

  @Test
  void grammaticalGenderIsNoOtherWording() {
    assertSameWording(
        "en", "She took her notes, the spokeswoman.", "He took his notes, the spokesman.");
    assertSameWording("fr", "Elle est arrivée, la directrice.", "Il est arrivé, le directeur.");
    assertSameWording("fr", "La somme qu’elle a donnée", "Le somme qu’il a donné");
    assertSameWording("fr", "une lettre active, heureuse", "un lettre actif, heureux");
    assertSameWording("fr", "Les propos de la présidente", "Les propos du président");
    assertSameWording("ar", "قالت هي", "قال هو");
    assertSameWording("ar", "وتقول الوزيرة", "ويقول الوزير");
    assertSameWording("zh", "她们说，她不来。", "他们说，他不来。");
    assertSameWording("ja", "彼女が来た。", "彼が来た。");
  }

  @Test
  void aSourceIsTheSameWhateverItsQuotationMarksCapitalsAndSpaces() {
    assertSameSentence("“Kami siap”, katanya.", "\"kami  siap,\" katanya");
    assertSameSentence("Ada １２ orang.", "Ada 12 orang");
  }

  @Test
  void aSourceIsAnotherWhereTheSenseMayBe() {
    assertOtherSentence("Harga naik?", "Harga naik.");
    assertOtherSentence("Harganya 1,5 juta.", "Harganya 15 juta.");
    assertOtherSentence("Naik 5%.", "Naik 5.");
    assertOtherSentence("Babak 2 3 kali", "Babak 23 kali");
    assertOtherSentence("Il l’a élu.", "Il l’a elu.");
  }

  @Test
  void theHashTellsLanguagesApart() {
    assertThat(Digest.of("id", "fr", "a"))
        .isEqualTo(Digest.of("id", "fr", "a"))
        .isNotEqualTo(Digest.of("id", "en", "a"));
  }
}
