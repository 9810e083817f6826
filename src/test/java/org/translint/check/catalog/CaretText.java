package org.translint.check.catalog;

import org.translint.finding.Finding;
import org.translint.finding.NameGroup;
import org.translint.run.Outcome;
import org.translint.text.Span;

/**
 * Findings as a text that a person can read in a review: the line, a caret under every UTF-16 unit
 * of the fault, what is said of it. Faults that end in another line are marked to the end of
 * theirs.
 */
final class CaretText {

  private CaretText() {}

  static String of(Outcome.Checked outcome) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : outcome.findings()) {
      add(out, outcome.document().text(), finding);
    }
    for (NameGroup group : outcome.names()) {
      if (!group.consistent()) {
        out.append(group.group()).append(' ').append(group.name()).append(':');
        for (NameGroup.Variant variant : group.variants()) {
          out.append(' ').append(variant.text()).append(" ×").append(variant.count());
        }
        out.append("; ").append(group.preferred()).append(" (").append(group.because());
        out.append(")\n");
      }
    }
    return out.isEmpty() ? "nothing\n" : out.toString();
  }

  private static void add(StringBuilder out, String text, Finding finding) {
    Span span = finding.span();
    int lineStart = text.lastIndexOf('\n', span.start() - 1) + 1;
    int newline = text.indexOf('\n', span.start());
    int lineEnd = newline < 0 ? text.length() : newline;
    int end = Math.min(lineEnd, span.end());
    out.append(text, lineStart, lineEnd).append('\n');
    out.append(" ".repeat(span.start() - lineStart));
    out.append(span.isEmpty() ? "^" : "^".repeat(end - span.start()));
    out.append(' ').append(finding.severity().label()).append(' ').append(finding.check());
    if (finding.rule() != null) {
      out.append(' ').append(finding.rule());
    }
    out.append('\n').append("  ").append(finding.message()).append('\n');
    if (!finding.suggestions().isEmpty()) {
      out.append("  → ").append(String.join(" | ", finding.suggestions())).append('\n');
    }
    out.append('\n');
  }
}
