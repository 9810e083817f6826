package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks what changed in a real repository. */
class SinceTest {

  private static final String FAULT = "Le maire a parlé devant une foulle nombreuse.\n";

  @TempDir Path folder;

  @BeforeEach
  void beginARepository() throws Exception {
    boolean hasGit = hasGit();
    if (Boolean.getBoolean("require.tools")) {
      assertThat(hasGit).as("git").isTrue();
    }
    assumeTrue(hasGit, "there is no git here");
    git("init", "--quiet", "--initial-branch=main");
    git("config", "user.email", "desk@example.org");
    git("config", "user.name", "Desk");
    git("config", "core.autocrlf", "false");
    write("fr/a.txt", FAULT);
    write("fr/b.txt", FAULT);
    write("fr/c d é.txt", FAULT);
    commit();
    git("tag", "before");
  }

  private static boolean hasGit() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void git(String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void commit() throws Exception {
    git("add", "--all");
    git("commit", "--quiet", "--message=x");
  }

  private InProcess.Result check(Path where, String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--only=unknown-word", "--language=fr"));
    args.addAll(List.of("--format=json", "--fail-on=minor", "--jobs=1"));
    args.addAll(List.of(more));
    return InProcess.run(where, args.toArray(String[]::new));
  }

  @Test
  void onlyWhatChangedIsCheckedCommittedOrNotOrNew() throws Exception {
    write("fr/a.txt", FAULT + "Et une fouulle.\n");
    commit();
    write("fr/c d é.txt", FAULT + "Et une fouulle.\n");
    write("fr/new.txt", FAULT);
    write("fr/ignored.txt", FAULT);
    write(".gitignore", "ignored.txt\n");

    InProcess.Result result = check(folder, "--no-source", "--since=before");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("\"fr/a.txt\"", "\"fr/c d é.txt\"", "\"fr/new.txt\"", "\"articles\": 3")
        .doesNotContain("fr/b.txt", "ignored");
    assertThat(result.err()).contains("Only what changed since before is checked: 3 of 5 articles");
    assertThat(check(folder, "--no-source", "--since=HEAD").out())
        .contains("\"articles\": 2")
        .doesNotContain("fr/a.txt");
    assertThat(check(folder.resolve("fr"), "--no-source", "--since=before", "a.txt").out())
        .contains("\"id\": \"a.txt\"");
  }

  @Test
  void whatOnlyTheWholeBatchShowsIsNotTakenOutWhereOnlyWhatChangedIsChecked() throws Exception {
    write("translint.yaml", "since: before\n");
    write("fr/a.txt", FAULT + "Et une fouulle.\n");
    String table =
        """
        kind,value,path,check
        finding,0123456789abcdef,fr/a.txt,name-drift
        article,fr/a.txt,,
        finding,0123456789abcdee,fr/a.txt,spacing
        """;
    write("translint-decisions.csv", table);

    InProcess.Result result = InProcess.run(folder, "accept", "--prune", "--language=fr");

    assertThat(result.err()).contains("Took out 1 decision;");
    assertThat(Files.readString(folder.resolve("translint-decisions.csv")))
        .contains("name-drift", "article,fr/a.txt")
        .doesNotContain("spacing");
  }

  @Test
  void whereNothingChangedNothingIsWrong() {
    InProcess.Result result = check(folder, "--no-source", "--since=before");

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("\"articles\": 0");
    assertThat(result.err().strip())
        .endsWith("There is nothing to check: no article changed since before.");
  }

  @Test
  void aTranslationWhoseSourceChangedIsChecked() throws Exception {
    write("id/a.txt", "Wali kota berbicara di depan orang banyak.\n");

    assertThat(check(folder, "--since=before", "fr").out())
        .contains("\"fr/a.txt\"", "\"articles\": 1");
  }

  @Test
  void onlyFindingsOnChangedLinesAreTold() throws Exception {
    write("fr/a.txt", FAULT + "\nLe soir, une fouulle est venue.\n");
    write("fr/new.txt", "Le soir, une vienille est venue.\n");

    InProcess.Result result = check(folder, "--no-source", "--since=before", "--changed-lines");

    assertThat(result.out())
        .contains("\"text\": \"fouulle\"", "vienille", "\"minor\": 2")
        .doesNotContain("\"text\": \"foulle\"");
  }

  @Test
  void whatGitDoesNotKnowIsOneSentence() throws Exception {
    InProcess.Result unknown = check(folder, "--no-source", "--since=nowhere");
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err())
        .endsWith(
            "since: git knows no revision 'nowhere' here; check its name, and whether the whole"
                + " history was fetched.\n");

    Path elsewhere = Files.createTempDirectory("plain");
    Files.writeString(elsewhere.resolve("a.txt"), FAULT);
    InProcess.Result outside = check(elsewhere, "--no-source", "--since=main");
    assertThat(outside.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outside.err()).contains("is in no git repository").doesNotContain("\tat ");
  }

  @Test
  void aRevisionIsNeverAnOption() throws Exception {
    Path trap = folder.resolve("trap");
    for (String revision : List.of("--output=" + trap, "-x", "", "main --output=" + trap)) {
      InProcess.Result result = check(folder, "--no-source", "--since=" + revision);
      assertThat(result.code()).as(revision).isEqualTo(ExitCode.USAGE);
      assertThat(result.err().lines())
          .as(revision)
          .filteredOn(l -> l.startsWith("since: "))
          .hasSize(1);
    }
    assertThat(trap).doesNotExist();
  }

  @Test
  void programsThatTheRepositoryNamesAreNotRun() throws Exception {
    Path trap = folder.resolve("trap");
    write(".gitattributes", "*.txt diff=trap\n");
    git("config", "diff.trap.command", "touch " + trap + " #");
    git("config", "diff.trap.textconv", "touch " + trap + " #");
    git("config", "diff.external", "touch " + trap + " #");
    write("fr/a.txt", FAULT + "Et une fouulle.\n");

    assertThat(check(folder, "--no-source", "--since=before", "--changed-lines").out())
        .contains("fouulle");
    assertThat(trap).doesNotExist();
  }
}
