package org.translint.cli;

import java.util.List;

/**
 * A line of the name ledger, as a batch shows it.
 *
 * @param person how the person is known
 * @param language BCP 47
 * @param approved the form to use
 * @param accepted others that differ in marks alone
 * @param note where it comes from, for those who review it
 */
record ExportEntry(
    String person, String language, String approved, List<String> accepted, String note) {

  ExportEntry {
    accepted = List.copyOf(accepted);
  }
}
