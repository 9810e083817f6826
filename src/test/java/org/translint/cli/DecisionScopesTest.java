package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What decisions cover, how long they hold, and what becomes of those that are of no use. */
class DecisionScopesTest {

  private static final String TABLE = "translint-decisions.csv";
  private static final String HEADER =
      "kind,value,language,path,check,what,date,owner,reason,until\n";

  @TempDir Path folder;

  @BeforeEach
  void writeABatch() throws IOException {
    write("fr/a.txt", "Le maire a parlé devant une foulle nombreuse.\n");
    write("fr/b.txt", "Le maire a vu le kalambrok hier soir à Paris.\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String table() throws IOException {
    return Files.readString(folder.resolve(TABLE));
  }

  private InProcess.Result accept(String... more) {
    List<String> args = new ArrayList<>(List.of("accept", "--date", "2026-11-24"));
    args.addAll(List.of(more));
    return InProcess.run(folder, args.toArray(String[]::new));
  }

  private InProcess.Result check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--no-source", "--fail-on", "minor"));
    args.addAll(List.of(more));
    if (args.stream().noneMatch(arg -> arg.startsWith("--format"))) {
      args.add("--format=json");
    }
    return InProcess.run(folder, args.toArray(String[]::new));
  }

  @Test
  void anArticleIsAcceptedWithAllThatIsFoundInItLater() throws IOException {
    InProcess.Result result = accept("--article", "fr/a.txt", "--reason", "an archive\ncopy");

    assertThat(result.err()).startsWith("Accepted 1 thing;");
    assertThat(table()).isEqualTo(HEADER + "article,fr/a.txt,,,,,2026-11-24,,an archive copy,\n");
    write("fr/a.txt", "Le maire a parlé devant une foulle nombreuse et vienille.\n");
    assertThat(check().out())
        .doesNotContain("foulle", "vienille")
        .contains("kalambrok", "\"accepted\": 2");
  }

  @Test
  void anArticleIsAcceptedFromAnyFolder() throws IOException {
    write("translint.yaml", "jobs: 1\n");

    InProcess.run(folder.resolve("fr"), "accept", "--article", "a.txt", "--date", "2026-11-24");

    assertThat(table()).contains("article,fr/a.txt,");
    assertThat(check("fr/a.txt").code()).isZero();
    assertThat(
            InProcess.run(
                    folder.resolve("fr"),
                    "check",
                    "--no-source",
                    "--language=fr",
                    "--fail-on=minor",
                    "a.txt")
                .code())
        .isZero();
  }

  @Test
  void aCheckIsAcceptedUnderAPath() throws IOException {
    write("opinion/fr/c.txt", "Le maire a vu le zamburek hier soir à Paris.\n");

    accept("--check", "unknown-word", "--path", "opinion/**", "--until", "2027-01-31");

    assertThat(table())
        .isEqualTo(HEADER + "check,unknown-word,,opinion/**,,,2026-11-24,,,2027-01-31\n");
    assertThat(check("--today=2027-01-31").out())
        .contains("foulle", "kalambrok", "\"accepted\": 1")
        .doesNotContain("zamburek");
    assertThat(check("--only=grammar", "--today=2027-01-31").code()).isZero();
  }

  @Test
  void aPersonIsAcceptedInEveryForm() throws IOException {
    write(
        "fr/n.txt",
        "Le président Viktor Charanov a parlé lundi. Viktor Charanov n’a rien promis. Interrogé,"
            + " Sharanov a souri. Tcharanov est parti.\n");
    String[] names = {"--only", "name-inconsistent", "fr/n.txt"};
    assertThat(check(names).code()).isEqualTo(1);

    accept("--person", "viktor charanov");

    InProcess.Result after = check(names);
    assertThat(after.code()).isZero();
    assertThat(after.out())
        .contains("\"consistent\": true")
        .containsPattern("\"name-inconsistent\": \\{\\s+\"told\": 0,\\s+\"accepted\": [1-9]");
    write(TABLE, table().replace("viktor charanov", "boris charanov"));
    assertThat(check(names).code()).isEqualTo(1);
  }

