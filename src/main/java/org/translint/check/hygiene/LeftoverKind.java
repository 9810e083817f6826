package org.translint.check.hygiene;

import java.util.Locale;
import org.translint.finding.Severity;

/** What something is that was left in an article; the data files name it in lower case. */
enum LeftoverKind {
  /** A share button. */
  SHARE(Severity.MINOR, 0.95),
  /** A line that leads to other articles. */
  MORE(Severity.MINOR, 0.95),
  /** An advertisement's mark. */
  AD(Severity.MINOR, 0.95),
  /** What a page says of itself: subscriptions, cookies, comments. */
  PAGE(Severity.MINOR, 0.9),
  /** A menu, a page number, the age of an article. */
  NAV(Severity.MINOR, 0.9),
  /** A list of keywords. */
  TAGS(Severity.MINOR, 0.9),
  /** Who wrote or edited it, which a paper may print. */
  BYLINE(Severity.NEUTRAL, 0.7),
  /** Whose the picture is, which a paper may print. */
  CREDIT(Severity.NEUTRAL, 0.7),
  /** A note that a machine made the translation. */
  DISCLAIMER(Severity.MINOR, 0.9),
  /** What a machine says of its work. */
  CHAT(Severity.MINOR, 0.9),
  /** A gap that was never filled. */
  PLACEHOLDER(Severity.MINOR, 0.9);

  private final Severity severity;
  private final double confidence;

  LeftoverKind(Severity severity, double confidence) {
    this.severity = severity;
    this.confidence = confidence;
  }

  /** The kind that a data file names so. */
  static LeftoverKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  Severity severity() {
    return severity;
  }

  double confidence() {
    return confidence;
  }

  /** Whether it stands at the head or the foot of an article only. */
  boolean isAtEdges() {
    return this == DISCLAIMER || this == CHAT;
  }

  /** The key of what is said of it. */
  String messageKey() {
    return "leftover-text." + name().toLowerCase(Locale.ROOT);
  }
}
