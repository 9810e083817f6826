package org.translint.report.sheet;

/** Colours behind words; the words say the same, for whoever sees no colours. */
final class Fills {

  private static final String RED = "F4B6B6";
  private static final String ORANGE = "FAD7B5";
  private static final String YELLOW = "FFF2CC";
  private static final String GREY = "E8E8E8";
  private static final String GREEN = "D5EBD5";
  private static final String VIOLET = "DDD2EA";

  private Fills() {}

  /** The colour of a severity, or of {@link SheetRow#FAILED}, as RRGGBB. */
  static String ofSeverity(String word) {
    return switch (word) {
      case "critical" -> RED;
      case "major" -> ORANGE;
      case "minor" -> YELLOW;
      case SheetRow.FAILED -> VIOLET;
      default -> GREY;
    };
  }

  /** The colour of a verdict, or of {@link SheetRow#FAILED}, as RRGGBB. */
  static String ofVerdict(String word) {
    return switch (word) {
      case "hold" -> RED;
      case "look" -> YELLOW;
      case SheetRow.FAILED -> VIOLET;
      default -> GREEN;
    };
  }
}
