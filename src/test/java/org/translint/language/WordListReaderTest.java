package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.config.SettingsException;

class WordListReaderTest {

  @TempDir Path folder;

  @Test
  void readsWordsPhrasesLanguagesAndComments() throws SettingsException {
    assertThat(
            WordListReader.parse(
                "# ours\n\nsasirangan\nkrakato*\tfr # a fish\r\n  prima  nova \t pt_br\n",
                "words.txt"))
        .containsExactly(
            new AcceptedWord("sasirangan", "", false),
            new AcceptedWord("krakato", "fr", true),
            new AcceptedWord("prima nova", "pt-BR", false));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstWord() throws Exception {
    Path file = folder.resolve("words.txt");
    Files.writeString(file, "\uFEFFsasirangan\n");

    assertThat(WordListReader.read(file, "words.txt"))
        .containsExactly(new AcceptedWord("sasirangan", "", false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a\\tfr\\tx   | w.txt:2: a line has a word, and at most a language after a tab; take the rest out.
          a\\txx      | w.txt:2: there is no language 'xx'
          *           | w.txt:2: an asterisk stands after the first two or more letters of one word.
          a b*        | w.txt:2: an asterisk stands after the first two or more letters of one word.
          kra*to      | w.txt:2: an asterisk may only stand once, at the end of a word.
          a\\0b        | w.txt:2: there is a control character; this is a text file, with a word a line.
          """)
  void namesTheLineThatMakesNoSense(String line, String sentence) {
    String text = line.translateEscapes();
    assertThatThrownBy(() -> WordListReader.parse("good\n" + text + "\n", "w.txt"))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(sentence);
  }

  @Test
  void refusesALineThatIsNoWord() {
    assertThatThrownBy(() -> WordListReader.parse("x".repeat(101), "w.txt"))
        .hasMessage(
            "w.txt:1: this has 101 characters, and words and phrases at most 100; write one a"
                + " line.");
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    Path file = folder.resolve("words.txt");
    Files.write(file, "été\nhiver\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> WordListReader.read(file, "words.txt"))
        .hasMessage("words.txt:1: this is not UTF-8 text; save the file as UTF-8.");
  }
}
