package org.translint.report.sheet;

import java.util.Arrays;
import org.translint.finding.Severity;
import org.translint.report.SeverityColor;

/** Colours behind words; the words say the same, for whoever sees no colours. */
final class Fills {

  private static final String GREEN = "D5EBD5";

  private Fills() {}

  /** The colour of a severity, or of {@link SheetRow#FAILED}, as RRGGBB. */
  static String ofSeverity(String word) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.label().equals(word))
        .findFirst()
        .map(SeverityColor::of)
        .orElse(SeverityColor.FAILED);
  }

  /** The colour of a verdict, or of {@link SheetRow#FAILED}, as RRGGBB. */
  static String ofVerdict(String word) {
    return switch (word) {
      case "hold" -> SeverityColor.of(Severity.CRITICAL);
      case "look" -> SeverityColor.of(Severity.MINOR);
      case SheetRow.FAILED -> SeverityColor.FAILED;
      default -> GREEN;
    };
  }
}
