package org.translint.check.script;

import java.util.List;
import org.translint.finding.CheckInfo;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Severity;
import org.translint.text.Span;

/**
 * A wrong character or several side by side, before it is a finding.
 *
 * @param span in the document's text
 * @param confidence how likely it is a fault, from 0 to 1
 * @param message for a person
 * @param right what may stand there instead, likeliest first
 * @param applicability who may put that in
 */
record Slip(
    Span span, double confidence, String message, List<String> right, Applicability applicability) {

  Slip {
    right = List.copyOf(right);
  }

  /** Whether both stand side by side: one word, in which one of them is the fault. */
  boolean isBeside(Slip other) {
    return span.end() == other.span().start() || other.span().end() == span.start();
  }

  Finding finding(CheckInfo check) {
    Finding finding = Finding.of(check, Severity.MINOR, confidence, span, message);
    return right.isEmpty() ? finding : finding.withSuggestions(right, applicability);
  }
}
