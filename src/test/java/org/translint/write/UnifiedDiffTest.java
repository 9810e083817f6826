package org.translint.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lets git apply the differences. */
class UnifiedDiffTest {

  private static final int TEXTS = 25;

  @TempDir Path folder;

  @BeforeAll
  static void gitIsThere() throws Exception {
    boolean isThere;
    try {
      isThere = new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      isThere = false;
    }
    assumeTrue(isThere || Boolean.getBoolean("require.tools"), "no git here: skipped");
  }

  /** What git makes of {@code before} in a file of this name. */
  private byte[] applied(String name, byte[] before, byte[] after) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, before);
    Path diff = folder.resolve("the.diff");
    Files.write(diff, UnifiedDiff.of(name, before, after));
    Process git =
        new ProcessBuilder("git", "-c", "core.autocrlf=false", "apply", "the.diff")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(git.exitValue())
        .as(said + Files.readString(diff, StandardCharsets.ISO_8859_1))
        .isZero();
    return Files.readAllBytes(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
  void gitMakesTheSameBytesOfIt(Charset encoding) throws Exception {
    for (int seed = 0; seed < TEXTS; seed++) {
      Random random = new Random(seed);
      String before = text(random);
      byte[] old = before.getBytes(encoding);
      byte[] fresh = changed(before, random).getBytes(encoding);

      assertThat(applied("fr/a.txt", old, fresh)).as("seed %d", seed).isEqualTo(fresh);
    }
  }

  private static String text(Random random) {
    List<String> pieces = List.of("été", "-- x", "++ x", "@@ ", " ", "\r", "\\ No", "", "«");
    StringBuilder text = new StringBuilder("x");
    for (int i = 1 + random.nextInt(30); i > 0; i--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
      text.append(random.nextInt(3) == 0 ? "" : random.nextBoolean() ? "\n" : "\r\n");
    }
    return text.toString();
  }

  private static String changed(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int start = random.nextInt(changed.length());
      int end = Math.min(changed.length(), start + random.nextInt(4));
      changed.replace(start, end, random.nextBoolean() ? "é" : "\n");
    }
    return changed.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b.txt",
        "été/北.txt",
        "\"q\".txt",
        "tab\there.txt",
        "back\\slash.txt",
        "\u202Etxt.exe",
        "line\nend.txt"
      })
  void gitFindsFilesWhateverTheirName(String name) throws Exception {
    byte[] before = "a\nb\n".getBytes(StandardCharsets.UTF_8);
    byte[] after = "a\nc\n".getBytes(StandardCharsets.UTF_8);

    assertThat(applied("x/" + name, before, after)).isEqualTo(after);
  }

  @Test
  void saysWhereALastLineHasNoEnd() {
    assertThat(UnifiedDiff.of("a.txt", "un\ndeux", "un\ntrois"))
        .containsExactly(
            "--- a/a.txt\n",
            "+++ b/a.txt\n",
            "@@ -1,2 +1,2 @@\n",
            " un\n",
            "-deux\n\\ No newline at end of file\n",
            "+trois\n\\ No newline at end of file\n");
  }

  @Test
  void aNameThatActsOnATerminalStandsInQuotes() {
    assertThat(UnifiedDiff.of("\u001B[31m\u202Ex.txt", "a\n", "b\n").get(0))
        .isEqualTo("--- \"a/\\033[31m\\342\\200\\256x.txt\"\n");
  }

  @Test
  void whatIsTheSameHasNoDifference() {
    assertThat(UnifiedDiff.of("a.txt", "un\n", "un\n")).isEmpty();
  }
}
