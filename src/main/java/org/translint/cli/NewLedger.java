package org.translint.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.translint.config.SettingsException;

/** Writes a name ledger where there is none yet; people's edits in one are never touched. */
final class NewLedger implements LedgerExport {

  @Override
  public void write(Path file, List<ExportEntry> entries) throws IOException, SettingsException {
    if (Files.exists(file)) {
      throw new SettingsException(
          "export: '" + file.getFileName() + "' is there already; give the export another name.");
    }
    try (ReportOutput output = ReportOutput.open(file)) {
      Writer out = new OutputStreamWriter(output.stream(), StandardCharsets.UTF_8);
      line(out, "person", "language", "approved", "accepted", "note");
      for (ExportEntry entry : entries) {
        line(
            out,
            entry.person(),
            entry.language(),
            entry.approved(),
            String.join("; ", entry.accepted()),
            entry.note());
      }
      out.flush();
      output.commit();
    }
  }

  private static void line(Writer out, Object... cells) throws IOException {
    out.append(CSVFormat.DEFAULT.format(cells)).append('\n');
  }
}
