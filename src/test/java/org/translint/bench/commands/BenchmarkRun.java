package org.translint.bench.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.translint.evaluate.MarkedFile;

/**
 * Measures the packaged translint beside LanguageTool's command line and writes the tables of
 * {@code reports/benchmark.md}: {@code mvn -Pbench verify}. It fails where something cannot be run,
 * not where a target is missed: the report tells.
 */
class BenchmarkRun {

  private static final Path WORK = Path.of("target/bench");
  private static final Path TARGETS = WORK.resolve("targets");

  @Test
  void writesTheReport() throws IOException, InterruptedException {
    Files.createDirectories(TARGETS);
    MarkedFile report = new MarkedFile(Path.of("reports/benchmark.md"));
    String machine = Machine.describe();
    Programs programs = new Programs(WORK);
    List<Measure> measures =
        List.of(
            new ColdStart(programs),
            new Throughput(programs, WORK),
            new CacheRuns(programs, WORK),
            new Growth(programs, WORK),
            new Profile(programs, WORK),
            new MicroRuns(WORK));
    int run = 0;
    for (Measure measure : measures) {
      if (BenchSettings.wants(measure.name())) {
        System.out.println("Measuring: " + measure.name());
        Section section = measure.measure();
        report.put(measure.name(), machine + "\n\n" + String.join("\n", section.markdown()));
        Files.write(
            TARGETS.resolve(measure.name()), section.targets().stream().map(Target::row).toList());
        report.put("targets", targets());
        report.save();
        run++;
      }
    }
    assertThat(run).as("measures that -Dbench.only names").isPositive();
  }

  /** The targets of this run, and of earlier runs of other measures. */
  private static String targets() throws IOException {
    List<String> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(TARGETS)) {
      for (Path file : files.sorted().toList()) {
        rows.addAll(Files.readAllLines(file));
      }
    }
    // By the number in the first cell; the order within a number is that of the measures.
    rows.sort((one, other) -> one.substring(0, 3).compareTo(other.substring(0, 3)));
    rows.add(0, Markdown.rule(3, 0) + "---|");
    rows.add(0, Markdown.row("Point", "Target", "Reached", "Kept"));
    return String.join("\n", rows);
  }
}
