package org.translint.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.translint.config.SettingsException;
import org.translint.report.NamesReport;
import org.translint.report.json.NamesJson;
import org.translint.report.table.NamesCsv;
import org.translint.report.terminal.NamesList;
import org.translint.report.terminal.TerminalReport;

/** A format of the list of people. */
enum NamesFormat {
  CSV,
  JSON,
  TERMINAL;

  /** The format of this name, in lower case. */
  static NamesFormat of(String name) throws SettingsException {
    return switch (name) {
      case "csv" -> CSV;
      case "json" -> JSON;
      case "terminal" -> TERMINAL;
      default ->
          throw new SettingsException(
              "--format: '" + name + "' is not a format of names; there are csv, json, terminal.");
    };
  }

  /** A list of this format to {@code out}. */
  NamesReport report(OutputStream out, boolean hasColors) throws IOException {
    if (this == JSON) {
      return new NamesJson(out);
    }
    OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    return this == CSV
        ? new NamesCsv(writer)
        : new NamesList(writer, TerminalReport.DEFAULT_WIDTH, hasColors);
  }
}
