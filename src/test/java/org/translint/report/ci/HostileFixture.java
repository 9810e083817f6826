package org.translint.report.ci;

import java.io.IOException;
import java.util.List;
import org.translint.finding.Category;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.report.ReportFixture;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.Document;
import org.translint.text.Span;

/** A run in which everything that a stranger can choose is chosen to do harm. */
final class HostileFixture {

  /** What tries to be a command, markup, a formula, a link, a placeholder, and no text at all. */
  static final String TEXT =
      "a%0A::error::b\r\n"
          + "::stop-commands::x\n"
          + "##[error]c]]><script>alert(1)</script>&amp;=HYPERLINK(\"http://evil.example\")"
          + " [click](http://evil.example) ![x](y) |cell| `code` {0} {{name}} $x$ www.evil.example"
          + " \u001B[31m\u0000\u0085\u2028\u202Edorw\u2066 \uD83D 🐟 \uFFFE -->";

  static final String PATH = "fr/a%25 b::c,d=e\n::error::f\r<x>]]>\"'&\u202Eé🐟|`g`\u001B[0m#.txt";

  private static final Document ARTICLE =
      ReportFixture.plain(PATH, "fr", TEXT + "\n" + TEXT + "\n");

  private HostileFixture() {}

  static Outcome.Checked article() {
    Span whole = new Span(0, TEXT.length());
    Span fish = ReportFixture.find(ARTICLE, "🐟", 2);
    Finding all =
        ReportFixture.finding(
                ARTICLE, whole, "unknown-word", Category.SPELLING, Severity.MAJOR, TEXT)
            .withSuggestions(List.of(TEXT), Applicability.SAFE)
            .withRelated(List.of(new Related(ARTICLE, whole)));
    Finding animal =
        ReportFixture.finding(
                ARTICLE,
                fish,
                "unknown-word",
                Category.SPELLING,
                Severity.MINOR,
                "“🐟” " + TEXT + TEXT)
            .withSuggestions(List.of("\"%\n::]]\u202E"), Applicability.UNSAFE)
            .withRule(TEXT, Category.SPELLING);
    return ReportFixture.checked(
        ARTICLE,
        null,
        7,
        List.of(all, animal),
        List.of(),
        List.of(new CheckFailed("grammar", TEXT)));
  }

  static List<Outcome> outcomes() {
    return List.of(article(), new Outcome.Unreadable("s", PATH + "2", PATH + "2", TEXT));
  }

  static void play(ReportSink report) throws IOException {
    Summary.Counter counter = new Summary.Counter();
    report.begin();
    for (Outcome outcome : outcomes()) {
      counter.add(outcome);
      report.article(outcome);
    }
    report.end(counter.summary());
  }
}
