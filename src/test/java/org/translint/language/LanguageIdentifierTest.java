package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.text.Document;

class LanguageIdentifierTest {

  private final LanguageIdentifier identifier = new LanguageIdentifier();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | La pêche au thon reprendra lundi dans le détroit de Makassar.
          en | Tuna fishing will resume on Monday in the Makassar Strait.
          id | Penangkapan tuna di Selat Makassar akan dimulai lagi hari Senin.
          id | Kelelawar itu dilindungi dan tidak boleh diganggu oleh siapa pun.
          zh | 望加锡海峡的金枪鱼捕捞将于周一恢复。
          ja | マカッサル海峡のマグロ漁は月曜日に再開される。
          ar | يستأنف صيد التونة في مضيق ماكاسار يوم الاثنين.
          """)
  void tellsTheLanguageOfASentence(String language, String sentence) {
    Guess guess = identifier.identify(sentence, Document.UNKNOWN_LANGUAGE).orElseThrow();

    assertThat(guess.language()).isEqualTo(language);
    assertThat(guess.confidence()).isGreaterThan(0.9);
  }

  @Test
  void leavesWhatTheScriptLeavesOpenToTheExpectedLanguage() {
    assertThat(identifier.identify("首相訪米、来月三日", "ja")).map(Guess::language).hasValue("ja");
    assertThat(identifier.identify("首相访美", "zh")).map(Guess::language).hasValue("zh");
    assertThat(identifier.identify("صید ماهی", "fa")).map(Guess::language).hasValue("fa");
  }

  @Test
  void saysNothingOfTooLittleText() {
    assertThat(identifier.identify("Jakarta", "fr")).isEmpty();
    assertThat(identifier.identify("12.5 % — 2025", "fr")).isEmpty();
    assertThat(identifier.identify("", "fr")).isEmpty();
  }

  @Test
  void alwaysSaysTheSame() {
    String text = "Dewan Kota Makassar membahas rencana pelabuhan pada bulan Juli. ".repeat(300);
    Guess first = identifier.identify(text, "fr").orElseThrow();

    assertThat(new LanguageIdentifier().identify(text, "fr")).hasValue(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "fr", "id", "ja", "zh"})
  void tellsTheLanguageOfEverySampleArticle(String language) throws IOException {
    List<Path> articles;
    try (Stream<Path> files = Files.list(Path.of("samples", language))) {
      articles = files.filter(file -> !file.toString().endsWith(".html")).sorted().toList();
    }
    assertThat(articles).hasSizeGreaterThan(5);
    for (Path article : articles) {
      Guess guess =
          identifier.identify(Files.readString(article), Document.UNKNOWN_LANGUAGE).orElseThrow();
      assertThat(guess.language()).as(article.toString()).isEqualTo(language);
      assertThat(guess.confidence()).as(article.toString()).isGreaterThan(0.7);
    }
  }
}
