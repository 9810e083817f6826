package org.translint.report.sheet;

/** The columns of a sheet of findings, in their order. The last two are for the reviewer. */
enum SheetColumn {
  PATH("Path"),
  LINE("Line"),
  COLUMN("Column"),
  LANGUAGE("Language"),
  CHECK("Check"),
  SEVERITY("Severity"),
  CATEGORY("Category"),
  CONFIDENCE("Confidence"),
  MESSAGE("Message"),
  TEXT("Text"),
  SUGGESTIONS("Suggestions"),
  CONTEXT("Context"),
  SOURCE("Source"),
  FIX("Fix"),
  GROUP("Group"),
  FINGERPRINT("Fingerprint"),
  DECISION("Decision"),
  COMMENT("Comment");

  private final String header;

  SheetColumn(String header) {
    this.header = header;
  }

  /** The word above the column. It is read back: never translated. */
  String header() {
    return header;
  }
}
