package org.translint.report;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TerminalReportTest {

  @Test
  void isTheReportThatWasFoundGood() throws IOException {
    StringBuilder out = new StringBuilder();
    ReportFixture.play(new TerminalReport(out, TerminalReport.DEFAULT_WIDTH, false));
    Golden.compare("report.txt", out.toString());
  }
}
