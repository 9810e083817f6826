package org.translint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.config.Given;
import org.translint.config.Known;
import org.translint.config.LanguageCodes;
import org.translint.config.Option;
import org.translint.config.Settings;
import org.translint.config.SettingsException;
import org.translint.config.SettingsFile;
import org.translint.config.SettingsMaker;
import org.translint.read.file.Input;

class PairingTest {

  @TempDir Path temp;

  /** {@code target (language) <- source (language) @story}; without files that are not there. */
  private List<String> pair(String files, String options) throws Exception {
    return pair(files, options, Set.of());
  }

  private List<String> pair(String files, String options, Set<String> named) throws Exception {
    Path folder = folder(files);
    Pairing pairing = pairing(folder, options);
    List<Input> found = named.isEmpty() ? inputs(folder) : new ArrayList<>();
    named.forEach(n -> found.add(new Input.InFile(n, folder.resolve(n))));
    return pairing.pair(found, named).work().stream().map(PairingTest::render).toList();
  }

  private Path folder(String files) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("newsroom"));
    for (String file : files.split(" ")) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "text");
    }
    return folder;
  }

  private static Pairing pairing(Path folder, String options) throws SettingsException {
    Map<Option, Given> given = new EnumMap<>(Option.class);
    for (String option : options.isBlank() ? new String[0] : options.split(" ")) {
      String[] parts = option.split("=", 2);
      String value = parts.length == 1 ? "true" : parts[1];
      given.put(
          Option.ofKey(parts[0]).orElseThrow(),
          new Given(List.of(new Given.Item(value, "--" + parts[0])), folder));
    }
    Settings settings =
        SettingsMaker.make(
            folder, new Known(Set.of(), Map.of("terminal", "txt")), SettingsFile.NONE, given);
    return new Pairing(
        settings, LanguageCodes::isInPath, file -> file.toString().matches(".*\\.(txt|html|md)"));
  }

  private static List<Input> inputs(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .<Input>map(f -> new Input.InFile(folder.relativize(f).toString().replace('\\', '/'), f))
          .toList();
    }
  }

  private static String render(Assignment a) {
    Input source = a.source();
    return a.target().path()
        + (a.language() == null ? "" : "(" + a.language() + ")")
        + (source == null ? "" : "<-" + source.path())
        + (a.sourceLanguage() == null ? "" : "(" + a.sourceLanguage() + ")")
        + "@"
        + a.story();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          articles/fr/a.txt articles/id/a.txt    |  | articles/fr/a.txt(fr)<-articles/id/a.txt(id)@articles/a
          fr/a.txt en/a.txt id/a.txt             |  | en/a.txt(en)<-id/a.txt(id)@a fr/a.txt(fr)<-id/a.txt(id)@a
          fr/x/a.txt id/x/a.txt id/a.txt         |  | fr/x/a.txt(fr)<-id/x/a.txt(id)@x/a
          a.fr.txt a.id.txt                      |  | a.fr.txt(fr)<-a.id.txt(id)@a
          fr/a.fr.txt id/a.id.txt                |  | fr/a.fr.txt(fr)<-id/a.id.txt(id)@a
          fr/a.fr.txt id/a.txt                   |  | fr/a.fr.txt(fr)<-id/a.txt(id)@a
          fr/a.txt id/a.html                     |  | fr/a.txt(fr)<-id/a.html(id)@a
          fr/a.txt id/a.txt id/a.html            |  | fr/a.txt(fr)<-id/a.txt(id)@a
          fr/a.txt id/a.md id/a.html             |  | fr/a.txt(fr)<-id/a.html(id)@a
          fr/a.txt id/a.png                      |  | fr/a.txt(fr)@a
          fr/a.txt id/b.txt                      |  | fr/a.txt(fr)@a
          fr/a.b.txt id/a.b.txt                  |  | fr/a.b.txt(fr)<-id/a.b.txt(id)@a.b
          zh-Hans/a.txt pt_br/a.txt id/a.txt     |  | pt_br/a.txt(pt-BR)<-id/a.txt(id)@a zh-Hans/a.txt(zh-Hans)<-id/a.txt(id)@a
          FR/a.txt ID/a.txt                      |  | FR/a.txt(fr)<-ID/a.txt(id)@a
          a.txt b.md                             |  | a.txt@a b.md@b
          in/a.txt out/a.txt new/a.txt           |  | in/a.txt@in/a new/a.txt@new/a out/a.txt@out/a
          fr/a.txt en/a.txt id/a.txt             | source-language=en | fr/a.txt(fr)<-en/a.txt(en)@a id/a.txt(id)<-en/a.txt(en)@a
          fr/a.txt id/a.txt                      | no-source | fr/a.txt(fr)@a id/a.txt(id)@a
          fr/a.txt id/a.txt                      | check-sources | fr/a.txt(fr)<-id/a.txt(id)@a id/a.txt(id)@a
          fr/a.txt id/a.txt                      | language=id | fr/a.txt(id)@a id/a.txt(id)@a
          fr/a.txt id/a.txt                      | language=fr-CA | fr/a.txt(fr-CA)<-id/a.txt(id)@a
          t/a.txt s/a.txt                        | source=s/{name} | t/a.txt<-s/a.txt@s/a
          t/a.fr.txt s/a.txt                     | source=s/{name} | t/a.fr.txt(fr)<-s/a.txt@s/a
          t/a.txt s/a.md                         | source=s/{name} source-language=id | t/a.txt<-s/a.md(id)@s/a
          t/a.txt t/b.txt s/a.txt s/c.txt        | source=s | t/a.txt<-s/a.txt@s/a t/b.txt@t/b
          fr/x/a.txt fr/y/a.txt s/x/a.txt s/y/a.txt | source=s | fr/x/a.txt(fr)<-s/x/a.txt@s/x/a fr/y/a.txt(fr)<-s/y/a.txt@s/y/a
          fr/a.txt s/a.id.txt                    | source=s | fr/a.txt(fr)<-s/a.id.txt(id)@s/a
          fr/a.txt en/b.txt orig.txt             | source=orig.txt | en/b.txt(en)<-orig.txt@orig fr/a.txt(fr)<-orig.txt@orig
          fr/a.txt fr/a.md id/a.txt id/a.md      |  | fr/a.md(fr)<-id/a.md(id)@id/a.md fr/a.txt(fr)<-id/a.txt(id)@id/a.txt
          """)
  void pairsByNames(String files, String options, String expected) throws Exception {
    assertThat(pair(files, options == null ? "" : options)).containsExactly(expected.split(" "));
  }

  @Test
  void checksASourceThatIsNamed() throws Exception {
    assertThat(pair("fr/a.txt id/a.txt", "", Set.of("id/a.txt"))).containsExactly("id/a.txt(id)@a");
    assertThat(pair("fr/a.txt id/a.txt", "", Set.of("fr/a.txt", "id/a.txt")))
        .containsExactly("fr/a.txt(fr)<-id/a.txt(id)@a", "id/a.txt(id)@a");
  }

  @Test
  void knowsTheSourcesThatItLeavesOut() throws Exception {
    Path folder = folder("id/a.txt id/b.txt fr/a.txt");

    Pairing.Paired paired = pairing(folder, "").pair(inputs(folder), Set.of());

    assertThat(paired.sources()).extracting(Input::path).containsExactly("id/a.txt", "id/b.txt");
  }

  @Test
  void findsTheSourceFromInsideALanguageFolder() throws Exception {
    Path folder = folder("fr/a.txt id/a.txt").resolve("fr");

    List<Assignment> work = pairing(folder, "").pair(inputs(folder), Set.of()).work();

    assertThat(work).hasSize(1);
    assertThat(work.get(0).target().path()).isEqualTo("a.txt");
    assertThat(work.get(0).language()).isEqualTo("fr");
    assertThat(work.get(0).story()).isEqualTo("a");
    assertThat(work.get(0).source())
        .isEqualTo(
            new Input.InFile(
                folder.resolveSibling("id/a.txt").toString().replace('\\', '/'),
                folder.resolveSibling("id/a.txt")));
  }

  @Test
  void foldersOutsideTheProjectNameNoLanguage() throws Exception {
    temp = Files.createDirectories(temp.resolve("no/it/x"));

    assertThat(pair("a.txt", "")).containsExactly("a.txt@a");
  }

  @Test
  void failsAnArticleWithoutItsSourceWhereOneIsRequired() throws Exception {
    Path folder = folder("fr/a.txt fr/b.txt id/a.txt c.fr.txt");

    List<Assignment> work = pairing(folder, "require-source").pair(inputs(folder), Set.of()).work();

    assertThat(work)
        .extracting(Assignment::withoutSource)
        .containsExactly(
            "c.fr.txt has no source (looked for c.id.txt); add it, or do not require sources.",
            "fr/a.txt has no source (none in id/a.txt belongs to it); add it, or do not require"
                + " sources.",
            "fr/b.txt has no source (looked for b.txt in a folder 'id' beside its own language's);"
                + " add it, or do not require sources.");
  }

  @Test
  void pairsStandardInputWithASourceFileOnly() throws Exception {
    Path folder = folder("id/a.txt");
    Input standardInput = new Input.InMemory("-", new byte[0]);

    assertThat(pairing(folder, "").pair(List.of(standardInput), Set.of()).work())
        .extracting(PairingTest::render)
        .containsExactly("-@-");
    assertThat(
            pairing(folder, "source=id/a.txt language=fr")
                .pair(List.of(standardInput), Set.of())
                .work())
        .extracting(PairingTest::render)
        .containsExactly("-(fr)<-id/a.txt(id)@a");
  }

  @Test
  void refusesAPlaceOfSourcesThatDoesNotExist() throws Exception {
    Path folder = folder("fr/a.txt");

    assertThatThrownBy(() -> pairing(folder, "source=nowhere"))
        .isInstanceOf(SettingsException.class)
        .hasMessage("source: there is no file or folder 'nowhere'.");
    assertThatThrownBy(() -> pairing(folder, "source=nowhere/{name}"))
        .isInstanceOf(SettingsException.class)
        .hasMessage("source: there is no file or folder 'nowhere/{name}'.");
  }

  @Test
  void readsAManifest() throws Exception {
    Path folder = folder("lists/t/a.txt lists/s/a.txt t/b.txt id/c.txt fr/c.txt");
    Files.writeString(
        folder.resolve("lists/m.tsv"),
        String.join(
            "\r\n",
            "\uFEFFnote\ttranslation\tsource\tlanguage\tsource_language",
            "\"a\tt/a.txt\ts/a.txt\tFR\tid",
            "",
            "x\t../t/b.txt\t\t\t",
            "x\tt/none.txt\ts/none.txt",
            "x\t../fr/c.txt\t\ten"));
    Pairing pairing = pairing(folder, "manifest=lists/m.tsv");

    assertThat(pairing.pair(pairing.listed(), Set.of()).work())
        .extracting(PairingTest::render)
        .containsExactly(
            "fr/c.txt(en)@c",
            "lists/t/a.txt(fr)<-lists/s/a.txt(id)@lists/s/a",
            "lists/t/none.txt<-lists/s/none.txt@lists/s/none",
            "t/b.txt@t/b");
    assertThat(pairing.pair(inputs(folder), Set.of()).work())
        .extracting(a -> a.target().path())
        .doesNotContain("lists/s/a.txt", "id/c.txt");
  }

  @Test
  void readsAManifestWithCommasAndQuotes() throws Exception {
    Path folder = folder("t/a,b.txt s/a.txt");
    Files.writeString(folder.resolve("m.csv"), "Translation,Source\n\"t/a,b.txt\",s/a.txt");
    Pairing pairing = pairing(folder, "manifest=m.csv language=fr source-language=id");

    assertThat(pairing.pair(pairing.listed(), Set.of()).work())
        .extracting(PairingTest::render)
        .containsExactly("t/a,b.txt(fr)<-s/a.txt(id)@s/a");
  }

  @Test
  void aTranslationThatIsASourceTooIsChecked() throws Exception {
    Path folder = folder("a.txt b.txt c.txt");
    Files.writeString(folder.resolve("m.tsv"), "translation\tsource\nb.txt\ta.txt\nc.txt\tb.txt\n");

    assertThat(pairing(folder, "manifest=m.tsv").pair(inputs(folder), Set.of()).work())
        .extracting(PairingTest::render)
        .contains("b.txt<-a.txt@a", "c.txt<-b.txt@b")
        .doesNotContain("a.txt@a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          target;source                   | m.csv:1: the header has no column 'translation'
          translation,source;a.txt;a.txt, | m.csv:3: 'a.txt' is in line 2 already; keep one.
          translation,source;;,b.txt      | m.csv:3: the translation is missing.
          translation,language;a,klingon5 | m.csv:2: there is no language 'klingon5'
          translation,translation;a,b     | m.csv:1: the column 'translation' is there twice; keep one.
          ;                               | m.csv:1: the header is missing
          """)
  void saysWhatIsWrongWithAManifest(String lines, String sentence) throws Exception {
    Path folder = folder("x.txt");
    Files.writeString(folder.resolve("m.csv"), lines.replace(';', '\n'));

    assertThatThrownBy(() -> pairing(folder, "manifest=m.csv"))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(sentence);
  }

  @Test
  void saysThatThereIsNoManifest() throws Exception {
    Path folder = folder("x.txt");

    assertThatThrownBy(() -> pairing(folder, "manifest=m.tsv"))
        .isInstanceOf(SettingsException.class)
        .hasMessage("manifest: there is no file 'm.tsv'.");
    Files.write(folder.resolve("m.tsv"), new byte[] {(byte) 0xc3, 0x28});
    assertThatThrownBy(() -> pairing(folder, "manifest=m.tsv"))
        .hasMessage("manifest: m.tsv is not UTF-8 text; save it as UTF-8.");
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() throws Exception {
    Path folder = folder("fr/a.txt id/a.txt en/a.txt b.fr.txt b.id.txt");
    List<Input> found = new ArrayList<>(inputs(folder));
    Pairing pairing = pairing(folder, "");
    Pairing.Paired expected = pairing.pair(found, Set.of());

    Collections.reverse(found);

    assertThat(pairing.pair(found, Set.of())).isEqualTo(expected);
    assertThat(Arrays.asList("b.fr.txt", "en/a.txt", "fr/a.txt"))
        .isEqualTo(expected.work().stream().map(a -> a.target().path()).toList());
  }

  @Test
  void standardInputHasASourceOnlyWhereOneIsNamed() throws Exception {
    Path folder = folder("s/a.txt");
    Input input = new Input.InMemory("-", new byte[0]);

    assertThat(pairing(folder, "require-source").pair(List.of(input), Set.of()).work())
        .extracting(Assignment::withoutSource)
        .containsExactly(
            "- has no source (for standard input none is looked for); name its file with --source, or"
                + " do not require sources.");
    assertThat(pairing(folder, "").pair(List.of(input), Set.of()).work())
        .extracting(Assignment::withoutSource)
        .containsOnlyNulls();
    assertThat(
            pairing(folder, "require-source source=s/a.txt").pair(List.of(input), Set.of()).work())
        .extracting(work -> work.source() == null ? null : work.source().path())
        .containsExactly("s/a.txt");
  }

  @Test
  void readsALongManifestInOnePass() throws Exception {
    Path folder = folder("x.txt");
    StringBuilder rows = new StringBuilder("translation\tsource\n");
    for (int i = 0; i < 200_000; i++) {
      rows.append("fr/").append(i).append(".txt\tid/").append(i).append(".txt\r\n\n");
    }
    Files.writeString(folder.resolve("m.tsv"), rows + "fr/7.txt\tx.txt\n");

    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertThatThrownBy(() -> pairing(folder, "manifest=m.tsv"))
                .hasMessage("m.tsv:400002: 'fr/7.txt' is in line 16 already; keep one."));
  }

  @Test
  void keepsABackslashInTheNameOfAFile() throws Exception {
    Path folder = folder("x.txt");
    assumeThat(folder.getFileSystem().getSeparator()).isEqualTo("/");
    Files.writeString(folder.resolve("m.tsv"), "translation\nfr/a\\b.txt\n");

    assertThat(pairing(folder, "manifest=m.tsv").listed())
        .extracting(Input::path)
        .containsExactly("fr/a\\b.txt");
  }
}
