package org.translint.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.translint.finding.Category;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Severity;
import org.translint.report.ReportFixture;
import org.translint.run.Outcome;
import org.translint.text.Document;

/** An article whose every word wants to act in the report of it. */
public final class HostileArticle {

  /** The lines of the article; each has a finding that is about all of it. */
  public static final List<String> TEXTS =
      List.of(
          "=HYPERLINK(\"http://example.org/?\"&A1;\"Click\")",
          "+1+cmd|' /C calc'!A0",
          "-2+3",
          "@SUM(1+1)*cmd|' /C calc'!A0",
          "<script>alert(1)</script> ]]> & <!-- \"x\" 'y'",
          "Bell \u0007, escape \u001B[31m, null \u0000, delete \u007F",
          "gpj.\u202Eexe is not what it seems",
          "_x003D_1+1 and _x000D_",
          "a;=1+1",
          "Half a fish \uD83D and \uFFFE");

  private HostileArticle() {}

  /** What became of it. */
  public static Outcome.Checked outcome() {
    Document document =
        ReportFixture.plain("=cmd <b>&\u202Egpj.txt", "en", String.join("\n", TEXTS));
    List<Finding> findings = new ArrayList<>();
    for (String text : TEXTS) {
      findings.add(
          ReportFixture.finding(
                  document,
                  ReportFixture.find(document, text, 1),
                  "unknown-word",
                  Category.SPELLING,
                  Severity.MINOR,
                  text)
              .withSuggestions(List.of(text + "!"), Applicability.UNSAFE));
    }
    return ReportFixture.checked(document, document, 9, findings, List.of(), List.of());
  }
}
