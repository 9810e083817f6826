package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.config.Settings.DictionaryFile;

class UserDictionaryTest {

  private static final String AFFIXES = "SFX N Y 1\nSFX N 0 nya .\n";

  @TempDir Path folder;

  @BeforeEach
  void writeADictionary() throws IOException {
    write("id_ID", "SET UTF-8\n" + AFFIXES, "2\nkantor/N\nrapat\n", StandardCharsets.UTF_8);
  }

  private void write(String name, String affixes, String words, Charset charset)
      throws IOException {
    Files.writeString(folder.resolve(name + ".aff"), affixes, charset);
    Files.writeString(folder.resolve(name + ".dic"), words, charset);
  }

  private DictionaryFile file(String language, String path, boolean adds) {
    return new DictionaryFile(language, path, folder.resolve(path), adds);
  }

  private Dictionary dictionary(String language, String path, boolean adds)
      throws DictionaryException {
    return Languages.with(List.of(file(language, path, adds))).dictionary(language);
  }

  private void assertRefused(String path, String sentence) {
    assertThatThrownBy(() -> dictionary("id", path, false))
        .isInstanceOf(DictionaryException.class)
        .hasMessage(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id_ID", "id_ID.dic", "id_ID.aff", ""})
  void isReadFromEitherFileBothOrTheirFolder(String path) throws Exception {
    Dictionary dictionary = dictionary("id", path, false);

    assertThat(dictionary.knows("kantornya")).isTrue();
    assertThat(dictionary.knows("Rapat")).isTrue();
    assertThat(dictionary.knows("kantro")).isFalse();
    assertThat(dictionary.suggest("kantro")).contains("kantor");
  }

  @Test
  void replacesOrAddsToTheOneThatComesWithTranslint() throws Exception {
    assertThat(dictionary("en", "id_ID", false).knows("office")).isFalse();
    assertThat(dictionary("en", "id_ID", true).knows("office")).isTrue();
    assertThat(dictionary("en", "id_ID", true).knows("kantornya")).isTrue();
    assertThat(new Languages().dictionary("en").knows("kantornya")).isFalse();
  }

  @Test
  void bringsSpellingToALanguageThatHasNone() throws Exception {
    assertThat(new Languages().isSupported("sw")).isFalse();
    assertThat(Languages.with(List.of(file("sw", "id_ID", false))).isSupported("sw")).isTrue();
  }

  @Test
  void severalOfOneLanguageKnowWhatAnyOfThemKnows() throws Exception {
    write("more", "SET UTF-8\n", "1\nmenteri\n", StandardCharsets.UTF_8);

    Dictionary both =
        Languages.with(List.of(file("id", "id_ID", false), file("id", "more", false)))
            .dictionary("id");

    assertThat(both.knows("menteri")).isTrue();
    assertThat(both.knows("kantornya")).isTrue();
  }

  @Test
  void isReadInTheEncodingThatItNames() throws Exception {
    write("latin", "SET ISO8859-15\n", "1\ncœur\n", Charset.forName("ISO-8859-15"));
    write("cyrillic", "SET microsoft-cp1251\n", "1\nслово\n", Charset.forName("windows-1251"));
    write("silent", "", "1\ncafé\n", StandardCharsets.ISO_8859_1);

    assertThat(dictionary("fr", "latin", false).knows("cœur")).isTrue();
    assertThat(dictionary("ru", "cyrillic", false).knows("слово")).isTrue();
    assertThat(dictionary("fr", "silent", false).knows("café")).isTrue();
  }

  @Test
  void saysWhichFileIsMissing() throws IOException {
    Files.writeString(folder.resolve("alone.dic"), "1\nkata\n");

    assertRefused(
        "none",
        "dictionary: there is no file 'none.dic'; name the .dic file of a Hunspell dictionary.");
    assertRefused(
        "alone.dic",
        "dictionary: 'alone.aff' is missing beside 'alone.dic'; a Hunspell dictionary is both.");
  }

  @Test
  void saysThatAFolderHasNoneOrSeveral() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    write("id_X", "SET UTF-8\n", "1\nkata\n", StandardCharsets.UTF_8);

    assertRefused(
        "empty",
        "dictionary: the folder 'empty' has no Hunspell dictionary, which is a .dic and an .aff"
            + " file.");
    assertRefused(
        "", "dictionary: the folder '' has several dictionaries, id_ID, id_X; name one of them.");
  }

  @Test
  void saysWhichLineIsInAnotherEncodingOrMakesNoSense() throws IOException {
    write("wrong", "SET UTF-8\n", "2\nkata\ncafé\n", StandardCharsets.ISO_8859_1);
    write("odd", "SET UTF-99\n", "1\nkata\n", StandardCharsets.UTF_8);
    write("broken", "\nSFX N Y 1\nSFX N 0\n", "1\nkata\n", StandardCharsets.UTF_8);
    write("torn", "SFX N Y\n", "1\nkata\n", StandardCharsets.UTF_8);

    assertRefused(
        "wrong",
        "wrong.dic:3: this is not UTF-8 text, which the SET line of the .aff file names; correct"
            + " that line or convert the file.");
    assertRefused(
        "odd",
        "odd.aff: there is no character encoding 'UTF-99', which its SET line names; convert the"
            + " dictionary to UTF-8.");
    assertRefused(
        "broken",
        "broken.aff:3: this line makes no sense in an affix file; correct it, or use another copy"
            + " of the dictionary.");
    assertRefused(
        "torn",
        "dictionary: 'torn' is not a Hunspell dictionary that can be read; use another copy of"
            + " it.");
  }
}
