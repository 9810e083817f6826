package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesCompareTest {

  @TempDir Path folder;

  private InProcess.Result run(String... args) {
    return InProcess.run(folder, args);
  }

  @Test
  void explainsWhyTwoNamesAreOne() {
    InProcess.Result result = run("names", "compare", "Lukashenko", "Loukachenko");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("Lukashenko and Loukachenko may be one person's name (score 0.")
        .contains("- “Lukashenko” and “Loukachenko” may be read the same.");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void explainsWhyTwoNamesAreTwo() {
    assertThat(run("names", "compare", "Ivanov", "Ivanova").out())
        .contains("are two people's names")
        .contains("a man’s and a woman’s form");
  }

  @Test
  void scoresATableAndKeepsItsColumns() throws IOException {
    Files.writeString(
        folder.resolve("pairs.csv"),
        "id,form_a,form_b,note\n1,\"Macron, Emmanuel\",Emmanuel Macron,\"a, b\"\n\n2,Edward,Edwards,\n");

    InProcess.Result result = run("names", "compare", "--csv", "pairs.csv");

    assertThat(result.code()).isZero();
    assertThat(result.out().lines())
        .hasSize(3)
        .first()
        .isEqualTo("id,form_a,form_b,note,score,decision");
    assertThat(result.out())
        .containsPattern("(?m)^1,\"Macron, Emmanuel\",Emmanuel Macron,\"a, b\",[01]\\.\\d{3},same$")
        .containsPattern("(?m)^2,Edward,Edwards,,0\\.\\d{3},different$");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a,form_b\\nx,y\\n             | pairs.csv:1: the header has no column 'form_a'; add it.
          form_a,form_b\\nx,y\\nx\\n     | pairs.csv:3: the row has 1 cells and the header 2; put quotes around a cell with a comma.
          form_a,form_b\\nx,"y\\n        | pairs.csv:2: this is not CSV: a quote is missing or stands in the wrong place.
          form_a,form_b,form_a\\n       | pairs.csv:1: the column 'form_a' is there twice; keep one.
          form_a,form_b,score\\n        | pairs.csv:1: the column 'score' is there already; remove it.
          """)
  void saysWhereATableIsWrong(String text, String sentence) throws IOException {
    Files.writeString(folder.resolve("pairs.csv"), text.replace("\\n", "\n"));

    InProcess.Result result = run("names", "compare", "--csv", "pairs.csv");

    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err().strip()).isEqualTo(sentence);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void saysThatATableIsMissingOrEmpty() throws IOException {
    Files.writeString(folder.resolve("empty.csv"), "");

    assertThat(run("names", "compare", "--csv", "none.csv").err())
        .contains("--csv: there is no file 'none.csv'.");
    assertThat(run("names", "compare", "--csv", "empty.csv").err())
        .contains("empty.csv:1: the header is missing; it is to name form_a and form_b.");
  }

  @Test
  void wantsTwoNamesOrATable() {
    assertThat(run("names", "compare", "One").err())
        .contains("names compare takes two names, or --csv FILE.");
  }
}
