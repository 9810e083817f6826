package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.config.SettingsFile;
import org.translint.reliability.Promise;

class CommandLineTest {

  @TempDir Path folder;

  @BeforeEach
  void writeAnArticle() throws IOException {
    write("fr/a.txt", "Le président a parlé hier soir à Paris devant une foule nombreuse.\n");
    write("id/a.txt", "Presiden berbicara tadi malam di Paris di depan orang banyak.\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private InProcess.Result run(String... args) {
    return runWith("", args);
  }

  private InProcess.Result runWith(String input, String... args) {
    return InProcess.run(
        folder, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
  }

  private static String[] words(String commandLine) {
    return commandLine.isBlank() ? new String[0] : commandLine.split(" ");
  }

  @Test
  @Tag("reliability")
  void anArticleThatIsTooLargeFailsAlone() throws IOException {
    write("fr/b.txt", "Une phrase comme une autre.\n".repeat(40_000));
    write("fr/c.jsonl", "{\"id\": \"1\", \"text\": \"" + "mot ".repeat(300_000) + "\"}\n");
    InProcess.Result result = run("check", "--max-size", "1", "fr", "fr/c.jsonl");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).contains("3 articles").contains("1 clear, 2 failed");
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains(
            "fr/b.txt has 2 MB, and more than 1 MB are not read at once. Divide it, or allow more"
                + " with --max-size.")
        .contains("fr/c.jsonl#1 has 2 MB");
    Promise.of("limits").passed(2);
  }

  @Test
  void reportsOnStandardOutputAlone() {
    InProcess.Result result = run("check");

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("1 article").doesNotContain("\u001B");
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check --langage fr             | Possible solutions: --language
          check --fail-on high           | --fail-on: 'high' is not one of critical, major, minor, never.
          check --language xx            | --language: there is no language 'xx'
          check -l french                | --language: there is no language 'french'; did you mean fr?
          check --only unknwon-word      | --only: there is no check 'unknwon-word'; did you mean unknown-word?
          check --enable nothing         | --enable: there is no check 'nothing'.
          check --disable unknown-wrod   | did you mean unknown-word?
          check --jobs 0                 | --jobs: '0' is not a whole number from 1 to 1024.
          check --jobs                   | Missing required parameter for option '--jobs'
          check --format pdf             | --format: 'pdf' is not a report format; there are
          check --format json --format html | option '--format' (FORMAT) should be specified only once
          check --report out.xyz         | --report: the name of 'out.xyz' does not tell the report's format
          check --report jsn=out.json    | --report: 'jsn' is not a report format
          check --report json=-          | --report: two reports would go to standard output
          check --report json=           | --report: the name of a file is missing.
          check --encoding utf-99        | --encoding: there is no character encoding 'utf-99'
          check --names none.csv         | names: there is no file 'none.csv'; 'translint names --export' makes a ledger.
          check --names fr/a.txt         | fr/a.txt:1: the header has no column 'person'; it is the first line, and names the columns
          check --glossary none.csv      | glossary: there is no file 'none.csv'.
          check --glossary fr            | glossary: 'fr' cannot be read: it is a folder.
          check --glossary fr/a.txt      | fr/a.txt:1: the header has no column 'approved'; it is the first line, and names the columns
          check --dictionary id_ID       | --dictionary: 'id_ID' does not say of which language it is; write LANG=PATH
          check --dictionary xx=id_ID    | --dictionary: there is no language 'xx'
          check --dictionary id=         | --dictionary: the name of a file is missing.
          check --dictionary id=none     | dictionary: there is no file 'none.dic'
          check --words none.txt         | words: there is no file 'none.txt'.
          check --words fr               | words: 'fr' cannot be read: it is a folder.
          check --decisions none.csv     | decisions: there is no file 'none.csv'.
          check --decisions fr/a.txt     | fr/a.txt:1: the header has no column 'kind'; it is the first line, and names the columns kind, value, language
          accept --fingerprint abc       | fingerprint: 'abc' is none; a fingerprint has 16 hexadecimal digits
          accept --word x fr             | accept: 'fr' says what to check, which is not done where something is named; leave it out.
          accept --word x --date 1.2.26  | date: '1.2.26' is not a date such as 2026-11-24, year first.
          accept --word x --language xx  | --language: there is no language 'xx'
          accept --word x --decisions n/d.csv | decisions: cannot write 'n/d.csv': there is no such folder.
          accept none.txt                | none.txt
          fix none.txt                   | none.txt
          fix --only none                | --only: there is no check 'none'
          check --since main             | is in no git repository, so nothing tells what changed; git says: fatal
          check --since=-x               | since: '-x' is not a revision
          check --changed-lines          | --changed-lines: it needs a revision to compare with
          check --timeout 0              | --timeout: '0' is not a whole number from 1 to 86400.
          check --max-size many          | --max-size: 'many' is not a whole number from 1 to 2000.
          check --cache fr/a.txt         | cache: 'fr/a.txt' is a file; name a folder.
          check --no-source --source id  | --source: contradicts no-source.
          check --source nowhere         | source: there is no file or folder 'nowhere'.
          check --manifest none.tsv      | manifest: there is no file 'none.tsv'.
          check none.txt                 | none.txt
          check id                       | There is nothing to check: 1 file found is a source.
          explain unknwon-word           | explain: there is no check 'unknwon-word'; did you mean unknown-word?
          explain                        | Missing required parameter: 'CHECK'
          chekc                          | check
          """)
  void refusesWhatMakesNoSense(String commandLine, String sentence) {
    InProcess.Result result = run(words(commandLine));

    assertThat(result.err()).contains(sentence).doesNotContain("\tat ");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void namesTheLineOfABrokenSettingsFile() throws IOException {
    write("translint.yaml", "language: fr\nsuorce: id\n");

    InProcess.Result result = run("check");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "translint.yaml:2: there is no setting 'suorce'; did you mean source?"
                + System.lineSeparator());
    assertThat(result.out()).isEmpty();
  }

  @Test
  void namesTheLineOfABrokenLedger() throws IOException {
    write(
        "desk/names.csv", "person,language,approved\ncharanov,fr,Charanov\ncharanov,fr,Sharanov\n");
    write("translint.yaml", "names: desk/names.csv\n");

    InProcess.Result result = run("check");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "desk/names.csv:3: 'charanov' has an approved form in fr in line 2 already; keep one"
                + " line, and put other forms under accepted."
                + System.lineSeparator());
    assertThat(result.out()).isEmpty();
  }

  @Test
  void approvesWithTheNewsroomsLedgerOrTheBundledOneAndWithNoneUnlessAsked() throws IOException {
    write("names.csv", "person,language,approved\nPutin,fr,Poutin\n");
    write("fr/a.txt", "Le président Vladimir Putin a parlé hier soir à Paris devant une foule.\n");

    assertThat(run("check", "--only", "name-not-approved").code()).isZero();
    assertThat(run("check", "--only", "name-not-approved", "--names", "bundled").out())
        .contains("Poutine” for Putin");
    assertThat(run("check", "--only", "name-not-approved", "--names", "names.csv").out())
        .contains("write “Poutin”");
  }

  @Test
  void readsADictionaryOfTheUsersAndTellsItsDigest() throws IOException {
    write("hunspell/fr.aff", "SET UTF-8\n");
    write("hunspell/fr.dic", "2\nprésident\nfoulle\n");
    write("names.csv", "person,language,approved\nPutin,fr,Poutine\n");
    write("translint.yaml", "dictionary: [fr+=hunspell/fr]\nnames: names.csv\n");
    write("fr/a.txt", "Le président a parlé hier soir devant une foulle nombreuse.\n");

    assertThat(run("check", "--format", "json").out())
        .containsPattern("\"fr.aff\": \"sha256:[0-9a-f]{64}\"")
        .containsPattern("\"fr.dic\": \"sha256:[0-9a-f]{64}\"")
        .containsPattern("\"names.csv\": \"sha256:[0-9a-f]{64}\"")
        .doesNotContain("unknown-word");
    assertThat(run("check", "--dictionary", "fr=hunspell").out()).contains("nombreuse");
  }

  @Test
  void reportsTheRestWhereAPathDoesNotExist() {
    InProcess.Result result = run("check", "none.txt", "fr/a.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("none.txt");
    assertThat(result.out()).contains("1 article");
  }

  @Test
  void reportsTheRestWhereAReportCannotBeWritten() throws IOException {
    write("file.json", "{}");
    Files.createDirectories(folder.resolve("folder.json"));

    InProcess.Result result =
        run(
            "check",
            "--report",
            "nowhere/a.json",
            "--report",
            "file.json/b.html",
            "--report",
            "folder.json",
            "--report",
            "good.json",
            "fr");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err().lines())
        .containsExactly(
            "Cannot write the report nowhere/a.json: there is no such folder.",
            "Cannot write the report file.json/b.html: its folder is a file.",
            "Cannot write the report folder.json: it is a folder.");
    assertThat(result.out()).contains("1 article");
    assertThat(folder.resolve("good.json")).isNotEmptyFile();
  }

  @Test
  void writesReportsWholeAndLeavesNothingElseBehind() throws IOException {
    write("a.json", "old");

    InProcess.Result result =
        run("check", "--report=a.json", "--report", "html=b", "--no-progress", "--no-cache", "fr");

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(folder.resolve("a.json")).content().isNotEqualTo("old").isNotEmpty();
    assertThat(names(folder)).containsExactly("a.json", "b", "fr", "id");
  }

  @Test
  void aReportIsNotAnArticleOfTheNextRun() {
    run("check", "--report", "report.txt");

    assertThat(run("check", "--report", "report.txt").out()).contains("1 article");
    assertThat(run("check", "--report", "report.txt", "report.txt").err())
        .contains("report.txt is an article of this run");
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void failsAnArticleWithoutTheSourceThatIsRequired() throws IOException {
    write("fr/b.txt", "Une phrase.\n");

    InProcess.Result result = run("check", "--require-source");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out())
        .contains("2 articles")
        .contains("fr/b.txt has no source (looked for b.txt in a folder 'id'");
  }

  @Test
  void readsStandardInput() {
    InProcess.Result result = runWith("Une phrase en français.\n", "check", "-l", "fr", "-");

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("1 article");
  }

  @Test
  void findsAndFailsAsItWasTold() throws IOException {
    write("fr/b.txt", "Le présidant a parlé hier soir à Paris devant une foulle nombreuse.\n");

    assertThat(run("check", "--fail-on", "minor").code()).isEqualTo(1);
    assertThat(run("check", "--fail-on", "minor").out()).contains("foulle");
    assertThat(run("check").code()).isZero();
    assertThat(run("check", "--fail-on", "never", "--color", "always").out()).contains("\u001B");
    assertThat(run("check", "--fail-on=minor", "--disable=unknown-word,grammar").code()).isZero();
  }

  @Test
  void failsAnArticleOfRandomBytesAndReportsTheRest() throws IOException {
    byte[] bytes = new byte[2000];
    new Random(7).nextBytes(bytes);
    Files.write(folder.resolve("fr/b.txt"), bytes);
    write("fr/c.txt", "Le présidant a parlé hier soir à Paris devant une foulle nombreuse.\n");

    InProcess.Result result =
        run("check", "--fail-on", "minor", "fr/a.txt", "fr/b.txt", "fr/c.txt");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).contains("fr/b.txt is not valid UTF-8").contains("foulle");
  }

  @Test
  void theReportIsTheSameWhateverTheNumberOfJobs() throws IOException {
    for (int i = 0; i < 6; i++) {
      write("fr/n" + i + ".txt", "Le présidant " + i + " a parlé à Paris devant une foulle.\n");
    }

    assertThat(run("check", "--format", "json", "--jobs", "3").out())
        .isEqualTo(run("check", "--format", "json", "--jobs", "1").out())
        .contains("fr/n5.txt");
  }

  @Test
  void checksAnEmptyFile() throws IOException {
    write("fr/empty.txt", "");

    assertThat(run("check", "fr/empty.txt").code()).isZero();
  }

  @Test
  void saysThatAFolderHasNoArticles() throws IOException {
    Files.createDirectories(folder.resolve("empty"));

    InProcess.Result result = run("check", "empty");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("There is nothing to check: no article was found");
  }

  @Test
  void failsTheArticlesOfAManifestThatAreMissing() throws IOException {
    write("m.tsv", "translation\tsource\nfr/a.txt\tid/a.txt\nfr/none.txt\t\n");

    InProcess.Result result = run("check", "--manifest", "m.tsv");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).contains("2 articles");
  }

  @Test
  void saysWhichSourcesItDidNotCheck() throws IOException {
    write("id/b.txt", "Sebuah kalimat.\n");

    assertThat(run("check").err())
        .startsWith("1 source has no translation here and was not checked;");
    assertThat(run("check", "--check-sources").err()).isEmpty();
    assertThat(run("check", "--check-sources").out()).contains("3 articles");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "fix",
        "explain",
        "checks",
        "languages",
        "init",
        "accept",
        "learn",
        "schema"
      })
  void everyCommandHelps(String command) {
    InProcess.Result result = run(words((command + " --help").strip()));

    assertThat(result.code()).isZero();
    assertThat(result.out()).startsWith("Usage: translint").doesNotContain("\u001B");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void wantsACommand() {
    InProcess.Result result = run();

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("A command is missing");
  }

  @Test
  void tellsItsVersion() {
    assertThat(run("--version").out()).matches("translint \\d+\\.\\d+\\.\\d+.*\\R");
  }

  @Test
  void explainsACheck() {
    InProcess.Result result = run("explain", "unknown-word");

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("## What it does");
  }

  @Test
  void listsChecksAndLanguages() {
    assertThat(run("checks").out().lines())
        .filteredOn(line -> line.startsWith("number-mismatch "))
        .singleElement()
        .asString()
        .contains("accuracy/number");
    assertThat(run("checks").out()).contains("unknown-word");
    assertThat(run("languages").out()).startsWith("CODE");
  }

  @Test
  void writesSettingsThatSayNothingYet() throws Exception {
    InProcess.Result result = run("init");

    assertThat(result.code()).isZero();
    assertThat(SettingsFile.find(folder).given()).isEmpty();
    assertThat(SettingsFile.find(folder).path()).isEqualTo(folder.resolve("translint.yaml"));

    InProcess.Result again = run("init");

    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).startsWith("init: there is a translint.yaml already");
  }

  @Test
  void everySettingThatInitExplainsCanBeSet() throws Exception {
    for (String line : InitCommand.text("x.json").lines().toList()) {
      if (line.matches("#[a-z].*")) {
        write("translint.yaml", line.substring(1) + "\n");
        assertThat(SettingsFile.find(folder).given()).as(line).hasSizeLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void aLanguageThatCannotBeCheckedIsRefusedBeforeTheWork() {
    InProcess.Result result = run("check", "--language", "sw", "fr");

    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().strip())
        .isEqualTo(
            "Swahili (sw) cannot be checked by this translint. 'translint languages' lists what"
                + " can.");
  }
}
