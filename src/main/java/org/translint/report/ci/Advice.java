package org.translint.report.ci;

import java.util.List;
import org.translint.finding.Finding;
import org.translint.report.Phrases;
import org.translint.report.Places;
import org.translint.text.Document;

/** What a finding says, for reports that show nothing but text. */
final class Advice {

  private static final int MOST_SUGGESTIONS = 3;

  private Advice() {}

  /** The message of a finding, in one line, with the name of its place where that has one. */
  static String message(Document document, Finding finding) {
    return placed(OneLine.of(finding.message()), document, finding);
  }

  private static String placed(String message, Document document, Finding finding) {
    return Places.name(document, finding.span())
        .map(place -> message + " [" + place + "]")
        .orElse(message);
  }

  /**
   * The message with what could be written instead, where something could and the message does not
   * say it; in one line, with the name of the place where that has one.
   */
  static String of(Document document, Finding finding) {
    String message = OneLine.of(finding.message());
    List<String> instead =
        finding.fixes().stream()
            .filter(fix -> fix.span().equals(finding.span()))
            .map(fix -> OneLine.of(fix.replacement()))
            .filter(text -> !text.isBlank())
            .limit(MOST_SUGGESTIONS)
            .map(Phrases::quoted)
            .toList();
    String advice =
        instead.isEmpty() || message.contains(instead.get(0))
            ? message
            : Phrases.say("ci.perhaps", message, Phrases.anyOf(instead));
    return placed(advice, document, finding);
  }
}
