package org.translint.report.terminal;

import org.translint.finding.Severity;
import org.translint.run.Verdict;

/** The few colours of the terminal report, as ANSI escape sequences. */
enum Ink {
  PLAIN(""),
  BOLD("1"),
  FAINT("2"),
  RED("1;31"),
  YELLOW("33"),
  GREEN("32"),
  CYAN("36");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The text in this colour; the text itself where {@code coloured} is false. */
  String paint(String text, boolean coloured) {
    return !coloured || this == PLAIN || text.isEmpty()
        ? text
        : "\u001B[" + code + 'm' + text + "\u001B[0m";
  }

  static Ink of(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> RED;
      case MINOR -> YELLOW;
      case NEUTRAL -> FAINT;
    };
  }

  static Ink of(Verdict verdict) {
    return switch (verdict) {
      case HOLD -> RED;
      case LOOK -> YELLOW;
      case CLEAR -> GREEN;
    };
  }
}
