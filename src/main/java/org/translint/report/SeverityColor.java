package org.translint.report;

import org.translint.finding.Severity;

/** The colours behind severities in office documents; words beside them say the same. */
public final class SeverityColor {

  /** Of what failed, RRGGBB. */
  public static final String FAILED = "DDD2EA";

  private SeverityColor() {}

  /** A light colour, RRGGBB. */
  public static String of(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "F4B6B6";
      case MAJOR -> "FAD7B5";
      case MINOR -> "FFF2CC";
      case NEUTRAL -> "E8E8E8";
    };
  }
}