  @Test
  void aDecisionHoldsUntilItsLastDayAndIsThenReportedAndMadeAnew() throws IOException {
    accept("--word", "kalambrok", "--until", "2026-12-31");

    InProcess.Result lastDay = check("--today", "2026-12-31", "fr/b.txt");
    assertThat(lastDay.code()).isZero();
    assertThat(lastDay.err()).isEmpty();
    InProcess.Result dayAfter = check("--today", "2027-01-01", "fr/b.txt");
    assertThat(dayAfter.code()).isEqualTo(1);
    assertThat(dayAfter.err().strip())
        .isEqualTo(TABLE + ": 1 decision has ended and holds no longer, the first on 2026-12-31.");

    InProcess.run(
        folder, "accept", "--word", "kalambrok", "--today=2027-01-01", "--until=2027-06-30");
    assertThat(table()).isEqualTo(HEADER + "word,kalambrok,,,,,2027-01-01,,,2027-06-30\n");
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThat(accept("--article", "fr/z.txt").err()).startsWith("article: there is no file");
    assertThat(accept("--check", "spacing").err()).startsWith("check: say with --path where");
    assertThat(accept("--path", "fr").err()).startsWith("path: it says where --check");
    assertThat(accept("--check", "spacin", "--path", "fr").err())
        .startsWith("check: there is no check 'spacin'; did you mean spacing?");
    assertThat(accept("--check", "spacing", "--path", "fr/{a").err())
        .startsWith("path: 'fr/{a' is not a pattern of paths");
    assertThat(accept("--word", "x", "--until", "2026-11-23").err())
        .startsWith("until: '2026-11-23' is before 2026-11-24");
    assertThat(accept("--word", "x", "--until", "soon").err()).startsWith("until: 'soon' is not");
    assertThat(accept("--word", "x", "--prune").err()).startsWith("prune: it takes out");
    assertThat(accept("--dry-run").err()).startsWith("dry-run: it goes with --prune");
    assertThat(accept("--dry-run").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aDecisionThatHasNothingToAcceptIsToldAndTakenOut() throws IOException {
    accept("--no-source");
    accept("--word", "unheard");
    write("fr/a.txt", "Le maire a parlé devant une foule nombreuse.\n");

    InProcess.Result told = check("--debug");
    assertThat(told.err())
        .contains(
            TABLE
                + ": 1 decision has nothing to accept any more; 'translint accept --prune' takes it"
                + " out.\n")
        .containsPattern(TABLE + ": finding [0-9a-f]{16} fr/a.txt unknown-word foulle");

    String before = table();
    InProcess.Result dry = accept("--no-source", "--prune", "--dry-run");
    assertThat(dry.out()).matches("finding [0-9a-f]{16} fr/a.txt unknown-word foulle\n");
    assertThat(dry.err().strip())
        .endsWith("Would take out 1 decision; " + TABLE + " would have 2 decisions.");
    assertThat(table()).isEqualTo(before);

    assertThat(accept("--no-source", "--prune").err().strip())
        .endsWith("Took out 1 decision; " + TABLE + " has 2 decisions.");
    assertThat(table()).doesNotContain("foulle").contains("kalambrok", "unheard");
  }

  @Test
  void whatTheRunDidNotLookAtIsNotTakenOut() throws IOException {
    accept("--no-source");
    write("fr/a.txt", "Le maire a parlé devant une foule nombreuse.\n");
    String before = table();

    assertThat(check("fr/b.txt").err()).isEmpty();
    accept("--no-source", "--prune", "fr/b.txt");
    assertThat(table()).isEqualTo(before);

    accept("--no-source", "--prune", "--only", "grammar", "fr/a.txt");
    assertThat(table()).isEqualTo(before);

    accept("--no-source", "--prune", "fr/a.txt");
    assertThat(table()).doesNotContain("foulle");
  }

  @Test
  void theDecisionsAboutAnArticleThatIsGoneAreTakenOut() throws IOException {
    accept("--no-source");
    Files.delete(folder.resolve("fr/a.txt"));

    accept("--no-source", "--prune", "fr/b.txt");

    assertThat(table()).doesNotContain("fr/a.txt").contains("fr/b.txt");
  }

  private static final String DRIFT =
      "finding,0123456789abcdef,,fr/a.txt,name-drift,Charanov,2026-11-24,,,\n";

  @Test
  void whatOnlyTheWholeBatchShowsIsTakenOutWhereAllOfItIsCompared() throws IOException {
    write(TABLE, HEADER + DRIFT);
    write("translint.yaml", "names-scope: article\n");
    accept("--prune");
    accept("--prune", "--names-scope=batch", "--no-source");
    accept("--prune", "--names-scope=batch", "fr/a.txt");
    assertThat(table()).isEqualTo(HEADER + DRIFT);

    write("translint.yaml", "overrides:\n  - path: fr\n    disable: name-drift\n");
    accept("--prune");
    assertThat(table()).isEqualTo(HEADER + DRIFT);

    write("translint.yaml", "jobs: 1\n");
    accept("--prune");
    assertThat(table()).isEqualTo(HEADER);
  }

  @Test
  void whereACheckIsDisabledItsDecisionsAreKept() throws IOException {
    accept("--no-source");
    accept("--article", "fr/a.txt");
    String before = table();
    write("fr/a.txt", "Le maire a parlé devant une foule nombreuse.\n");
    write("translint.yaml", "overrides:\n  - path: fr\n    disable: unknown-word\n");

    accept("--prune");

    assertThat(table()).isEqualTo(before);
  }

  @Test
  void anArticleOfTheSameNameInAnotherFolderIsAnotherOne() throws IOException {
    write("translint.yaml", "jobs: 1\n");
    write("en/a.txt", "The mayor spoke to the crowd.\n");
    InProcess.run(folder.resolve("fr"), "accept", "--no-source", "--language=fr");
    String before = table();
    assertThat(before).contains(",fr/a.txt,unknown-word,", ",fr/b.txt,unknown-word,");

    InProcess.run(folder.resolve("en"), "accept", "--prune", "--no-source", "--language=en");
    assertThat(table()).isEqualTo(before);

    write("fr/a.txt", "Le maire a parlé devant une foule nombreuse.\n");
    InProcess.run(folder.resolve("fr"), "accept", "--prune", "--no-source", "--language=fr");
    assertThat(table()).doesNotContain("foulle").contains("kalambrok");
  }

  @Test
  void aPathOfAnOlderTableThatMayMeanAnotherArticleIsKept() throws IOException {
    write("translint.yaml", "jobs: 1\n");
    accept("--no-source");
    write(TABLE, table().replace(",fr/", ","));
    String before = table();
    write("a.txt", "Le maire a parlé devant une foule nombreuse.\n");
    write("fr/a.txt", "Le maire a parlé devant une foule nombreuse.\n");

    accept("--no-source", "--prune", "--language=fr", "a.txt");
    assertThat(table()).isEqualTo(before);

    Files.delete(folder.resolve("fr/a.txt"));
    accept("--no-source", "--prune", "--language=fr", "a.txt");
    assertThat(table()).doesNotContain("foulle").contains("kalambrok");
  }

  @Test
  void aFileWithANumberSignOrDecomposedLettersIsNotGone() throws IOException {
    write("fr/C#.md", "Le maire a parlé devant une foulle nombreuse.\n");
    write("fr/e\u0301te\u0301.txt", "Le maire a parlé devant une fouulle nombreuse.\n");

    assertThat(accept("--article", "fr/C#.md").code()).isZero();
    assertThat(accept("--article", "fr/a.txt#1#2").code()).isZero();
    assertThat(accept("--article", "fr/\u00e9t\u00e9.txt").code()).isZero();
    assertThat(accept("--article", "fr/C").err()).startsWith("article: there is no file");
    String before = table();
    assertThat(before).contains("article,fr/C#.md,", "article,fr/\u00e9t\u00e9.txt,");
    accept("--no-source", "--prune", "fr/b.txt");
    assertThat(table()).isEqualTo(before);

    Files.delete(folder.resolve("fr/C#.md"));
    accept("--no-source", "--prune", "fr/b.txt");
    assertThat(table()).doesNotContain("C#").contains("\u00e9t\u00e9");
  }

  @Test
  void anArticleThatIsThereUnderAnotherFolderIsNotGone() throws IOException {
    write("translint.yaml", "jobs: 1\n");
    Path below = folder.resolve("fr");
    InProcess.run(below, "accept", "--no-source", "--language=fr", "--date=2026-11-24");
    write(TABLE, table().replace(",fr/", ","));
    String before = table();
    assertThat(before).contains(",a.txt,", ",b.txt,");

    accept("--no-source", "--prune");

    assertThat(table()).isEqualTo(before);
  }

  @Test
  void theTerminalTellsWhichChecksAreAcceptedMost() {
    accept("--word", "kalambrok");

    assertThat(check("--format=terminal").out().replaceAll("\\s+", " "))
        .contains("1 finding was accepted", "Accepted most: unknown-word 1 of 2.");
    assertThat(check("--format=terminal", "fr/a.txt").out()).doesNotContain("Accepted");
    assertThat(check("--format=html").out()).contains("\"acceptance\":[[\"unknown-word\",2,1]]");
  }
}
