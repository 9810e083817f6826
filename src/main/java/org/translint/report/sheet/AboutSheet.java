package org.translint.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.translint.finding.Severity;
import org.translint.report.Phrases;
import org.translint.run.Summary;
import org.translint.run.Verdict;

/** The sheet that says what ran, what came of it, and how to review it. */
final class AboutSheet {

  static final String NAME = "About";

  private static final int WIDTH = 100;

  private AboutSheet() {}

  /**
   * What the sheet says, a line each.
   *
   * @param version of translint
   * @param resources digests of the user's data, by name
   * @param verdicts how many articles have each
   * @param leftOut what a sheet had no room for, in sentences
   */
  static List<String> lines(
      String version,
      Map<String, String> resources,
      Summary summary,
      Map<Verdict, Integer> verdicts,
      List<String> leftOut) {
    List<String> lines = new ArrayList<>();
    lines.add(Phrases.say("sheet.about-version", version));
    lines.add(
        Phrases.say(
            "summary.articles",
            summary.articles(),
            summary.words(),
            verdicts.getOrDefault(Verdict.HOLD, 0),
            verdicts.getOrDefault(Verdict.LOOK, 0),
            verdicts.getOrDefault(Verdict.CLEAR, 0),
            unreadable(summary, verdicts)));
    lines.add(
        Phrases.say(
            "sheet.about-findings",
            summary.countAtLeast(Severity.NEUTRAL),
            summary.count(Severity.CRITICAL),
            summary.count(Severity.MAJOR),
            summary.count(Severity.MINOR),
            summary.count(Severity.NEUTRAL)));
    lines.add(Phrases.say("sheet.about-source", summary.withoutSource()));
    if (summary.accepted() > 0) {
      lines.add(Phrases.say("summary.accepted", summary.accepted()));
    }
    lines.addAll(leftOut);
    new TreeMap<>(resources)
        .forEach((name, digest) -> lines.add(Phrases.say("sheet.about-resource", name, digest)));
    lines.add("");
    for (String part : List.of("title", "accept", "fix", "question", "send", "keep")) {
      lines.add(Phrases.say("sheet.review-" + part));
    }
    return lines;
  }

  private static int unreadable(Summary summary, Map<Verdict, Integer> verdicts) {
    return summary.articles() - verdicts.values().stream().mapToInt(Integer::intValue).sum();
  }

  static void write(Workbook book, List<String> lines) {
    Worksheet sheet = book.newWorksheet(NAME);
    sheet.width(0, WIDTH);
    sheet.hideGridLines();
    for (int i = 0; i < lines.size(); i++) {
      sheet.inlineString(i, 0, Grid.escaped(CellText.of(lines.get(i))));
      sheet.style(i, 0).wrapText(true).verticalAlignment("top").set();
    }
    sheet.style(0, 0).bold().fontSize(14).set();
  }
}
