package org.translint.report.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.finding.Category;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.report.Golden;
import org.translint.report.ReportFixture;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.Span;

class GithubReportTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private Path jobSummary;

  @BeforeEach
  void nameTheSummary() {
    jobSummary = folder.resolve("summary.md");
  }

  @Test
  void isTheReportThatWasFoundGood() throws IOException {
    ReportFixture.play(report());

    Golden.compare("report.github.txt", out.toString());
    Golden.compare("report.github.md", Files.readString(jobSummary));
  }

  @Test
  void writesTheTenWorstErrorsAndWarnings() throws IOException {
    playMany();
    List<String> lines = out.toString().lines().toList();

    assertThat(lines).hasSize(21);
    assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error "));
    assertThat(lines.get(0)).contains("title=unreadable-article");
    assertThat(lines.get(1)).contains("title=critical%3A x", "::critical 29");
    assertThat(lines.subList(1, 10)).allMatch(line -> line.contains("::critical 2"));
    assertThat(lines.subList(10, 20)).allMatch(line -> line.startsWith("::warning "));
    assertThat(lines.get(20))
        .startsWith("::notice title=translint::")
        .contains("Not shown here: 51 errors, 20 warnings, 30 neutral;");
  }

  @Test
  void keepsTheSummaryShort() throws IOException {
    playMany();
    String page = Files.readString(jobSummary);

    assertThat(page.lines().filter(line -> line.startsWith("| critical |"))).hasSize(20);
    assertThat(page).contains("100 more findings are not shown here.");

    ReportSink many = report();
    for (int i = 0; i < 1000; i++) {
      many.article(new Outcome.Unreadable("s", "a" + i, "a" + i, "why"));
    }
    many.end(new Summary.Counter().summary());
    String second = Files.readString(jobSummary).substring(page.length());
    assertThat(second.lines().filter(line -> line.startsWith("| a"))).hasSize(200);
    assertThat(second).contains("800 more articles are not in the table");
  }

  @Test
  void appendsToTheSummaryOfTheJob() throws IOException {
    Files.writeString(jobSummary, "What others wrote.\n\n");
    ReportFixture.play(report());

    assertThat(Files.readString(jobSummary)).startsWith("What others wrote.\n\n## translint\n");
  }

  @Test
  void saysWhichSummaryCannotBeWritten() {
    Path nowhere = folder.resolve("no/such/summary.md");

    assertThatThrownBy(() -> ReportFixture.play(new GithubReport(out, nowhere)))
        .isInstanceOfSatisfying(
            FileSystemException.class,
            e -> assertThat(e.getReason()).contains("GITHUB_STEP_SUMMARY", nowhere.toString()));
    assertThat(out.toString()).contains("::notice title=translint::");
  }

  @Test
  void givesColumnsOnlyWithinALine() throws IOException {
    org.translint.text.Document two = ReportFixture.plain("a.txt", "en", "one\ntwo\n");
    Finding finding =
        ReportFixture.finding(two, new Span(0, 5), "x", Category.STYLE, Severity.MAJOR, "Wrong.");
    ReportSink report = report();
    report.article(ReportFixture.checked(two, null, 2, List.of(finding), List.of(), List.of()));
    report.end(new Summary.Counter().summary());

    assertThat(out.toString())
        .startsWith("::error file=a.txt,line=1,endLine=2,title=major%3A x::Wrong.\n");
  }

  /** Reads commands as GitHub's runner does. */
  @Test
  void letsNothingHostileBecomeACommand() throws IOException {
    HostileFixture.play(report());
    Golden.compare("hostile.github.txt", out.toString());
    Golden.compare("hostile.github.md", Files.readString(jobSummary));

    String[] lines = out.toString().split("\r\n|[\n\r\u0085\u2028\u2029]");
    assertThat(lines).hasSize(5);
    assertThat(lines).allMatch(line -> line.matches("::(error|warning|notice) [^:]*::.*"));
    assertThat(out.toString()).doesNotContain("\u001B", "\u202E", "\0");
    String file = lines[0].substring(lines[0].indexOf("file=") + 5, lines[0].indexOf(",title"));
    assertThat(unescaped(file))
        .isEqualTo(HostileFixture.PATH.replace('\u001B', '\u241B').replace("\u202E", ""));
  }

  @Test
  void letsNothingHostileBecomeMarkup() throws IOException {
    HostileFixture.play(report());
    Document page = Jsoup.parse(html(Files.readString(jobSummary)));

    assertThat(page.select("script, a, img, code, x, em, strong")).isEmpty();
    assertThat(page.select("table")).hasSize(2);
    assertThat(page.select("table").get(0).select("tbody tr")).hasSize(2);
    assertThat(page.select("table").get(1).select("tbody tr")).hasSize(2);
    page.select("table").get(1).select("tr").forEach(r -> assertThat(r.children()).hasSize(4));
    assertThat(page.select("table").get(1).text())
        .contains("<script>alert(1)</script>&amp;=HYPERLINK", "[click](http://evil.example)");
  }

  private GithubReport report() {
    return new GithubReport(out, jobSummary);
  }

  /** Thirty findings of each severity, the surest last, and an article that cannot be read. */
  private void playMany() throws IOException {
    org.translint.text.Document text = ReportFixture.plain("a.txt", "en", "one\n");
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      for (Severity severity : Severity.values()) {
        String message = severity.label() + " " + i;
        findings.add(
            ReportFixture.finding(text, new Span(0, 3), "x", Category.STYLE, severity, message)
                .withConfidence(i / 30.0));
      }
    }
    Summary.Counter counter = new Summary.Counter();
    ReportSink report = report();
    for (Outcome outcome :
        List.of(
            ReportFixture.checked(text, null, 1, findings, List.of(), List.of()),
            new Outcome.Unreadable("b", "b.txt", "b.txt", "No."))) {
      counter.add(outcome);
      report.article(outcome);
    }
    report.end(counter.summary());
  }

  private static String unescaped(String property) {
    return property
        .replace("%0A", "\n")
        .replace("%0D", "\r")
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%25", "%");
  }

  private static String html(String markdown) {
    List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
    Node page = Parser.builder().extensions(tables).build().parse(markdown);
    return HtmlRenderer.builder().extensions(tables).build().render(page);
  }
}
