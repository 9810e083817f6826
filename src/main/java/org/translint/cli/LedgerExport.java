package org.translint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.translint.config.SettingsException;

/** Writes what a batch shows into a name ledger. */
@FunctionalInterface
interface LedgerExport {

  /**
   * Writes or merges a ledger.
   *
   * @param file absolute
   * @param entries by person, then language
   * @throws SettingsException if a ledger is there already and cannot be merged with
   */
  void write(Path file, List<ExportEntry> entries) throws IOException, SettingsException;
}
