package org.translint.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.finding.Category;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.NameGroup;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.report.Golden;
import org.translint.report.ReportFixture;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.Document;
import org.translint.text.Span;

class TerminalReportTest {

  /** Moves the cursor, sets a title, colours by C1, reorders, hides. */
  private static final String HOSTILE =
      "x\u001B[2J\u001B]0;t\u0007\u009B31m\u202E\u2066y\u200F\r\b\u007F\0\u2028\uD800z";

  @Test
  void isTheReportThatWasFoundGood() throws IOException {
    Golden.compare("report.txt", fixtureReport(TerminalReport.DEFAULT_WIDTH, false));
  }

  @Test
  void saysTheSameInColour() throws IOException {
    String coloured = fixtureReport(80, true);

    assertThat(coloured).contains("\u001B[1;31mmajor[name-inconsistent]:\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]+m", "")).isEqualTo(fixtureReport(80, false));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 47, 60, 79, 100, 200})
  void isNoWiderThanTheTerminal(int width) throws IOException {
    assertThat(fixtureReport(width, false).lines())
        .allMatch(line -> CellWidth.of(line) <= Math.max(40, width))
        .noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void doesNotDependOnTheLocale() throws IOException {
    String expected = fixtureReport(80, false);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(fixtureReport(80, false)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void letsNothingFromTheInputActOnTheTerminal() throws IOException {
    Document document = ReportFixture.plain(HOSTILE, HOSTILE, "ab " + HOSTILE + " cd");
    Span span = new Span(3, 3 + HOSTILE.length());
    Finding finding =
        finding(document, span, Severity.MAJOR, HOSTILE)
            .withSuggestions(List.of(HOSTILE), Fix.Applicability.SAFE)
            .withRelated(List.of(new Related(document, span)))
            .withGroup("n1");
    NameGroup.Variant variant = new NameGroup.Variant(HOSTILE, HOSTILE, List.of(span));
    NameGroup name =
        new NameGroup(
            "n1",
            HOSTILE,
            NameGroup.Kind.PERSON,
            false,
            "y",
            NameGroup.Because.CONVENTION,
            HOSTILE,
            List.of(variant));
    Outcome checked =
        ReportFixture.checked(
            document,
            null,
            3,
            List.of(finding),
            List.of(name),
            List.of(new CheckFailed("grammar", HOSTILE)));
    Outcome unreadable = new Outcome.Unreadable(HOSTILE, HOSTILE + 1, HOSTILE, HOSTILE);

    String report = report(80, false, checked, unreadable);

    assertThat(report)
        .contains("x␛[2J␛]0;t␇")
        .doesNotContainPattern("[\\p{Cc}&&[^\\n]]")
        .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\u2028\u2029]")
        .doesNotContainPattern("\\p{Cs}");
    assertThat(report(80, true, checked, unreadable).replaceAll("\u001B\\[[0-9;]+m", ""))
        .isEqualTo(report);
  }

  @Test
  void putsTheWorstArticleFirst() throws IOException {
    Outcome broken =
        ReportFixture.checked(
            ReportFixture.plain("g", "en", "text"),
            null,
            1,
            List.of(),
            List.of(),
            List.of(new CheckFailed("grammar", "it stopped")));

    String report =
        report(
            80,
            false,
            article("a", Severity.MINOR),
            article("b", Severity.MAJOR),
            article("c", Severity.MINOR, Severity.MINOR),
            article("d", Severity.NEUTRAL, Severity.NEUTRAL),
            article("e", Severity.MAJOR),
            article("f", Severity.CRITICAL),
            broken,
            new Outcome.Unreadable("h", "h", "h", "It cannot be read."));

    assertThat(report.lines().filter(line -> line.startsWith("-- ")).map(l -> l.substring(3, 5)))
        .containsExactly("h ", "g ", "f ", "b ", "e ", "c ", "a ", "su");
    assertThat(report).contains("8 articles, 7 words: 3 hold, 2 look, 2 clear, 1 failed.");
  }

  @Test
  void tellsWhatIsSaidOfTheSameWordsOnce() throws IOException {
    Document document = ReportFixture.plain("a.txt", "en", "teh cat, teh dog\nteh end");
    List<Finding> findings =
        List.of(
            finding(document, new Span(0, 3), Severity.MINOR, "Wrong."),
            finding(document, new Span(9, 12), Severity.MINOR, "Wrong."),
            finding(document, new Span(17, 20), Severity.MINOR, "Wrong."));

    String report = report(80, false, article(document, findings));

    assertThat(report).containsOnlyOnce("Wrong.").contains("also at 1:10, 2:1\n");
  }

  @Test
  void tellsTheWorstFindingOfAGroup() throws IOException {
    Document document = ReportFixture.plain("a.txt", "en", "Anan, Annan, Anann");
    List<Finding> findings =
        List.of(
            finding(document, new Span(0, 4), Severity.MINOR, "Perhaps.").withGroup("n1"),
            finding(document, new Span(13, 18), Severity.MAJOR, "Surely.").withGroup("n1"));

    assertThat(report(80, false, article(document, findings)))
        .contains("a.txt:1:14 major[unknown-word]: Surely.\n", "also “Anan” at 1:1\n")
        .doesNotContain("Perhaps.");
  }

  @Test
  void onlyCountsWhatIsNeutral() throws IOException {
    assertThat(report(80, false, article("a", Severity.NEUTRAL, Severity.MINOR)))
        .contains("a:1:2 minor")
        .doesNotContain("a:1:1 ")
        .contains("2 findings: 0 critical, 0 major, 1 minor, 1 neutral (only counted).");
  }

  @Test
  void saysWhatToDo() throws IOException {
    Document document = ReportFixture.plain("a.txt", "en", "one two");
    Span one = new Span(0, 3);

    assertThat(help(document, one, "1")).isEqualTo("write “1”");
    assertThat(help(document, one, "1", "2", "3", "4")).isEqualTo("write “1”, “2”, or “3”");
    assertThat(help(document, one, "")).isEqualTo("take it out");
    assertThat(help(document, Span.at(3), "!")).isEqualTo("add “!” at 1:4");
    assertThat(help(document, new Span(4, 7), "2")).isEqualTo("write “2” at 1:5");
    assertThat(help(document, new Span(4, 7), "")).isEqualTo("take out “two” at 1:5");
  }

  @Test
  void showsTheWordsOfTheSourceUnderThoseOfTheTranslation() throws IOException {
    Document source = ReportFixture.plain("s.txt", "id", "\n".repeat(9) + "Pasar 市場 dibuka.");
    Document document = ReportFixture.plain("a.txt", "en", "The market is open.");
    Finding finding =
        finding(document, new Span(4, 10), Severity.MINOR, "Not it.")
            .withRelated(List.of(new Related(source, new Span(15, 17))));

    assertThat(
            report(
                80,
                false,
                ReportFixture.checked(document, source, 4, List.of(finding), List.of(), List.of())))
        .contains("   1 | The market is open.\n     |     ^^^^^^\n       source: s.txt:10:7\n")
        .contains("\n  10 | Pasar 市場 dibuka.\n     |       ^^^^\n")
        .doesNotContain("note:");
  }

  @Test
  void marksTheWordsOfARightToLeftSourceInTheirLine() throws IOException {
    Document source = ReportFixture.plain("s.txt", "ar", "افتتح سوق");
    Document document = ReportFixture.plain("a.txt", "en", "It opened.");
    Finding finding =
        finding(document, Span.at(10), Severity.MINOR, "It is missing.")
            .withRelated(List.of(new Related(source, new Span(6, 9))));

    assertThat(
            report(
                80,
                false,
                ReportFixture.checked(document, source, 4, List.of(finding), List.of(), List.of())))
        .contains("source: s.txt:1:7\n  1 | \u2068افتتح ⟦سوق⟧\u2069\n");
  }

  @Test
  void limitsWhatItListsOfOneProblem() throws IOException {
    Document document = ReportFixture.plain("a.txt", "en", "ab".repeat(30));
    List<Finding> findings =
        IntStream.range(0, 30)
            .mapToObj(i -> finding(document, new Span(2 * i, 2 * i + 2), Severity.MINOR, "Wrong."))
            .toList();

    assertThat(report(80, false, article(document, findings))).contains("and 17 more places");
  }

  @Test
  void alwaysSaysHowManyArticlesHadNoSource() throws IOException {
    Document document = ReportFixture.plain("a.txt", "en", "text");
    Outcome with = ReportFixture.checked(document, document, 1, List.of(), List.of(), List.of());
    Outcome without = article("b");

    assertThat(report(80, false, with)).contains("Every article that was checked had its source.");
    assertThat(report(80, false, without)).contains("No article had a source");
    assertThat(report(80, false, with, without)).contains("1 of 2 checked articles had no source");
  }

  @Test
  void flushesWhatItWritesTo() throws IOException {
    StringWriter written = new StringWriter();
    ReportFixture.play(new TerminalReport(new BufferedWriter(written), 80, false));

    assertThat(written.toString()).isEqualTo(fixtureReport(80, false));
  }

  private static String help(Document document, Span changed, String... replacements)
      throws IOException {
    List<Fix> fixes =
        Arrays.stream(replacements)
            .map(r -> new Fix(changed, r, Fix.Applicability.UNSAFE))
            .toList();
    Finding finding = finding(document, new Span(0, 3), Severity.MINOR, "Wrong.");
    String report =
        report(80, false, article(document, List.of(ReportFixture.withFixes(finding, fixes))));
    return report
        .lines()
        .filter(l -> l.contains("help: "))
        .findFirst()
        .orElseThrow()
        .strip()
        .substring("help: ".length());
  }

  /** An article of one letter for each finding. */
  private static Outcome article(String id, Severity... severities) {
    Document document = ReportFixture.plain(id, "en", "abcdefgh");
    List<Finding> findings = new ArrayList<>();
    for (Severity severity : severities) {
      int at = findings.size();
      findings.add(finding(document, new Span(at, at + 1), severity, "Wrong."));
    }
    return article(document, findings);
  }

  private static Outcome article(Document document, List<Finding> findings) {
    return ReportFixture.checked(document, null, 1, findings, List.of(), List.of());
  }

  private static Finding finding(Document document, Span span, Severity severity, String message) {
    return ReportFixture.finding(
        document, span, "unknown-word", Category.SPELLING, severity, message);
  }

  private static String fixtureReport(int width, boolean isColoured) throws IOException {
    StringBuilder out = new StringBuilder();
    ReportFixture.play(new TerminalReport(out, width, isColoured));
    return out.toString();
  }

  private static String report(int width, boolean isColoured, Outcome... outcomes)
      throws IOException {
    StringBuilder out = new StringBuilder();
    TerminalReport report = new TerminalReport(out, width, isColoured);
    Summary.Counter counter = new Summary.Counter();
    report.begin();
    for (Outcome outcome : outcomes) {
      counter.add(outcome);
      report.article(outcome);
    }
    report.end(counter.summary());
    return out.toString();
  }
}
