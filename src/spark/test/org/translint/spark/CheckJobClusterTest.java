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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.bench.articles.MakeArticles;

/** The job on real clusters of this machine: the jar, executors as processes, workers that die. */
class CheckJobClusterTest {

  private static final Path SAMPLES = Path.of("samples").toAbsolutePath();

  @TempDir private Path scratch;

  private SparkPrograms spark;

  @BeforeEach
  void begin() {
    spark = new SparkPrograms(scratch);
  }

  @AfterEach
  void end() {
    spark.close();
  }

  @Test
  void aClusterOfExecutorsFindsInTheSamplesWhatOneProcessFinds() throws Exception {
    SparkPrograms.Ended ended =
        spark.submit(
            "local-cluster[2,1,1536]",
            SAMPLES,
            List.of("spark.executor.memory=1536m"),
            ".",
            "--output",
            out());
    assertThat(ended.code()).as(ended.told()).isZero();
    assertThat(report()).isEqualTo(local(SAMPLES));
    assertThat(Files.readString(scratch.resolve("out/ledger.csv"))).startsWith("person,");
  }

  @Test
  void aMasterWithTwoWorkersOfWhichOneIsKilledFindsWhatOneProcessFinds() throws Exception {
    Path articles = articles(200);
    String master = spark.startMaster();
    spark.startWorker(master);
    Process victim = spark.startWorker(master);
    SparkPrograms.Running job =
        spark.begin(
            master,
            articles,
            List.of(
                "spark.executor.memory=1g",
                "spark.eventLog.enabled=true",
                "spark.eventLog.compress=false",
                "spark.eventLog.rolling.enabled=false",
                "spark.eventLog.dir=" + Files.createDirectory(scratch.resolve("events")).toUri()),
            ".",
            "--output",
            out());
    SparkPrograms.waitFor(job, Pattern.compile("(Starting task 0\\.0 in stage [2-9])"));
    victim.descendants().forEach(ProcessHandle::destroyForcibly);
    victim.destroyForcibly();
    assertThat(job.process().waitFor(8, TimeUnit.MINUTES)).isTrue();
    String told = Files.readString(job.log());
    assertThat(job.process().exitValue()).as(told).isZero();
    assertThat(told).contains("Lost executor");
    assertThat(report()).isEqualTo(local(articles));
  }

  private Path articles(int count) throws IOException {
    Path folder = scratch.resolve("articles");
    MakeArticles.main(
        new String[] {
          "--articles",
          String.valueOf(count),
          "--words",
          "60",
          "--languages",
          "en,zh",
          folder.toString()
        });
    return folder;
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
  private static List<String> local(Path folder) throws IOException, InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Process check =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "org.translint.cli.Main",
                "check",
                "--no-cache",
                "--no-progress",
                "--fail-on",
                "never",
                "--format",
                "jsonl")
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    check.getInputStream().transferTo(out);
    assertThat(check.waitFor()).isZero();
    return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
  }
}
