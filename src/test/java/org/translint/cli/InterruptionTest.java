package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run that is told to end, as by Ctrl-C or by the system. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {

  private static final int ARTICLES = 60;
  private static final int SOME = 5;
  private static final int PATIENCE_SECONDS = 240;

  @TempDir Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectories(folder.resolve("fr"));
    for (int i = 0; i < ARTICLES; i++) {
      String text =
          "Le le rapport numéro %d est paru hier soir à Paris.\n\n".formatted(i)
              + ("La ministre Léa Martin l’a lu %d fois devant une foule nombreuse, puis elle est"
                          .formatted(i)
                      + " repartie pour Lyon avec ses conseillers et trois journalistes.\n\n")
                  .repeat(20);
      Files.writeString(folder.resolve("fr/" + (1000 + i) + ".txt"), text);
    }
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath(),
            "org.translint.cli.Main",
            "check",
            "--jobs",
            "1",
            "--report",
            "report.json",
            "fr")
        .directory(folder.toFile())
        .redirectOutput(folder.resolve("out.txt").toFile())
        .redirectError(folder.resolve("err.txt").toFile())
        .start();
  }

  /** Waits until the run has looked at some articles, which its cache shows. */
  private void awaitSome(Process process) throws Exception {
    long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (process.isAlive() && System.nanoTime() < latest && kept() < SOME) {
      Thread.sleep(20);
    }
    assertThat(process.isAlive()).as(() -> "still at work: " + text("err.txt")).isTrue();
  }

  private long kept() throws IOException {
    Path cache = folder.resolve(".translint/cache");
    if (!Files.exists(cache)) {
      return 0;
    }
    try (Stream<Path> files = Files.find(cache, 2, (file, is) -> is.isRegularFile())) {
      return files.count() - 2;
    }
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private void assertTellsWhatItHas(Process process, int code) throws Exception {
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(code);
    JsonNode report = new ObjectMapper().readTree(folder.resolve("report.json").toFile());
    List<JsonNode> articles =
        StreamSupport.stream(report.get("articles").spliterator(), false).toList();
    List<JsonNode> checked =
        articles.stream().filter(a -> a.get("status").asText().equals("checked")).toList();
    assertThat(articles).hasSize(ARTICLES);
    assertThat(checked).hasSizeBetween(SOME - 1, ARTICLES - 1);
    assertThat(checked).allSatisfy(a -> assertThat(a.toString()).contains("doubled-word"));
    assertThat(articles)
        .filteredOn(a -> !checked.contains(a))
        .allSatisfy(
            a ->
                assertThat(a.get("error").asText())
                    .isEqualTo("The run was ended before this article could be checked."));
    assertThat(report.get("summary").get("failed").asInt()).isEqualTo(ARTICLES - checked.size());
    assertThat(text("out.txt").replaceAll("\\s+", " "))
        .contains("The run was ended: " + (ARTICLES - checked.size()) + " articles were not");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(".translint", "err.txt", "fr", "out.txt", "report.json");
    }
  }

  @Test
  void whatWasDoneIsToldWhenTheSystemEndsIt() throws Exception {
    Process process = start();
    awaitSome(process);
    process.destroy();

    assertTellsWhatItHas(process, 143);
  }

  @Test
  void whatWasDoneIsToldWhenSomebodyEndsIt() throws Exception {
    Process process = start();
    awaitSome(process);
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

    assertTellsWhatItHas(process, 130);
  }

  @Test
  void whatWasDoneIsDoneWhenItIsKilled() throws Exception {
    Process process = start();
    awaitSome(process);
    process.destroyForcibly();

    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(folder.resolve("report.json")).doesNotExist();
    InProcess.Result again = InProcess.run(folder, "check", "--format", "json", "fr");
    InProcess.Result undisturbed =
        InProcess.run(folder, "check", "--format", "json", "--no-cache", "fr");
    assertThat(again.out()).isEqualTo(undisturbed.out());
  }
}
