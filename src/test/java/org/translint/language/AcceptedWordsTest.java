package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.text.Span;

class AcceptedWordsTest {

  private static final AcceptedWords WORDS =
      new AcceptedWords(
          Stream.of(
                  List.of("sasirangan", ""),
                  List.of("Krakato*", "fr"),
                  List.of("l'ikatan", "fr"),
                  List.of("Sharanov", "en"),
                  List.of("prima nova", ""),
                  List.of("سرنغان", "ar"))
              .map(pair -> AcceptedWord.of(pair.get(0), pair.get(1)))
              .toList());

  @ParameterizedTest
  @CsvSource({
    "sasirangan, fr, true",
    "Sasirangan, zh-Hans, true",
    "SASIRANGAN, en, true",
    "sasirangans, fr, true",
    "sasirangan’s, en, true",
    "SASIRANGAN'S, en, true",
    "sasirangan's, fr, false",
    "sasirangannya, id, true",
    "sasirangane, en, false",
    "Krakatoas, fr, true",
    "krakatoas, fr, false",
    "Krakato, en, false",
    "Krakato, fr-CA, true",
    "l’ikatan, fr, true",
    "Sharanov, en-GB, true",
    "sharanov, en, false",
    "SHARANOV, en, true",
    "والسرنغان, ar, true",
    "prima, en, false",
  })
  void aWordIsAcceptedAsTheLanguageWritesIt(String word, String language, boolean accepted) {
    assertThat(WORDS.accepts(word, language)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({
    "They sang Prima nova there, nova, true",
    "They sang PRIMA NOVA there, NOVA, true",
    "They sang prima\u00A0nova there, prima, true",
    "They sang primal prima novas, nova, false",
    "A sino-sasirangan day, sasirangan, true",
    "A pre-Sharanov day, Sharanov, true",
  })
  void whatStandsInAnAcceptedPhraseOrCompoundIsAccepted(
      String text, String word, boolean accepted) {
    int start = text.lastIndexOf(word);
    Span span = new Span(start, start + word.length());
    assertThat(WORDS.accepts(text, span, "en")).isEqualTo(accepted);
  }

  @Test
  void aCompoundIsAcceptedAsAWhole() {
    AcceptedWords words = new AcceptedWords(List.of(AcceptedWord.of("tiong-hoa", "")));
    String text = "Le Tiong\u2011hoa est là.";

    assertThat(words.accepts(text, new Span(9, 12), "fr")).isTrue();
    assertThat(words.accepts("hoa", new Span(0, 3), "fr")).isFalse();
  }

  @Test
  void aLanguageWithoutADictionaryStaysWithoutOne() {
    assertThat(WORDS.over(Dictionary.ALL_KNOWING, "ja")).isSameAs(Dictionary.ALL_KNOWING);
    assertThat(AcceptedWords.NONE.isEmpty()).isTrue();
  }
}
