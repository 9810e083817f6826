package org.translint.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.bench.articles.MakeArticles;

/** The job on real clusters of this machine: the jar, executors as processes, workers that die. */
class CheckJobClusterTest {

  /** Made-up articles beside the samples. */
  private static final String ARTICLES = "2000";

  private static final String PEOPLE =
      """
      person,language,approved,accepted,note
      Nikolai Gerasimenko,fr,Nikolaï Gherassimenko,,
      """;

  private static final String TERMS =
      """
      concept,source,source_language,language,approved,accepted,forbidden,note
      ferry,feri,id,en,ferryboat,,ferry,
      """;

  /** What this newsroom has decided. */
  private static final List<String> NEWSROOM =
      List.of("--names", "people.csv", "--glossary", "terms.csv", "--words", "words.txt");

  @TempDir private static Path articles;

  private static Path samples;
  private static Path many;
  private static List<String> ofSamples;
  private static List<String> ofMany;

  @TempDir private Path scratch;

  private SparkPrograms spark;

  /** What one process finds. */
  @BeforeAll
  static void checkHere() throws Exception {
    samples = articles.resolve("samples");
    many = articles.resolve("many");
    FileUtils.copyDirectory(Path.of("samples").toFile(), samples.toFile());
    FileUtils.copyDirectory(samples.toFile(), many.toFile());
    MakeArticles.main(new String[] {"--articles", ARTICLES, "--words", "25", many.toString()});
    Files.writeString(samples.resolve("people.csv"), PEOPLE);
    Files.writeString(samples.resolve("terms.csv"), TERMS);
    Files.writeString(samples.resolve("words.txt"), "Widyaningsih\n");
    ofSamples = local(samples, NEWSROOM);
    ofMany = local(many, List.of());
    assertThat(ofMany.size()).isGreaterThan(Integer.parseInt(ARTICLES));
    assertThat(ofSamples)
        .anyMatch(line -> line.contains("\"name-not-approved\""))
        .anyMatch(line -> line.contains("\"forbidden-term\""));
  }

  @BeforeEach
  void begin() {
    spark = new SparkPrograms(scratch);
  }

  @AfterEach
  void end() {
    spark.close();
  }

  @Test
  void executorsFindWhatOneProcessFinds() throws Exception {
    SparkPrograms.Ended ended =
        spark.submit(
            "local-cluster[2,1,1536]",
            many,
            List.of("spark.executor.memory=1536m"),
            ".",
            "--output",
            out());
    assertThat(ended.code()).as(ended.told()).isZero();
    assertThat(report()).isEqualTo(ofMany);
    assertThat(Files.readString(scratch.resolve("out/ledger.csv"))).startsWith("person,");
  }

  @Test
  void twoWorkersOfWhichOneIsKilledFindWhatOneProcessFinds() throws Exception {
    String master = spark.startMaster();
    spark.startWorker(master, "127.0.0.1");
    Process victim = spark.startWorker(master, "127.0.0.2");
    SparkPrograms.Running job =
        spark.begin(master, many, List.of("spark.executor.memory=1g"), ".", "--output", out());
    // Facts take nearly all the time: some of them are there, and some are not.
    SparkPrograms.waitFor(job, Pattern.compile("(?s)mapPartitionsToPair.*(Finished task )"));
    victim.descendants().forEach(ProcessHandle::destroyForcibly);
    victim.destroyForcibly();
    assertThat(job.process().waitFor(20, TimeUnit.MINUTES)).isTrue();
    String told = Files.readString(job.log());
    assertThat(job.process().exitValue()).as(told).isZero();
    assertThat(told).contains("Lost executor").contains("on 127.0.0.1 (executor");
    assertThat(report()).isEqualTo(ofMany);
  }

  @Test
  void tasksThatAreRunTwiceForTheirSlownessFindWhatOneProcessFinds() throws Exception {
    String master = spark.startMaster();
    spark.startWorker(master, "127.0.0.1");
    spark.startWorker(master, "127.0.0.2");
    List<String> arguments = new ArrayList<>(NEWSROOM);
    arguments.addAll(List.of(".", "--output", out()));
    SparkPrograms.Running job =
        spark.begin(
            master,
            samples,
            List.of(
                "spark.executor.memory=1g",
                "spark.speculation=true",
                "spark.speculation.interval=50ms",
                "spark.speculation.minTaskRuntime=0ms",
                "spark.speculation.multiplier=1.01",
                "spark.speculation.quantile=0.1"),
            arguments.toArray(String[]::new));
    assertThat(job.process().waitFor(20, TimeUnit.MINUTES)).isTrue();
    String told = Files.readString(job.log());
    assertThat(job.process().exitValue()).as(told).isZero();
    assertThat(told).contains("as speculatable").contains("attempt 1");
    assertThat(report()).isEqualTo(ofSamples);
  }

  private String out() {
    return scratch.resolve("out").toUri().toString();
  }

  /** The lines of the job's report, sorted. */
  private List<String> report() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> parts = Files.list(scratch.resolve("out/report-jsonl"))) {
      for (Path part : parts.filter(p -> p.getFileName().toString().startsWith("part-")).toList()) {
        lines.addAll(Files.readAllLines(part, StandardCharsets.UTF_8));
      }
    }
    return lines.stream().sorted().toList();
  }

  /** The lines of the report of one process, sorted. */
  private static List<String> local(Path folder, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.translint.cli.Main", "check", "--no-cache", "--no-progress"));
    command.addAll(List.of("--fail-on", "never", "--format", "jsonl"));
    command.addAll(options);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Process check =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    check.getInputStream().transferTo(out);
    assertThat(check.waitFor()).isZero();
    return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
  }
}
