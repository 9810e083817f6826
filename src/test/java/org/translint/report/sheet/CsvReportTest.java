package org.translint.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.translint.report.Golden;
import org.translint.report.ReportFixture;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;

class CsvReportTest {

  private static String report(List<Outcome> outcomes) throws IOException {
    StringWriter out = new StringWriter();
    ReportSink report = new CsvReport(out);
    report.begin();
    for (Outcome outcome : outcomes) {
      report.article(outcome);
    }
    report.end(ReportFixture.summary());
    return out.toString();
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(csv.substring(1))).getRecords();
  }

  @Test
  void rendersTheFixedRun() throws IOException {
    Golden.compare("report.csv", report(ReportFixture.outcomes()));
  }

  @Test
  void everyFindingHasARowAndSoHasWhatFailed() throws IOException {
    List<CSVRecord> rows = rows(report(ReportFixture.outcomes()));

    assertThat(rows).hasSize(8 + 1 + 1 + 2 + 2);
    assertThat(rows).filteredOn(r -> r.get("Severity").equals("failed")).hasSize(2);
    assertThat(rows)
        .filteredOn(r -> !r.get("Severity").equals("failed"))
        .allMatch(r -> r.get("Fingerprint").matches("'?[0-9a-f]{16}"));
    assertThat(rows).allMatch(r -> r.get("Decision").isEmpty() && r.get("Comment").isEmpty());
  }

  @Test
  void aByteOrderMarkTellsExcelThatItIsUtf8() throws IOException {
    assertThat(report(List.of())).startsWith("\uFEFFPath,Line,Column,");
  }

  @Test
  void nothingOfAHostileArticleIsAFormula() throws IOException {
    List<CSVRecord> rows = rows(report(List.of(HostileArticle.outcome())));

    assertThat(rows).hasSize(HostileArticle.TEXTS.size());
    for (CSVRecord row : rows) {
      assertThat(row.toList())
          .noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"))
          .noneMatch(cell -> cell.matches("(?s).*[\\x00-\\x08\\x0B-\\x1F\\u202A-\\u202E].*"));
    }
    assertThat(rows.get(0).get("Text")).startsWith("'=HYPERLINK(");
  }
}
