package org.translint.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.bench.articles.MakeArticles;
import org.translint.bench.commands.Machine;
import org.translint.bench.commands.Markdown;
import org.translint.evaluate.MarkedFile;

/**
 * Measures the job on two executors of one core, and writes the tables of {@code reports/spark.md};
 * the page tells how it is called. It fails where something cannot be run, not where a target is
 * missed: the report tells.
 */
class ClusterMeasures {

  private static final Path PAGE = Path.of("reports/spark.md");
  private static final String MASTER = "local-cluster[2,1,1536]";
  private static final String SIZES = "2000,8000,32000";
  private static final double MOST_GROWTH = 1.15;
  private static final double MOST_SKEW = 3;

  /** Words of a source of a short article. */
  private static final int SHORT = 25;

  private static final int SKEWED = 2000;
  private static final int SKEWED_WORDS = 40;

  /** The one article is so many times longer than the others. */
  private static final int LONGER = 1000;

  @TempDir private Path scratch;

  /** What one job took. */
  private record Run(int articles, double wall, EventLog log) {}

  @Test
  void timeGrowsWithTheArticles() throws Exception {
    String machine = Machine.describe();
    List<String> lines = new ArrayList<>();
    lines.add(
        "| Articles | Wall, s | Times linear growth | Wall, ms an article"
            + " | Shuffled, bytes an article |");
    lines.add(Markdown.rule(0, 5));
    Run before = null;
    for (String size : System.getProperty("spark.sizes", SIZES).split(",")) {
      Path folder = scratch.resolve(size);
      make(folder, Integer.parseInt(size), "--words", "" + SHORT);
      Run run = run(folder, Integer.parseInt(size));
      lines.add(scaleRow(run, before));
      before = run;
    }
    put("scale", machine, lines);
  }

  private static String scaleRow(Run run, Run before) {
    double growth =
        before == null
            ? 0
            : run.wall() / before.wall() * before.articles() / (double) run.articles();
    return Markdown.row(
        Markdown.text("%,d", run.articles()),
        Markdown.text("%.0f", run.wall()),
        before == null
            ? ""
            : Markdown.text("%.2f%s", growth, growth > MOST_GROWTH ? " **(more than 1.15)**" : ""),
        Markdown.text("%.1f", 1000 * run.wall() / run.articles()),
        Markdown.text("%,d", run.log().shuffled() / run.articles()));
  }

  @Test
  void noTaskIsAStraggler() throws Exception {
    String machine = Machine.describe();
    Path folder = scratch.resolve("skewed");
    make(folder, SKEWED, "--languages", "en", "--words", "" + SKEWED_WORDS);
    for (int story = 1; story <= SKEWED; story++) {
      if (story % 10 < 3) {
        add(folder, "id", story, "Presiden Viktor Charanov hadir pada hari itu.");
        add(folder, "en", story, "President Viktor Charanov was there that day.");
      }
    }
    String words = "" + LONGER * SKEWED_WORDS;
    make(folder.resolve("long"), 1, "--languages", "en", "--words", words, "--seed", "7");
    Run run = run(folder, SKEWED + 1);
    List<String> lines = new ArrayList<>();
    lines.add("| Stage | Tasks | Median, s | Longest, s | Longest / median |");
    lines.add(Markdown.rule(1, 4));
    for (EventLog.Stage stage : run.log().stages()) {
      if (stage.longest() >= 1) {
        double skew = stage.longest() / stage.median();
        lines.add(
            Markdown.row(
                stage.name(),
                "" + stage.seconds().size(),
                Markdown.text("%.2f", stage.median()),
                Markdown.text("%.2f", stage.longest()),
                Markdown.text("%.2f%s", skew, skew > MOST_SKEW ? " **(more than 3)**" : "")));
      }
    }
    put("skew", machine, lines);
  }

  private static void add(Path folder, String language, int story, String sentence)
      throws IOException {
    Files.writeString(
        folder.resolve(language).resolve(Markdown.text("story-%05d.txt", story)),
        "\n" + sentence + "\n",
        StandardOpenOption.APPEND);
  }

  private static void make(Path folder, int articles, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--articles", "" + articles));
    arguments.addAll(List.of(options));
    arguments.add(folder.toString());
    MakeArticles.main(arguments.toArray(String[]::new));
  }

  private Run run(Path folder, int articles) throws IOException, InterruptedException {
    Path kept = Files.createTempDirectory(scratch, "job-");
    Path events = Files.createDirectory(kept.resolve("events"));
    try (SparkPrograms spark = new SparkPrograms(kept)) {
      long start = System.nanoTime();
      SparkPrograms.Ended ended =
          spark.submit(
              MASTER,
              folder,
              SparkPrograms.logged(events, "spark.executor.memory=1536m"),
              ".",
              "--output",
              kept.resolve("out").toUri().toString());
      double wall = (System.nanoTime() - start) / 1e9;
      assertThat(ended.code()).as(ended.told()).isZero();
      System.out.printf("%,d articles: %.0f s%n", articles, wall);
      return new Run(articles, wall, new EventLog(events));
    }
  }

  private static void put(String chapter, String machine, List<String> lines) throws IOException {
    MarkedFile page = new MarkedFile(PAGE);
    page.put(chapter, machine + "\n\n" + String.join("\n", lines));
    page.save();
  }
}
