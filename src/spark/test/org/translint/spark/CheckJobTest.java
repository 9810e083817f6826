package org.translint.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

  @Test
  void aRowIsAnArticleAndWhatIsNoneIsOneThatFailedWithItsReason() throws Exception {
    String table =
        write(
            "articles.jsonl",
            """
            {"path": "en/a.txt", "language": "en", "text": "This is is a line."}
            {"path": "en/b.txt", "language": "en"}
            {"path": "en/c.txt",
            """);

    assertThat(run("--input-format", "jsonl", table)).as("%s", told).isZero();

    List<String> report = report();
    assertThat(report)
        .anyMatch(line -> line.contains("\"en/a.txt\"") && line.contains("\"doubled-word\""))
        .anyMatch(line -> line.contains("en/b.txt has no text; fill that column."))
        .anyMatch(line -> line.contains("A line is not a JSON object: "))
        .anyMatch(line -> line.startsWith("{\"type\":\"summary\",\"articles\":3,\"failed\":2,"));
    assertThat(told.toString()).contains("3 articles, of which 2 could not be checked");
  }

  @Test
  void aSecondRunWritesOverTheFirst() throws Exception {
    String table =
        write(
            "a.jsonl", "{\"path\": \"en/a.txt\", \"language\": \"en\", \"text\": \"A a line.\"}\n");
    run("--input-format", "jsonl", table);
    List<String> first = report();

    run("--input-format", "jsonl", table);

    assertThat(report()).containsExactlyInAnyOrderElementsOf(first);
  }

  @Test
  void aWrongPathIsOneSentence() {
    assertThat(run("--input-format", "parquet", folder.resolve("nothing").toString())).isEqualTo(2);
    assertThat(told.toString().lines())
        .containsExactly(
            "There is no " + folder.resolve("nothing") + "; name a file or folder that is there.");
  }

  @Test
  void aTableWithoutTextsIsOneSentence() throws Exception {
    String table = write("a.jsonl", "{\"path\": \"a\", \"body\": \"b\"}\n");
    assertThat(run("--input-format", "jsonl", table)).isEqualTo(2);
    assertThat(told.toString().lines()).hasSize(1);
    assertThat(told.toString())
        .startsWith(table + " has no column 'text'; its columns are body, path.");
  }

  @Test
  void aFileThatIsNotParquetIsOneSentence() throws Exception {
    String file = write("a.parquet", "PAR1 not at all a table of columns");
    assertThat(run("--input-format", "parquet", file)).isEqualTo(2);
    assertThat(told.toString().lines()).hasSize(1);
    assertThat(told.toString()).startsWith(file + " cannot be read as parquet: ");
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
