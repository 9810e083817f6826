package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.reliability.Promise;

/**
 * Processes that are killed with no time to notice, at moments spread over the length of an
 * undisturbed run, and the run after. {@code -Dkills=100} (or the profile {@code reliability})
 * kills so many, {@code -Dseed=} at other moments.
 *
 * <p>The grammar engine is left out: its start would be most of each run, and it writes nothing.
 */
@Tag("reliability")
class KillTest {

  private static final Path SAMPLES = Path.of("samples");
  private static final List<String> LANGUAGES = List.of("en", "ja", "zh", "id");
  private static final int MOST_OF_A_LANGUAGE = 4;
  private static final String CACHE = ".translint";
  private static final String DECISIONS = "translint-decisions.csv";
  private static final String LEDGER = "names.csv";

  /** What is killed; a check most often, since it writes most files. */
  private static final List<String> COMMANDS =
      List.of(
          "check --fail-on never --disable grammar --format json --report report.json",
          "check --fail-on never --disable grammar --format json --report report.json",
          "accept --disable grammar --date 2026-11-30",
          "names --export " + LEDGER);

  @TempDir Path folder;
  @TempDir Path logs;

  @BeforeEach
  void copyArticles() throws IOException {
    for (String language : LANGUAGES) {
      Path to = Files.createDirectories(folder.resolve(language));
      try (Stream<Path> files = Files.list(SAMPLES.resolve(language))) {
        for (Path file : files.sorted().limit(MOST_OF_A_LANGUAGE).toList()) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
    }
    Files.writeString(
        folder.resolve(DECISIONS),
        """
        kind,value,language,check,path,what,date,owner,reason
        check,typography,en,,en/**,,2026-11-30,desk,
        """);
    Files.writeString(folder.resolve(LEDGER), "person,language,approved\nx,en,Xavier Xu\n");
  }

  /** A command that nobody disturbs. */
  private record Whole(long nanos, String decisions, String ledger) {}

  private OwnProcess start(String command) throws IOException {
    return OwnProcess.start(folder, logs, OwnProcess.SHORT, command.split(" "));
  }

  private Whole undisturbed(String command) throws Exception {
    long start = System.nanoTime();
    OwnProcess process = start(command);
    assertThat(process.code()).as(process.err()).isZero();
    return new Whole(System.nanoTime() - start, text(DECISIONS), text(LEDGER));
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void theRunAfterOneThatWasKilledIsAnUndisturbedOne() throws Exception {
    int kills = Integer.getInteger("kills", 3);
    long seed = Long.getLong("seed", 20261130L);
    Random random = new Random(seed);
    String decisions = text(DECISIONS);
    String ledger = text(LEDGER);
    Map<String, Whole> whole = new HashMap<>();
    for (String command : COMMANDS) {
      if (!whole.containsKey(command)) {
        forget(decisions, ledger);
        whole.put(command, undisturbed(command));
      }
    }
    forget(decisions, ledger);
    String report = nextRun();
    assertThat(report).contains("\"findings\"");
    int atWork = 0;
    for (int i = 0; i < kills; i++) {
      forget(decisions, ledger);
      String command = COMMANDS.get(i < COMMANDS.size() ? i : random.nextInt(COMMANDS.size()));
      double moment = random.nextDouble();
      OwnProcess process = start(command);
      Thread.sleep((long) (moment * whole.get(command).nanos() / 1e6));
      atWork += process.kill() ? 1 : 0;

      String as = "-Dseed=%d kill %d at %.3f of %s".formatted(seed, i, moment, command);
      assertThat(text(DECISIONS)).as(as).isIn(decisions, whole.get(command).decisions());
      assertThat(text(LEDGER)).as(as).isIn(ledger, whole.get(command).ledger());
      restore(decisions, ledger);
      assertThat(nextRun()).as(as).isEqualTo(report);
    }
    assertThat(atWork).as("killed while at work").isPositive();
    Promise.of("kill").passed(kills, atWork + " of them while at work");
  }

  /** The report of the next run, which has the cache as the killed one has left it. */
  private String nextRun() throws Exception {
    OwnProcess process = start("check --fail-on never --disable grammar --format json");
    assertThat(process.code()).as(process.err()).isZero();
    return process.out();
  }

  private void restore(String decisions, String ledger) throws IOException {
    Files.writeString(folder.resolve(DECISIONS), decisions);
    Files.writeString(folder.resolve(LEDGER), ledger);
  }

  /** Makes the folder what it was before the first run. */
  private void forget(String decisions, String ledger) throws IOException {
    restore(decisions, ledger);
    List<Path> made = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> file.getFileName().toString().startsWith(CACHE)).forEach(made::add);
    }
    for (Path each : made) {
      try (Stream<Path> files = Files.walk(each)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Test
  void theNextRunReadsWhatAnotherProcessKept() throws Exception {
    undisturbed(COMMANDS.get(0));
    long kept = entries();
    nextRun();

    assertThat(kept).isGreaterThan(LANGUAGES.size());
    assertThat(entries()).isEqualTo(kept);
  }

  private long entries() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(CACHE))) {
      return files.filter(Files::isRegularFile).count();
    }
  }
}
