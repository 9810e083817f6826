package org.translint.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;
import org.translint.run.Summary;

/** Stands in for reports until they are connected. */
final class PlaceholderReport implements ReportSink {

  private final OutputStream out;

  PlaceholderReport(OutputStream out, ReportFormat.Context context) {
    this.out = out;
  }

  @Override
  public void article(Outcome outcome) throws IOException {
    out.write((outcome.path() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.write((summary.articles() + " articles\n").getBytes(StandardCharsets.UTF_8));
  }
}
