package org.translint.check.hygiene;

import java.util.Locale;
import org.translint.finding.Severity;

/** What can happen to characters on their way. */
enum DamageKind {
  /** Bytes were read in another encoding than they were written in. */
  MISREAD(Severity.MINOR, 0.97),
  /** Characters were replaced by a sign that they are lost. */
  LOST(Severity.MINOR, 0.95),
  /** Question marks stand where letters were. */
  QUESTIONED(Severity.MINOR, 0.85),
  /** Control characters, which steer machines. */
  CONTROL(Severity.MINOR, 0.95),
  /** Marks that turn the direction of the text. */
  DIRECTION(Severity.MINOR, 0.9),
  /** Characters that mean something in one font alone. */
  PRIVATE(Severity.MINOR, 0.9),
  /** Entities and tags of a page. */
  MARKUP(Severity.MINOR, 0.95),
  /** Escapes of a program. */
  ESCAPE(Severity.MINOR, 0.95),
  /** Characters that take no room, inside a word. */
  INSIDE(Severity.MINOR, 0.9),
  /** Characters that take no room, between words. */
  INVISIBLE(Severity.NEUTRAL, 0.9),
  /** Shapes of letters in place of the letters. */
  SHAPE(Severity.MINOR, 0.9);

  private final Severity severity;
  private final double confidence;

  DamageKind(Severity severity, double confidence) {
    this.severity = severity;
    this.confidence = confidence;
  }

  Severity severity() {
    return severity;
  }

  double confidence() {
    return confidence;
  }

  /** The key of what is said of it. */
  String messageKey() {
    return "encoding-damage." + name().toLowerCase(Locale.ROOT);
  }
}
