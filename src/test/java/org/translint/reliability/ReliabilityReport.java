package org.translint.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code reports/reliability.md} of what the tests of the promises said in this run. Not run
 * as a test: the profile {@code reliability} calls it after them.
 */
class ReliabilityReport {

  private static final Path PROMISES =
      Path.of("src/test/resources/org/translint/reliability/promises.tsv");
  private static final Path PAGE = Path.of("reports/reliability.md");

  private static final String HEAD =
      """
      # Reliability

      What translint promises of faults, load and hostile files, and what became of it in the last
      run. `mvn -Preliability verify` tries all of it and writes this page; `mvn verify` tries the
      same tests on fewer cases. *Not tried* means that no test said of this promise that it was kept:
      a tool is missing on this machine, or the test failed.

      | | Promise | How it is tested | Cases | Result |
      |---|---|---|--:|---|
      """;

  /** A line of the list. */
  private record Listed(String group, String promise, String how) {}

  /** What was said of one promise. */
  private record Said(long cases, Set<String> measured) {

    Said plus(long more, String alsoMeasured) {
      Set<String> all = new LinkedHashSet<>(measured);
      if (!alsoMeasured.isEmpty()) {
        all.add(alsoMeasured);
      }
      return new Said(cases + more, all);
    }
  }

  @Test
  void writesWhatBecameOfEachPromise() throws IOException {
    Map<String, Listed> listed = listed();
    Map<String, Said> said = said();
    assertThat(listed.keySet())
        .as("promises.tsv lists what tests speak of")
        .containsAll(said.keySet());

    Files.writeString(PAGE, page(listed, said));

    assertThat(said).as("no test said anything; run it by mvn -Preliability verify").isNotEmpty();
  }

  private static Map<String, Listed> listed() throws IOException {
    Map<String, Listed> listed = new LinkedHashMap<>();
    for (String line : Files.readAllLines(PROMISES)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        listed.put(cells[0], new Listed(cells[1], cells[2], cells[3]));
      }
    }
    return listed;
  }

  private static Map<String, Said> said() throws IOException {
    Map<String, Said> said = new LinkedHashMap<>();
    if (!Files.isDirectory(Promise.folder())) {
      return said;
    }
    try (Stream<Path> files = Files.list(Promise.folder())) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          String[] cells = line.split("\t", -1);
          Said before = said.getOrDefault(cells[0], new Said(0, Set.of()));
          said.put(cells[0], before.plus(Long.parseLong(cells[1]), cells[2]));
        }
      }
    }
    return said;
  }

  private static String page(Map<String, Listed> listed, Map<String, Said> said) {
    StringBuilder page = new StringBuilder(HEAD);
    String group = "";
    for (Map.Entry<String, Listed> each : listed.entrySet()) {
      Listed promise = each.getValue();
      page.append("| ").append(promise.group().equals(group) ? "" : promise.group());
      page.append(" | ").append(promise.promise()).append(" | ").append(promise.how());
      page.append(" | ").append(result(said.get(each.getKey()))).append(" |\n");
      group = promise.group();
    }
    page.append("\nRun on ").append(machine()).append(".\n");
    return page.toString();
  }

  private static String result(Said said) {
    if (said == null) {
      return "| not tried";
    }
    List<String> result = new ArrayList<>(List.of("kept"));
    result.addAll(said.measured());
    return String.format(Locale.ROOT, "%,d | %s", said.cases(), String.join("; ", result));
  }

  private static String machine() {
    return "%s %s, %d processors, Java %s"
        .formatted(
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.version"));
  }
}
