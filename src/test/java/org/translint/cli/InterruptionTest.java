package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.reliability.Promise;

/** A run that is told to end, as by Ctrl-C or by the system. */
@Tag("reliability")
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {

  private static final int ARTICLES = 60;
  private static final int SOME = 5;

  /** As many as keep a command at work that looks at each for a moment. */
  private static final int MANY = 2_000;

  private static final long SIGINT_BIT = 2;
  private static final Duration PROMISED = Duration.ofSeconds(2);
  private static final String ENDED =
      "The run was ended; what it had not written by then is as it was.\n";

  @TempDir Path folder;
  @TempDir Path logs;

  /** A shell lets what it starts in the background ignore Ctrl-C, and Java leaves it at that. */
  private static void assumeIsHeeded(String signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    if (signal.equals("INT") && Files.exists(status)) {
      String ignored =
          Files.readString(status).replaceFirst("(?s).*SigIgn:\\s*(\\p{XDigit}+).*", "$1");
      assumeTrue(
          (Long.parseUnsignedLong(ignored, 16) & SIGINT_BIT) == 0,
          "SIGINT is ignored by whatever started this");
    }
  }

  private void writeArticles(int articles) throws IOException {
    Files.createDirectories(folder.resolve("fr"));
    for (int i = 0; i < articles; i++) {
      String text =
          "Le le rapport numéro %d est paru hier soir à Paris.\n\n".formatted(i)
              + ("La ministre Léa Martin l’a lu %d fois devant une foule nombreuse, puis elle est"
                          .formatted(i)
                      + " repartie pour Lyon avec ses conseillers et trois journalistes.\n\n")
                  .repeat(20);
      Files.writeString(folder.resolve("fr/" + (10_000 + i) + ".txt"), text);
    }
  }

  /**
   * Waits for the end of a process that was told to end. How soon that comes is looked at under the
   * profile reliability alone, where nothing else should run.
   */
  private static void assertEndsSoon(OwnProcess process, int code, String promise)
      throws Exception {
    long start = System.nanoTime();
    assertThat(process.code()).as(process.err()).isEqualTo(code);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    if (Promise.isKept()) {
      assertThat(took).isLessThan(PROMISED);
    }
    Promise.of(promise).passed(1, "within " + (took.toMillis() / 100 + 1) * 100 + " ms");
  }

  private void assertTellsWhatItHas(OwnProcess process) throws Exception {
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
    assertThat(process.out().replaceAll("\\s+", " "))
        .contains("The run was ended: " + (ARTICLES - checked.size()) + " articles were not");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(".translint", "fr", "report.json");
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130"})
  void whatWasDoneIsToldWhenACheckIsEnded(String signal, int code) throws Exception {
    assumeIsHeeded(signal);
    writeArticles(ARTICLES);
    OwnProcess process =
        OwnProcess.start(
            folder, logs, List.of(), "check", "--jobs", "1", "--report", "report.json", "fr");
    assertThat(process.hasChecked(SOME)).as(process.err()).isTrue();
    process.signal(signal);

    assertEndsSoon(process, code, "interruption");
    assertTellsWhatItHas(process);
  }

  @ParameterizedTest
  @CsvSource({
    "TERM, fix --write fr --no-cache --only doubled-word",
    "INT, fix fr --no-cache --only doubled-word",
    "INT, accept --decisions decisions.csv fr --no-cache --only doubled-word",
    "TERM, accept --decisions decisions.csv --prune fr --no-cache --only doubled-word",
    "TERM, learn --into learned fr --no-cache --only doubled-word",
    "INT, learn fr --no-cache --only doubled-word",
    "TERM, names --export names.csv fr",
    "INT, names fr"
  })
  void whatIsNotYetWrittenIsAsItWasWhenAnotherCommandIsEnded(String signal, String command)
      throws Exception {
    assumeIsHeeded(signal);
    writeArticles(MANY);
    Files.writeString(folder.resolve("names.csv"), "person,language,approved\nx,fr,Xavier Xu\n");
    Files.writeString(
        folder.resolve("decisions.csv"),
        "kind,value,language,check,path,what,date,owner,reason\nword,x,fr,,,,2026-01-31,,\n");
    Map<String, String> before = contents();
    OwnProcess process =
        OwnProcess.start(folder, logs, OwnProcess.SHORT, (command + " --jobs 1").split(" "));
    assertThat(process.hasChecked(SOME)).as(process.err()).isTrue();
    process.signal(signal);

    assertEndsSoon(process, signal.equals("INT") ? 130 : 143, "interruption-writing");
    assertThat(process.told()).isEqualTo(ENDED);
    assertThat(contents()).isEqualTo(before);
  }

  /** Every file of the folder. */
  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  @Test
  void whatWasDoneIsDoneWhenItIsKilled() throws Exception {
    writeArticles(ARTICLES);
    OwnProcess process =
        OwnProcess.start(
            folder, logs, List.of(), "check", "--jobs", "1", "--report", "report.json", "fr");
    assertThat(process.hasChecked(SOME)).as(process.err()).isTrue();
    process.kill();

    assertThat(folder.resolve("report.json")).doesNotExist();
    InProcess.Result again = InProcess.run(folder, "check", "--format", "json", "fr");
    InProcess.Result undisturbed =
        InProcess.run(folder, "check", "--format", "json", "--no-cache", "fr");
    assertThat(again.out()).isEqualTo(undisturbed.out());
  }
}
