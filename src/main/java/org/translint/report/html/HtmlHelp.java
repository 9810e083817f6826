package org.translint.report.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckPage;

/**
 * What the HTML report says of a check that found something.
 *
 * @param check its id
 * @param count how many findings it has in the whole report
 * @param sections from its page: what it does, why that is bad, what it misses; empty where the
 *     check has no page
 */
record HtmlHelp(String check, int count, List<Section> sections) {

  private static final List<String> SHOWN =
      List.of("What it does", "Why it is bad", "What it misses");

  /** A part of the page under its heading. */
  record Section(String heading, List<Paragraph> paragraphs) {}

  /** A paragraph or an item of a list. */
  record Paragraph(boolean isItem, List<Run> runs) {}

  /** Text, set as code or not. */
  record Run(String text, boolean isCode) {}

  static HtmlHelp of(String check, int count, @Nullable CheckInfo info) {
    List<Section> sections = new ArrayList<>();
    if (info != null) {
      CheckPage page = info.page();
      for (String heading : SHOWN) {
        String text = page.sections().getOrDefault(heading, "");
        if (!text.isBlank()) {
          sections.add(new Section(heading, paragraphs(text)));
        }
      }
    }
    return new HtmlHelp(check, count, sections);
  }

  /** Paragraphs, list items and code are all the Markdown that the shown sections use. */
  private static List<Paragraph> paragraphs(String markdown) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String part : markdown.split("\\n\\s*\\n|\\n(?=[-*] )")) {
      boolean isItem = part.startsWith("- ") || part.startsWith("* ");
      paragraphs.add(new Paragraph(isItem, runs((isItem ? part.substring(2) : part).strip())));
    }
    return paragraphs;
  }

  private static List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    boolean isCode = false;
    for (String part : text.split("`", -1)) {
      if (!part.isEmpty()) {
        runs.add(new Run(part, isCode));
      }
      isCode = !isCode;
    }
    return runs;
  }
}
