package org.translint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Measures names at batch scale, each size in a JVM of its own with a heap of 1 GB, and writes
 * {@code reports/names-scale.md}. Names are drawn from the table that {@code -Dnames.table=FILE}
 * gives (columns {@code person} and {@code name}), where it does.
 */
class NamesScaleBench {

  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final int COMPARED = 10_000;
  private static final double MILLION = 1e6;
  private static final double MOST_GROWTH = 1.2;

  /** What one size measured, as {@link NamesScale} prints it. */
  private record Row(List<Long> figures) {

    long at(int column) {
      return figures.get(column);
    }

    long articles() {
      return at(0);
    }

    double seconds() {
      return (at(3) + at(4) + at(5)) / 1e9;
    }

    double lookupMean() {
      return at(7) / MILLION;
    }

    double lookupP99() {
      return at(8) / MILLION;
    }

    double heap() {
      return at(9) / MILLION;
    }
  }

  @Test
  void timeGrowsWithTheBatchAndMemoryIsBounded() throws Exception {
    List<Row> rows = new ArrayList<>();
    for (int size : SIZES) {
      rows.add(measure(size));
    }
    Files.writeString(Path.of("reports/names-scale.md"), report(rows));
    double growth = growth(rows);
    assertThat(growth).as("time for ten times the articles, over ten").isLessThan(MOST_GROWTH);
    assertThat(rows).allSatisfy(row -> assertThat(row.heap()).isLessThan(1_000));
    assertThat(rows).allSatisfy(row -> assertThat(row.lookupMean()).isLessThan(1));
    assertThat(rows).allSatisfy(row -> assertThat(row.lookupP99()).isLessThan(1));
  }

  private static double growth(List<Row> rows) {
    return rows.get(2).seconds() / rows.get(1).seconds() / 10;
  }

  private static Row measure(int size) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                NamesScale.class.getName(),
                "" + size,
                "" + (size == COMPARED)));
    String table = System.getProperty("names.table", "");
    if (!table.isEmpty()) {
      command.add(table);
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    String line = out.lines().filter(l -> l.startsWith("result ")).findFirst().orElseThrow();
    List<Long> figures = new ArrayList<>();
    for (String figure : line.substring("result ".length()).split(" ")) {
      figures.add(Long.parseLong(figure));
    }
    return new Row(figures);
  }

  private static String report(List<Row> rows) {
    StringBuilder out = new StringBuilder();
    boolean real = !System.getProperty("names.table", "").isEmpty();
    out.append("# Names at batch scale\n\n");
    out.append("Written by `mvn -Pbench test` (`NamesScaleBench`); each size in a JVM of its own");
    out.append(" with `-Xmx1g`, Java ").append(Runtime.version().feature()).append(", ");
    out.append(Runtime.getRuntime().availableProcessors()).append(" processors, shared. ");
    out.append("Seed ").append(MadeUpBatch.SEED).append(".\n\n");
    out.append("Each article names ").append(MadeUpBatch.NAMES_AN_ARTICLE);
    out.append(" people by their full names, drawn by Zipf's law from ");
    out.append(
        real ? "a table of members of parliaments, filled up with made-up names" : "made-up names");
    out.append("; 3 % of the surnames have a slip of one letter. Time is that of adding the names");
    out.append(
        " article by article, building the index on disk and looking once at each form and its neighbours (build), and asking of every name in every");
    out.append(" article whether it drifts (drift). Look-ups are timed one by one, for");
    out.append(" 20,000 forms at random. Heap is the peak, garbage included.\n\n");
    out.append(
        "| Articles | Names | People | Forms | Add, s | Build, s | Drift, s | All, s | Drifted");
    out.append(" | Look-up mean, ms | p99, ms | Peak heap, MB |\n");
    out.append("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    for (Row row : rows) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %,d | %,d | %,d | %,d | %.2f | %.2f | %.2f | %.2f | %,d | %.3f | %.3f | %.0f |%n",
              row.articles(),
              row.articles() * MadeUpBatch.NAMES_AN_ARTICLE,
              row.at(1),
              row.at(2),
              row.at(3) / 1e9,
              row.at(4) / 1e9,
              row.at(5) / 1e9,
              row.seconds(),
              row.at(6),
              row.lookupMean(),
              row.lookupP99(),
              row.heap()));
    }
    Row compared = rows.get(1);
    out.append(
        String.format(
            Locale.ROOT,
            "%nFrom 10,000 to 100,000 articles time grows %.2f × linear (at most 1.2).%n%n"
                + "At 10,000 articles, looking up all neighbours of all %,d forms takes %.2f s and"
                + " finds %,d pairs; comparing all pairs of forms by the same keys takes %.2f s and"
                + " finds %,d: %.0f times as long.%n",
            growth(rows),
            compared.at(2),
            compared.at(11) / 1e9,
            compared.at(10),
            compared.at(13) / 1e9,
            compared.at(12),
            (double) compared.at(13) / compared.at(11)));
    return out.toString().replace(System.lineSeparator(), "\n");
  }
}
