package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.report.html.Browser;

/** What an editor accepts in the HTML report is not told again. */
class HtmlReviewTest {

  @TempDir Path folder;

  @Test
  void whatIsAcceptedInTheReportIsNotToldAgain() throws IOException {
    Files.createDirectories(folder.resolve("fr"));
    Files.writeString(
        folder.resolve("fr/a.txt"), "Le maire a parlé devant une foulle nombreuse.\n");
    Path report = folder.resolve("report.html");
    String[] check = {"check", "--no-source", "--fail-on=minor", "fr"};
    InProcess.Result first =
        InProcess.run(folder, check[0], check[1], check[2], "--report=" + report, check[3]);
    assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.FINDINGS);

    String decisions;
    try (Browser browser = Browser.start(folder)) {
      browser.open(report, "#/article/fr%2Fa.txt").click("#f1 .decide.accepted");
      browser.open(report, "").click(".export-decisions");
      decisions = browser.downloaded("translint-decisions.csv");
    }

    assertThat(decisions.lines().findFirst())
        .hasValue("kind,value,language,path,check,what,date,owner,reason");
    Path table = Files.writeString(folder.resolve("accepted.csv"), decisions);
    InProcess.Result second =
        InProcess.run(
            folder, check[0], check[1], check[2], "--decisions=" + table, "--format=json", "fr");
    assertThat(second.code()).as(second.err()).isZero();
    assertThat(second.out()).contains("\"accepted\": 1").doesNotContain("foulle");
  }
}
