package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.translint.finding.Messages;
import org.translint.finding.UiLanguage;

/** What translint says in other languages than English. */
class UiLanguageTest {

  private static final List<String> BUNDLES =
      List.of(
          "org.translint.finding.messages",
          "org.translint.report.phrases",
          "org.translint.report.page");

  /** A mark before which French puts a space, or a quotation mark, with a space that may break. */
  private static final Pattern FRENCH_BREAK = Pattern.compile(" [:;?!%»]|« ");

  @TempDir private Path folder;

  static Stream<Arguments> translations() {
    return BUNDLES.stream()
        .flatMap(
            bundle ->
                Arrays.stream(UiLanguage.values())
                    .filter(language -> language != UiLanguage.EN)
                    .map(language -> Arguments.of(bundle, language)));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void saysEverySentenceWithTheArgumentsOfTheEnglishOne(String name, UiLanguage language) {
    ResourceBundle english = Messages.bundle(name, UiLanguage.EN);
    ResourceBundle other = Messages.bundle(name, language);
    assertThat(other.getLocale()).isEqualTo(language.locale());
    for (String key : new TreeSet<>(english.keySet())) {
      assertThat(arguments(other.getString(key)))
          .as(key)
          .isEqualTo(arguments(english.getString(key)));
      assertThat(new MessageFormat(other.getString(key), language.locale()).format(sample()))
          .as(key)
          .isNotBlank()
          .doesNotContain("{");
    }
  }

  @Test
  void breaksNoLineBeforeAFrenchMark() {
    for (String name : BUNDLES) {
      ResourceBundle french = Messages.bundle(name, UiLanguage.FR);
      for (String key : french.keySet()) {
        assertThat(french.getString(key)).as(key).doesNotContainPattern(FRENCH_BREAK);
      }
    }
  }

  @Test
  void reportsInTheLanguageThatIsAskedForAndInEnglishAfterwards() throws Exception {
    Files.writeString(folder.resolve("a.fr.txt"), "Le maire a parlé parlé du pont.\n");
    assertThat(report("--ui-language", "fr"))
        .contains("Le mot « parlé » est répété deux fois de suite.")
        .contains("Aucun article n’avait de source");
    Files.writeString(folder.resolve("translint.yaml"), "ui-language: id\n");
    assertThat(report())
        .contains("Kata “parlé” tertulis dua kali berturut-turut.")
        .contains("1 temuan");
    Files.delete(folder.resolve("translint.yaml"));
    assertThat(report()).contains("The word “parlé” stands twice in succession.");
  }

  @Test
  void writesThePageForEditorsInTheLanguageThatIsAskedFor() throws Exception {
    Files.writeString(folder.resolve("a.fr.txt"), "Le maire a parlé parlé du pont.\n");
    Path page = folder.resolve("page.html");
    report("--ui-language", "id", "--report", page.toString());
    assertThat(Files.readString(page))
        .contains("<html lang=\"id\">", "Laporan terjemahan: 1 artikel", "tertulis dua kali")
        .doesNotContain("Translation report");
    report("--report", page.toString());
    assertThat(Files.readString(page)).contains("<html lang=\"en\">", "Translation report");
  }

  @Test
  void namesLanguagesInTheLanguageItSpeaks() throws Exception {
    Files.writeString(
        folder.resolve("a.fr.txt"),
        """
        Le maire a parlé du nouveau pont devant les habitants de la ville.

        The mayor thanked everybody who had waited for the bridge for so many years.

        Les habitants ont applaudi le maire et les ouvriers du chantier.
        """);
    assertThat(report("--ui-language", "fr", "--only", "wrong-language"))
        .contains("en anglais")
        .contains("en français");
  }

  @Test
  void refusesALanguageThatItDoesNotSpeak() {
    InProcess.Result result = run("check", "--ui-language", "tlh");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("'tlh' is not one of en, fr, id.");
  }

  /** The terminal report as if its lines had no end, all spaces alike. */
  private String report(String... options) {
    String[] args = Stream.concat(Stream.of("check"), Stream.of(options)).toArray(String[]::new);
    return run(args).out().replaceAll("[\\s\u00a0]+", " ");
  }

  private InProcess.Result run(String... args) {
    return InProcess.run(folder, args);
  }

  private static List<String> arguments(String template) {
    MessagePattern pattern = new MessagePattern(template);
    TreeSet<String> arguments = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_NUMBER) {
        arguments.add(pattern.getSubstring(pattern.getPart(i)));
      }
    }
    return List.copyOf(arguments);
  }

  private static Object[] sample() {
    return new Object[] {2, 2, 2, 2, 2, 2};
  }
}
