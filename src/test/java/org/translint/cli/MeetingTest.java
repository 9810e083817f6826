package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.reliability.Promise;

/** Two commands that write one file at the same time. */
@Tag("reliability")
class MeetingTest {

  private static final int THREADS = 6;
  private static final int EACH = 8;
  private static final int PROCESSES = 3;
  private static final List<String> PEOPLE =
      List.of("Anna Marlowe", "Boris Veldman", "Carla Winterhof");

  @TempDir Path folder;
  @TempDir Path logs;

  private void assertNothingIsLeftBeside(String... files) throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder(files);
    }
  }

  @Test
  void whatManyThreadsAcceptIsAllAccepted() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < THREADS * EACH; i++) {
      String word = "word" + i;
      all.add(
          threads.submit(
              () -> assertThat(InProcess.run(folder, "accept", "--word", word).code()).isZero()));
    }
    for (Future<?> each : all) {
      each.get();
    }
    threads.shutdown();

    assertAccepted(THREADS * EACH);
    Promise.of("meeting").passed(THREADS * EACH);
  }

  private void assertAccepted(int words) throws IOException {
    String decisions = Files.readString(folder.resolve("translint-decisions.csv"));
    assertThat(decisions.lines().skip(1).map(line -> line.split(",")[1]))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, words).mapToObj(i -> "word" + i).toList());
    assertNothingIsLeftBeside("translint-decisions.csv");
  }

  @Test
  void whatSeveralProcessesAcceptIsAllAccepted() throws Exception {
    List<OwnProcess> processes = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      processes.add(
          OwnProcess.start(folder, logs, OwnProcess.SHORT, "accept", "--word", "word" + i));
    }
    for (OwnProcess process : processes) {
      assertThat(process.code()).as(process.err()).isZero();
    }
    assertAccepted(PROCESSES);
    Promise.of("meeting").passed(PROCESSES);
  }

  @Test
  void whoSeveralProcessesExportAreAllInTheLedger() throws Exception {
    List<OwnProcess> processes = new ArrayList<>();
    for (int i = 0; i < PEOPLE.size(); i++) {
      Path articles = Files.createDirectories(folder.resolve("batch" + i + "/en"));
      Files.writeString(
          articles.resolve("a.txt"),
          "Minister %1$s spoke in Paris. Then %1$s left.\n".formatted(PEOPLE.get(i)));
      processes.add(
          OwnProcess.start(
              folder, logs, OwnProcess.SHORT, "names", "--export", "names.csv", "batch" + i));
    }
    for (OwnProcess process : processes) {
      assertThat(process.code()).as(process.err()).isZero();
    }
    String ledger = Files.readString(folder.resolve("names.csv"));
    assertThat(PEOPLE).allSatisfy(person -> assertThat(ledger).contains(person));
    assertNothingIsLeftBeside("batch0", "batch1", "batch2", "names.csv");
    Promise.of("meeting").passed(PEOPLE.size());
  }
}
