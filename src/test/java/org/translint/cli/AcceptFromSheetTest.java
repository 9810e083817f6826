package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptFromSheetTest {

  private static final String TABLE = "translint-decisions.csv";

  @TempDir Path folder;

  @BeforeEach
  void writeABatch() throws IOException {
    Files.createDirectories(folder.resolve("fr"));
    Files.writeString(
        folder.resolve("fr/a.txt"), "Le maire a parlé devant une foulle nombreuse.\n");
    Files.writeString(
        folder.resolve("fr/b.txt"), "Le maire a vu le kalambrok hier soir à Paris.\n");
  }

  private InProcess.Result check(String... more) {
    String[] args = new String[more.length + 4];
    System.arraycopy(new String[] {"check", "--no-source", "--fail-on", "minor"}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return InProcess.run(folder, args);
  }

  @Test
  void whatAReviewerAcceptedIsToldNoMore() throws IOException {
    assertThat(check("--report", "review.csv", "--report", "review.xlsx").code()).isEqualTo(1);
    String sheet = Files.readString(folder.resolve("review.csv"));
    assertThat(folder.resolve("review.xlsx")).isNotEmptyFile();
    Files.writeString(
        folder.resolve("review.csv"),
        sheet.replaceAll("(?m)^(fr/b.*),,$", "$1,accept,\"a local\u2028dish\""));

    InProcess.Result result =
        InProcess.run(
            folder,
            "accept",
            "--from=review.csv",
            "--date=2026-11-30",
            "--today=2026-11-30",
            "--until=2999-12-31");

    assertThat(result.code()).isZero();
    assertThat(result.err())
        .contains("review.csv: 1 accepted, 0 to fix, 0 questions, 1 without a decision.")
        .contains("Accepted 1 thing");
    assertThat(Files.readString(folder.resolve(TABLE)))
        .contains(",fr/b.txt,unknown-word,kalambrok,2026-11-30,,a local dish,2999-12-31");
    assertThat(check("fr/b.txt").code()).isZero();
    assertThat(check("fr/a.txt").code()).isEqualTo(1);
  }

  @Test
  void aWrongFileIsOneSentenceAndChangesNothing() throws IOException {
    Files.writeString(folder.resolve("wrong.csv"), "a,b\n1,2\n");

    InProcess.Result result = InProcess.run(folder, "accept", "--from", "wrong.csv");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err().strip())
        .startsWith("from: wrong.csv, row 1: there is no column 'Fingerprint' here")
        .doesNotContain("\n");
    assertThat(folder.resolve(TABLE)).doesNotExist();
    assertThat(InProcess.run(folder, "accept", "--from", "wrong.csv", "fr").err())
        .contains("'fr' says what to check");
  }
}
