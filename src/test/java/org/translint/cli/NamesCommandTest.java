package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void writeABatch() throws IOException {
    Path articles = Files.createDirectories(folder.resolve("fr"));
    for (int i = 0; i < 3; i++) {
      Files.writeString(
          articles.resolve(i + ".txt"), "Le ministre Viktor Charanov a parlé le matin.\n");
    }
    Files.writeString(
        articles.resolve("3.txt"), "Le ministre Viktor Sharanov a quitté la réunion.\n");
  }

  private InProcess.Result run(String... args) {
    return InProcess.run(folder, args);
  }

  @Test
  void listsEveryFormOfAPersonWithTheArticlesThatWriteIt() {
    InProcess.Result result = run("names", "--no-source");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines().toList())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80))
        .satisfiesExactly(
            head -> assertThat(head).contains("name", "lang", "form", "times", "articles"),
            main ->
                assertThat(main.split(" +"))
                    .startsWith("Viktor", "Charanov", "fr", "Charanov", "3", "3"),
            other -> assertThat(other.strip().split(" +")).startsWith("Sharanov", "1", "1"));
  }

  @Test
  void writesCsvAndJson() {
    assertThat(run("names", "--no-source", "--format", "csv").out().lines())
        .containsExactly(
            "group,name,kind,language,form,count,articles,preferred,because,source_name",
            "b1,Viktor Charanov,person,fr,Charanov,3,3,Charanov,majority,",
            "b1,Viktor Charanov,person,fr,Sharanov,1,1,Charanov,majority,");
    assertThat(run("names", "--no-source", "--format", "json").out())
        .contains("\"articles\": [ \"fr/3.txt\" ]")
        .contains("\"consistent\": false");
  }

  @Test
  void exportsALedgerAndNeverLosesWhatPeopleEditedInIt() throws IOException {
    Path ledger = folder.resolve("names.csv");
    InProcess.Result result = run("names", "--no-source", "--export", "names.csv");

    assertThat(result.code()).isZero();
    assertThat(Files.readAllLines(ledger))
        .containsExactly(
            "person,kind,language,approved,accepted,note",
            "Viktor Charanov,person,fr,Viktor Charanov,,in 4 articles");

    String edited = "# ours\n" + Files.readString(ledger).replace("in 4 articles", "as he signs");
    Files.writeString(ledger, edited);
    assertThat(run("names", "--no-source", "--export", "names.csv").code()).isZero();
    assertThat(ledger).hasContent(edited);
  }

  @Test
  void tellsOfALedgerThatCannotBeMergedWith() throws IOException {
    Files.writeString(folder.resolve("names.csv"), "who,what\n");
    InProcess.Result result = run("names", "--no-source", "--export", "names.csv");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("names.csv:1");
  }

  @Test
  void aWrongFormatAndAnEmptyFolderAreToldInOneSentence() throws IOException {
    InProcess.Result format = run("names", "--format", "pdf");
    assertThat(format.code()).isEqualTo(2);
    assertThat(format.err()).contains("'pdf' is not a format of names");

    Path empty = Files.createDirectories(folder.resolve("empty"));
    InProcess.Result nothing = InProcess.run(empty, "names");
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.err()).contains("no article was found");
  }

  @Test
  void aBatchThatIsComparedArticleByArticleHasNoDrift() {
    String report = run("check", "--no-source", "--format", "json").out();
    assertThat(report).contains("name-drift").contains("\"group\": \"b1\"");

    String alone =
        run("check", "--no-source", "--format", "json", "--names-scope", "article").out();
    assertThat(alone).doesNotContain("name-drift").contains("\"names\": [],\n  \"summary\"");
  }
}
