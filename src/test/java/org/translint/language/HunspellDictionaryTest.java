package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HunspellDictionaryTest {

  private static final String ARABIC = "org/languagetool/resource/ar/hunspell/ar";

  private static HunspellDictionary dictionary;
  private static Hunspell plain;

  /** The same files in the order of the file, with all but what Lucene cannot take. */
  @BeforeAll
  static void readBoth() throws Exception {
    dictionary = new HunspellDictionary(ARABIC);
    String affixes =
        new String(bytes(".aff"), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("SET") && !line.startsWith("MAP"))
            .collect(Collectors.joining("\n", "SET UTF-8\n", "\n"));
    plain =
        new Hunspell(
            new org.apache.lucene.analysis.hunspell.Dictionary(
                new ByteArrayInputStream(affixes.getBytes(StandardCharsets.UTF_8)),
                List.of(new ByteArrayInputStream(bytes(".dic"))),
                false,
                SortingStrategy.inMemory()) {},
            TimeoutPolicy.NO_TIMEOUT,
            () -> {});
  }

  private static byte[] bytes(String extension) throws IOException {
    try (InputStream in =
        HunspellDictionaryTest.class.getResourceAsStream("/" + ARABIC + extension)) {
      return in.readAllBytes();
    }
  }

  @Test
  void knowsTheWordsOfTheFileAndNoOthers() throws Exception {
    List<String> words =
        new String(bytes(".dic"), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replaceAll("[/\t].*", ""))
            .toList();
    int known = 0;
    for (int i = 1; i < words.size(); i += 60) {
      String word = words.get(i);
      for (String form : List.of(word, "وال" + word, word + "هما", word + word.charAt(0))) {
        boolean spelt = plain.spell(form);
        assertThat(dictionary.has(form)).as(form).isEqualTo(spelt);
        known += spelt ? 1 : 0;
      }
    }
    assertThat(known).isBetween(words.size() / 60, words.size() / 60 * 3);
  }

  @Test
  void suggestsWhatTheFileInItsOwnOrderSuggests() {
    for (String word :
        List.of("نيوز", "فرجينيا", "الحكوومة", "نانسي", "المدرسسة", "كتابب", "السياااسة", "مههم")) {
      assertThat(dictionary.similar(word)).as(word).isEqualTo(plain.suggest(word)).isNotEmpty();
    }
  }

  @Test
  void isMissed() {
    assertThatThrownBy(() -> new HunspellDictionary("org/translint/none"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot read the dictionary org/translint/none");
  }

  @Test
  void tellsThatItsWordsCannotBeRead() throws Exception {
    InputStream closed = InputStream.nullInputStream();
    closed.close();

    try (InputStream words = new OrderedWords(closed)) {
      assertThatThrownBy(words::read)
          .isInstanceOf(IOException.class)
          .hasRootCauseMessage("Stream closed");
    }
  }
}
