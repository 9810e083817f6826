package org.translint.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job in this process: what it reads, and what it says of what it cannot. */
class CheckJobTest {

  @TempDir private Path folder;

  private final StringWriter told = new StringWriter();

  @BeforeAll
  static void useThisMachine() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.driver.host", "127.0.0.1");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("--output")) {
      all.addAll(List.of("--output", folder.resolve("out").toString()));
    }
    return CheckJob.run(new PrintWriter(told, true), all.toArray(String[]::new));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private List<String> report() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> parts = Files.list(folder.resolve("out/report-jsonl"))) {
      for (Path part : parts.filter(p -> p.getFileName().toString().startsWith("part-")).toList()) {
        lines.addAll(Files.readAllLines(part));
      }
    }
    return lines;
  }

  /** What a run says that is wrong with its input or output: one sentence, before any work. */
  private String refused(String... arguments) {
    told.getBuffer().setLength(0);
    assertThat(run(arguments)).as("%s", told).isEqualTo(2);
    assertThat(told.toString().lines()).hasSize(1);
    return told.toString();
  }

  private static SparkSession session() {
    return SparkSession.builder().appName("test").getOrCreate();
  }

  @Test
  void aRowIsAnArticleAndWhatIsNoneIsOneThatFailedWithItsReason() throws Exception {
    String table =
        write(
            "articles.jsonl",
            """
            {"path": "en/a.txt", "language": "en", "text": "This is is a line.", "story": " "}
            {"path": "en/b.txt", "language": "en"}
            {"path": "en/c.txt",
            {"path": "en/d.txt", "language": " EN_us ", "source": "", "text": "A line of it."}
            {"path": "en/e.txt", "language": "Frensh", "text": "Une ligne."}
            {"path": "en/f.txt", "language": "en", "text": "One line."}
            {"path": "en/f.txt", "language": "en", "text": "Another line that is longer."}
            {"text": "A line without a path."}
            {"path": " ", "text": "Another line without a path."}
            """);

    System.setProperty("spark.serializer", "org.apache.spark.serializer.KryoSerializer");
    try {
      assertThat(run("--input-format", "jsonl", table)).as("%s", told).isZero();
    } finally {
      System.clearProperty("spark.serializer");
    }

    List<String> report = report();
    assertThat(report)
        .anyMatch(
            line ->
                line.contains("\"en/a.txt\"")
                    && line.contains("\"doubled-word\"")
                    && line.contains("\"story\":\"en/a.txt\""))
        .anyMatch(line -> line.contains("en/b.txt has no text; fill that column."))
        .anyMatch(line -> line.contains("A line is not a JSON object: "))
        .anyMatch(
            line ->
                line.contains("\"en/d.txt\"")
                    && line.contains("\"language\":\"en-US\"")
                    && !line.contains("source/en/d.txt"))
        .anyMatch(line -> line.contains("en/e.txt: there is no language 'Frensh'. "))
        .anyMatch(line -> line.startsWith("{\"type\":\"summary\",\"articles\":9,\"failed\":7,"));
    assertThat(report)
        .filteredOn(line -> line.contains("en/f.txt is the path of several rows; "))
        .hasSize(2);
    assertThat(report)
        .filteredOn(line -> line.contains("A row has no path; fill that column."))
        .hasSize(2)
        .extracting(line -> line.substring(line.indexOf("\"story\":"), line.indexOf("\"status\"")))
        .doesNotHaveDuplicates();
    assertThat(told.toString()).contains("9 articles, of which 7 could not be checked");
  }

  @Test
  void aSecondRunOverAFolderWithTheOutputOfTheFirstFindsTheSame() throws Exception {
    Path articles = Files.createDirectories(folder.resolve("of %41 today/en"));
    Files.writeString(articles.resolve("a b.txt"), "This is is a line.\n");
    // No UTF-8.
    Path odd = Path.of(URI.create(articles.toUri() + "caf%E9.txt"));
    Files.writeString(odd, "That is is a line.\n");

    try (SparkSession guest = session()) {
      assertThat(run("--input-format", "TEXT", folder.toString())).as("%s", told).isZero();
      List<String> first = report();
      assertThat(first).filteredOn(line -> line.contains("\"check\":\"doubled-word\"")).hasSize(2);
      assertThat(run(folder.toUri().toString(), articles.getParent().toUri().toString()))
          .as("%s", told)
          .isZero();
      assertThat(report()).containsExactlyInAnyOrderElementsOf(first);
      assertThat(guest.sparkContext().isStopped()).isFalse();

      // From the beginning of the next run on, what is there is a mixture.
      assertThat(folder.resolve("out/summary.json")).exists();
      new Output(guest, folder.resolve("out").toString()).open();
      assertThat(folder.resolve("out/summary.json")).doesNotExist();
    }
  }

  @Test
  void whatTheRunWouldWriteOverIsNoInput() throws Exception {
    Path mine = Files.createDirectories(folder.resolve("out/articles")).resolve("mine.txt");
    Files.writeString(mine, "A line.");
    write("other.txt", "A line.");
    String table = write("out/findings", "{\"path\": \"a\", \"text\": \"b\"}\n");
    try (SparkSession guest = session()) {
      assertThat(guest.version()).startsWith("4.");
      assertThat(refused("--input-format", "jsonl", table))
          .isEqualTo(
              table
                  + " cannot be read, since this run writes over what is in "
                  + folder.resolve("out")
                  + "; name another folder with --output.\n");
      assertThat(refused("--input-format", "jsonl", folder.toString())).contains(" cannot be read");
      assertThat(refused(mine.getParent().toString())).contains(" cannot be read, since ");
      assertThat(refused(folder.toString())).startsWith(mine + " lies where this run writes; ");
    }
    assertThat(mine).exists();
  }

  @Test
  void aTableThatIsNoneOfArticlesIsOneSentence() throws Exception {
    String good = write("a.jsonl", "{\"path\": \"a\", \"text\": \"b\"}\n");
    String list = write("b.jsonl", "{\"path\": \"a\", \"text\": [\"b\"]}\n");
    String other = write("c.jsonl", "{\"path\": \"a\", \"body\": \"b\"}\n");
    String none = write("a.parquet", "PAR1 not at all a table of columns");
    try (SparkSession guest = session()) {
      assertThat(refused("--input-format", "jsonl", other))
          .startsWith(other + " has no column 'text'; its columns are body, path.");
      assertThat(refused("--input-format", "jsonl", list))
          .isEqualTo(list + ": the column 'text' is array<string>; write it as text.\n");
      assertThat(refused("--input-format", "parquet", none))
          .startsWith(none + " cannot be read as parquet: ");

      String table = folder.resolve("table").toString();
      Dataset<Row> rows = guest.read().json(good);
      rows.write().parquet(table);
      Files.copy(Path.of(none), Path.of(table, "part-99999.parquet"));
      assertThat(refused("--input-format", "parquet", table))
          .contains("table/part-99999.parquet cannot be read as parquet: ");

      guest.conf().set("spark.sql.caseSensitive", "true");
      rows.withColumn("Text", rows.col("text")).write().parquet(table + "2");
      guest.conf().set("spark.sql.caseSensitive", "false");
      assertThat(refused("--input-format", "parquet", table + "2"))
          .contains("The column `text` already exists. ");
    }
  }

  @Test
  void aPathThatIsNoneIsOneSentence() throws Exception {
    String listed = write("listed.tsv", "translation\n");
    try (SparkSession guest = session()) {
      assertThat(guest.version()).startsWith("4.");
      assertThat(refused("--input-format", "csv", "a:b")).startsWith("a:b cannot be looked at: ");
      assertThat(refused("-")).startsWith("-: standard input does not reach other machines; ");
      assertThat(refused()).startsWith("There is nothing to check; name files or folders");
      assertThat(refused("--manifest", listed))
          .isEqualTo("There is nothing to check: no article was found.\n");
    }
  }

  @Test
  void aWrongPathIsOneSentence() {
    assertThat(run("--input-format", "parquet", folder.resolve("nothing").toString())).isEqualTo(2);
    assertThat(told.toString().lines())
        .containsExactly(
            "There is no " + folder.resolve("nothing") + "; name a file or folder that is there.");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsOneSentence() throws Exception {
    String table = write("a.jsonl", "{\"path\": \"a.txt\", \"text\": \"b\"}\n");
    String below = table + "/out";
    assertThat(run("--input-format", "jsonl", table, "--output", below)).isEqualTo(2);
    assertThat(told.toString().lines()).hasSize(1);
    assertThat(told.toString()).startsWith("Nothing can be written to " + below + ": ");
  }
}
