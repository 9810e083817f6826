package org.translint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {

  private static final Known KNOWN =
      new Known(
          Set.of("unknown-word", "grammar", "doubled-word"),
          Map.of("terminal", "txt", "json", "json", "html", "html"));

  @TempDir Path folder;

  private Settings settings(String yaml) throws IOException, SettingsException {
    Files.writeString(folder.resolve("translint.yaml"), yaml);
    return SettingsMaker.make(folder, KNOWN, SettingsFile.find(folder), Map.of());
  }

  @Test
  void isFoundUpwardsAndItsPathsAreRelativeToIt() throws Exception {
    Path below = Files.createDirectories(folder.resolve("articles/fr"));
    Files.writeString(folder.resolve("translint.yaml"), "source: articles/id/{name}\n");

    SettingsFile file = SettingsFile.find(below);
    Settings settings = SettingsMaker.make(below, KNOWN, file, Map.of());

    assertThat(settings.file()).isEqualTo(folder.resolve("translint.yaml"));
    assertThat(settings.sources().place()).isEqualTo(folder.resolve("articles/id/{name}"));
  }

  @Test
  void readsEveryKindOfValue() throws Exception {
    Settings settings =
        settings(
            """
            # of the newsroom
            language: pt_br
            source_language: id
            require-source: true
            check_sources: false
            names-scope: article
            enable: [doubled-word]
            disable: grammar, unknown-word
            report:
              - out/a.html
              - json=b
            format: JSON
            fail-on: never
            jobs: 3
            color: always
            encoding: latin1
            """);

    assertThat(settings.articles().language()).isEqualTo("pt-BR");
    assertThat(settings.articles().encoding().name()).isEqualTo("ISO-8859-1");
    assertThat(settings.articles().namesScope()).isEqualTo(NamesScope.ARTICLE);
    assertThat(settings.sources().language()).isEqualTo("id");
    assertThat(settings.sources().use()).isEqualTo(Settings.Sources.Use.REQUIRED);
    assertThat(settings.sources().checked()).isFalse();
    assertThat(settings.checks().enable()).containsExactly("doubled-word");
    assertThat(settings.checks().disable()).containsExactlyInAnyOrder("grammar", "unknown-word");
    assertThat(settings.reports().format()).isEqualTo("json");
    assertThat(settings.reports().files())
        .containsExactly(
            new Settings.ReportFile("html", "out/a.html", folder.resolve("out/a.html")),
            new Settings.ReportFile("json", "b", folder.resolve("b")));
    assertThat(settings.reports().color()).isEqualTo(Color.ALWAYS);
    assertThat(settings.running().failOn()).isEqualTo(FailOn.NEVER);
    assertThat(settings.running().jobs()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          langage: fr              | 3: there is no setting 'langage'; did you mean language?
          zzz: fr                  | 3: there is no setting 'zzz'.
          LANGUAGE: xx             | 3: LANGUAGE: there is no language 'xx'
          language: french         | 3: language: there is no language 'french'; did you mean fr?
          language: [fr, en]       | 3: 'language' is to be one value, such as 'language: fr'.
          language:                | 3: 'language' is to be one value, such as 'language: fr'.
          language: {a: b}         | 3: 'language' is to be one value, such as 'language: fr'.
          jobs: many               | 3: jobs: 'many' is not a whole number from 1 to 1024.
          jobs: 0                  | 3: jobs: '0' is not a whole number from 1 to 1024.
          jobs: 2.5                | 3: jobs: '2.5' is not a whole number from 1 to 1024.
          no-source: yes           | 3: 'no-source' is to be true or false, not 'yes'.
          format: true             | 3: 'format' is to be one value, not 'true'.
          format: pdf              | 3: format: 'pdf' is not a report format; there are html, json, terminal.
          disable: gramar          | 3: disable: there is no check 'gramar'; did you mean grammar?
          fail-on: high            | 3: fail-on: 'high' is not one of critical, major, minor, never.
          encoding: utf-9          | 3: encoding: there is no character encoding 'utf-9'; did you mean
          glossary: [a.csv, b.csv] | 3: 'glossary' is to be one value, such as 'glossary: terms.csv'.
          report: out.xyz          | 3: report: the name of 'out.xyz' does not tell the report's format
          changed-lines: true      | 3: changed-lines: it needs a revision to compare with
          today: soon              | 3: today: 'soon' is not a date such as 2026-11-24, year first.
          "severity: {gramar: minor}" | 3: there is no check 'gramar'; did you mean grammar?
          "severity: {grammar: bad}" | 3: 'bad' is not one of critical, major, minor, neutral.
          severity: minor          | 3: 'severity' is to have lines such as 'repeated-text: minor'.
          "severity: {grammar: minor, grammar: major}" | 3: 'grammar' is there a second time; keep one.
          overrides: x             | 3: 'overrides' is to be a list, whose items begin with '- '.
          "overrides: [{disable: [grammar]}]" | 3: here in 'overrides' the 'path' is missing.
          "overrides: [{path: 'a{', disable: [grammar]}]" | 3: 'a{' is not a pattern of paths; check its braces.
          "overrides: [{path: a, disabel: [grammar]}]" | 3: there is nothing called 'disabel' in 'overrides'; did you mean disable?
          "overrides: [{path: a, disable: [gramar]}]" | 3: there is no check 'gramar'; did you mean grammar?
          "rules: [{pattern: a, message: b}]" | 3: here in 'rules' the 'id' is missing.
          "rules: [{id: A b, pattern: a, message: b}]" | 3: 'A b' is no id, which is of small letters, digits and hyphens
          "rules: [{id: a, pattern: a, message: b}, {id: a, pattern: a, message: b}]" | 3: there is a rule 'a' already; rename one.
          "rules: [{id: a, pattern: a, message: b, category: style}]" | 3: there is no category 'style'
          "rules: [{id: a, pattern: a, message: b, language: xx}]" | 3: there is no language 'xx'
          "rules: [{id: a, pattern: a, message: b, safe: true}]" | 3: 'safe' says how safe 'replace' is, which is missing.
          "rules: [{id: a, pattern: a, message: b, safe: maybe}]" | 3: 'safe' is to be true or false, not 'maybe'.
          "rules: [{id: a, pattern: [a], message: b}]" | 3: 'pattern' is to be one value.
          source: *there           | 3: 'source' is an alias
          a b                      | 3: this is not YAML
          "language: ""fr"         | 3: this is not YAML
          disable: [grammar        | 3: this is not YAML
          "\tlanguage: fr"         | 3: this is not YAML
          """)
  void saysWhatIsWrongAndInWhichLine(String line, String sentence) {
    String yaml = "# first\nonly: [unknown-word]\n" + line.replace("\\t", "\t") + "\n";

    assertThatThrownBy(() -> settings(yaml))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("translint.yaml:" + sentence)
        .hasMessageNotContaining("\n");
  }

  @Test
  void doesNotTellWhatTheParserOfYamlTripsOverItself() {
    assertThatThrownBy(() -> settings("rules:\n  - replace: \"$1\\u"))
        .hasMessage("translint.yaml:2: this is not YAML: Malformed Number token.");
  }

  @Test
  void refusesAKeyThatIsThereTwiceInEitherSpelling() {
    assertThatThrownBy(() -> settings("source-language: id\n\nsource_language: en\n"))
        .hasMessage("translint.yaml:3: 'source_language' is set a second time; keep one.");
  }

  @Test
  void tellsTheLineOfTheItemThatIsWrong() {
    assertThatThrownBy(() -> settings("enable:\n  - grammar\n  - gramer\n"))
        .hasMessageStartingWith("translint.yaml:3: enable: there is no check 'gramer'");
  }

  @Test
  void refusesWhatIsNotAMapping() {
    assertThatThrownBy(() -> settings("- fr\n")).hasMessageStartingWith("translint.yaml:1: ");
    assertThatThrownBy(() -> settings("language: fr\n---\nlanguage: en\n"))
        .hasMessageStartingWith("translint.yaml:3: ");
  }

  @Test
  void refusesBytesThatAreNotText() throws Exception {
    Files.write(folder.resolve("translint.yaml"), new byte[] {'a', (byte) 0xff, (byte) 0xfe});

    assertThatThrownBy(() -> SettingsFile.find(folder))
        .hasMessage("translint.yaml: the file is not UTF-8 text; save it as UTF-8.");
  }

  @Test
  void saysNothingWhereTheFileIsEmpty() throws Exception {
    assertThat(settings("# nothing\n").articles().language()).isNull();
    assertThat(settings("").sources().use()).isEqualTo(Settings.Sources.Use.WHERE_FOUND);
    assertThat(settings("enable: []\n").checks()).isEqualTo(CheckChoice.DEFAULT);
  }

  @Test
  void languageOfNorwayIsNotFalse() throws Exception {
    assertThat(settings("language: no\n").articles().language()).isEqualTo("no");
  }

  @Test
  void theCommandLineWins() throws Exception {
    Files.writeString(
        folder.resolve("translint.yaml"),
        "language: fr\nno-source: true\ndisable: [grammar]\nenable: [doubled-word]\n");
    Map<Option, Given> commandLine =
        Map.of(
            Option.LANGUAGE, said("--language", "en"),
            Option.SOURCE, said("--source", "id"),
            Option.ONLY, said("--only", "grammar"));

    Settings settings = SettingsMaker.make(folder, KNOWN, SettingsFile.find(folder), commandLine);

    assertThat(settings.articles().language()).isEqualTo("en");
    assertThat(settings.sources().use()).isEqualTo(Settings.Sources.Use.WHERE_FOUND);
    assertThat(settings.checks()).isEqualTo(new CheckChoice(Set.of(), Set.of(), Set.of("grammar")));
  }

  @Test
  void refusesWhatContradictsItself() {
    assertThatThrownBy(() -> settings("no-source: true\nsource: id\n"))
        .hasMessage("translint.yaml:2: source: contradicts no-source.");
    assertThatThrownBy(() -> settings("enable: grammar\ndisable: grammar\n"))
        .hasMessage("translint.yaml:1: enable: 'grammar' is disabled as well.");
    assertThatThrownBy(() -> settings("report: [a.json, json=a.json]\n"))
        .hasMessage("translint.yaml:1: report: two reports would go to 'a.json'.");
    assertThatThrownBy(() -> settings("report: json=-\n"))
        .hasMessageContaining("two reports would go to standard output");
  }

  private Given said(String option, String value) {
    return new Given(List.of(new Given.Item(value, option)), folder);
  }

  @Test
  void saysHowFilesAreRead() throws Exception {
    FileRules files =
        settings(
                """
                formats:
                  - path: export/*.csv
                    title: headline
                    body: [lead, text]
                    language: lang
                  - path: [cms/**/*.json, "*.dat"]
                    format: .JSON
                    records: /items
                    id: /slug
                    source-title: /original/title
                    source-body: [/original/body]
                    source-language: /original/lang
                    select: article .body
                  - path: cms/old/**
                """)
            .articles()
            .files();

    FileRule csv = files.of("export/a.csv");
    assertThat(csv.format()).isNull();
    assertThat(csv.fields())
        .isEqualTo(
            new FileRule.Fields(
                null,
                List.of("headline"),
                List.of("lead", "text"),
                List.of(),
                List.of(),
                "lang",
                null));
    FileRule json = files.of("b.dat");
    assertThat(json.format()).isEqualTo("json");
    assertThat(json.records()).isEqualTo("/items");
    assertThat(json.select()).isEqualTo("article .body");
    assertThat(json.fields())
        .isEqualTo(
            new FileRule.Fields(
                "/slug",
                List.of(),
                List.of(),
                List.of("/original/title"),
                List.of("/original/body"),
                null,
                "/original/lang"));
    assertThat(files.of("cms/old/a.json")).isEqualTo(FileRule.NONE);
    assertThat(files.areAbout("cms/old/a.json")).isTrue();
    assertThat(files.areAbout("export/deep/a.csv")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- title: a|translint.yaml:2: here in 'formats' the 'path' is missing.",
        "- path: a{.csv|translint.yaml:2: 'a{.csv' is not a pattern of paths; check its braces.",
        "- {path: a, titles: b}|translint.yaml:2: there is nothing called 'titles' in 'formats'; did you mean title?",
        "- {path: a, id: [b]}|translint.yaml:2: 'id' is to be one value.",
        "- {path: a, body: {b: c}}|translint.yaml:2: 'body' is to be one value.",
        "- {path: a, format: csvs}|translint.yaml:2: 'csvs' is no format of articles; did you mean csv? There are csv, json.",
        "path: a|translint.yaml:2: 'formats' is to be a list, whose items begin with '- '.",
        "- a.csv|translint.yaml:2: 'formats' is to have lines such as 'path: export/*.csv'.",
      })
  void saysWhereARuleForFilesIsWrong(String rule, String said) throws IOException {
    Files.writeString(folder.resolve("translint.yaml"), "formats:\n  " + rule + "\n");
    Known known = new Known(Set.of(), Map.of(), Set.of("csv", "json"));
    assertThatThrownBy(() -> SettingsMaker.make(folder, known, SettingsFile.find(folder), Map.of()))
        .hasMessageStartingWith(said);
  }
}
