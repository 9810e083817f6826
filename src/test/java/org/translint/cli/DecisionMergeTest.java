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

/** Two people accept different things on two branches, and git merges them. */
class DecisionMergeTest {

  private static final String TABLE = "translint-decisions.csv";

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
    for (String path : List.of("a.txt", "m.txt", "z.txt")) {
      Files.writeString(folder.resolve(path), "Text.\n");
    }
    for (String word : List.of("kalambrok", "sasirangan", "zamburek")) {
      accept("--word", word);
    }
    commit();
  }

  private static boolean hasGit() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private int git(String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor();
  }

  private void commit() throws Exception {
    assertThat(git("add", "--all")).isZero();
    assertThat(git("commit", "--quiet", "--message=x")).isZero();
  }

  private InProcess.Result accept(String... more) {
    List<String> args = new ArrayList<>(List.of("accept", "--date=2026-11-24"));
    args.addAll(List.of(more));
    return InProcess.run(folder, args.toArray(String[]::new));
  }

  /** Accepts one thing on a branch and another on main, and merges; returns git's exit code. */
  private int merge(List<String> theirs, List<String> ours) throws Exception {
    git("checkout", "--quiet", "-b", "other");
    accept(theirs.toArray(String[]::new));
    commit();
    git("checkout", "--quiet", "main");
    accept(ours.toArray(String[]::new));
    commit();
    return git("merge", "--quiet", "--no-edit", "other");
  }

  private List<String> values() throws IOException {
    return Files.readString(folder.resolve(TABLE), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split(",")[1])
        .toList();
  }

  @Test
  void decisionsOfDifferentKindsMergeByThemselves() throws Exception {
    int code = merge(List.of("--article", "m.txt"), List.of("--word", "tifa"));

    assertThat(code).isZero();
    assertThat(values()).containsExactly("m.txt", "kalambrok", "sasirangan", "tifa", "zamburek");
  }

  @Test
  void decisionsThatStandApartMergeByThemselves() throws Exception {
    int code =
        merge(List.of("--word", "angklung", "--until=2027-01-01"), List.of("--word", "tifa"));

    assertThat(code).isZero();
    assertThat(values()).containsExactly("angklung", "kalambrok", "sasirangan", "tifa", "zamburek");
  }

  @Test
  void neighboursMergeWithTheUnionThatTheReadmeProposes() throws Exception {
    Files.writeString(folder.resolve(".gitattributes"), TABLE + " merge=union\n");
    commit();

    int code = merge(List.of("--word", "tifa"), List.of("--word", "tanjidor"));

    assertThat(code).isZero();
    assertThat(values()).contains("tifa", "tanjidor").doesNotHaveDuplicates();
    accept("--word", "angklung");
    assertThat(values()).isSorted().hasSize(6);
  }

  @Test
  void aConflictIsToldAsWhatItIs() throws Exception {
    int code = merge(List.of("--word", "tifa"), List.of("--word", "tanjidor"));

    assertThat(code).isNotZero();
    InProcess.Result result = InProcess.run(folder, "check", "--language=id");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err())
        .startsWith(TABLE + ":4: here git left a conflict ('<<<<<<<')")
        .contains("merge=union")
        .doesNotContain("\tat ");
  }
}
