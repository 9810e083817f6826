package org.translint.report.sheet;

import java.util.List;

/** The columns of a sheet of findings, in their order. The last two are for the reviewer. */
enum SheetColumn {
  PATH("Path"),
  LINE("Line"),
  COLUMN("Column"),
  PLACE("Place"),
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

  /** All, in their order. */
  static final List<SheetColumn> ALL = List.of(values());

  private final String header;

  SheetColumn(String header) {
    this.header = header;
  }

  /** The word above the column. It is read back: never translated. */
  String header() {
    return header;
  }

  /** Its place in the row, from 0. */
  int index() {
    return ALL.indexOf(this);
  }
}
