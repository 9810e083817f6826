package org.translint.report.ci;

import java.util.List;
import org.translint.finding.Finding;
import org.translint.report.Phrases;

/** What a finding says, for reports that show nothing but text. */
final class Advice {

  private static final int MOST_SUGGESTIONS = 3;

  private Advice() {}

  /** The message of a finding, in one line. */
  static String message(Finding finding) {
    return OneLine.of(finding.message());
  }

  /**
   * The message with what could be written instead, where something could and the message does not
   * say it; in one line.
   */
  static String of(Finding finding) {
    String message = message(finding);
    List<String> instead =
        finding.fixes().stream()
            .filter(fix -> fix.span().equals(finding.span()))
            .map(fix -> OneLine.of(fix.replacement()))
            .filter(text -> !text.isBlank())
            .limit(MOST_SUGGESTIONS)
            .map(Phrases::quoted)
            .toList();
    return instead.isEmpty() || message.contains(instead.get(0))
        ? message
        : Phrases.say("ci.perhaps", message, Phrases.anyOf(instead));
  }
}
