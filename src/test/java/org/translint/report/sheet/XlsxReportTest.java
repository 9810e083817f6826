package org.translint.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.translint.finding.BatchName;
import org.translint.finding.NameGroup;
import org.translint.report.ReportFixture;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;

class XlsxReportTest {

  private static final BatchName MINISTER =
      new BatchName(
          "b1",
          "fr",
          "Bambang Wiryawan",
          NameGroup.Kind.PERSON,
          false,
          "Wiryawan",
          NameGroup.Because.SOURCE,
          "Wiryawan",
          List.of(
              new BatchName.Form("Wirjawan", 2, 1, List.of("fr/pelelangan.html")),
              new BatchName.Form("Wiryawan", 9, 40, List.of("fr/a.txt", "fr/b.txt"))));

  private static byte[] report(List<Outcome> outcomes, int mostRows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportSink report =
        new XlsxReport(out, ReportFixture.VERSION, Map.of("id.dic", "sha256:0f"), mostRows);
    report.begin();
    for (Outcome outcome : outcomes) {
      report.article(outcome);
    }
    report.name(MINISTER);
    report.end(ReportFixture.summary());
    return out.toByteArray();
  }

  private static byte[] report() throws IOException {
    return report(ReportFixture.outcomes(), Grid.MOST_ROWS);
  }

  /** The texts of a sheet, row by row. */
  private static List<List<String>> sheet(byte[] xlsx, String name) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
        Stream<Row> all = book.findSheet(name).orElseThrow().openStream()) {
      all.forEach(row -> rows.add(row.stream().map(c -> c == null ? "" : c.getText()).toList()));
    }
    return rows;
  }

  private static Map<String, String> parts(byte[] xlsx) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), text(zip));
      }
    }
    return parts;
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void theFindingsAreThoseOfTheCsvReport() throws IOException {
    List<List<String>> rows = sheet(report(), "Findings");

    assertThat(rows).hasSize(1 + 14);
    assertThat(rows.get(0)).startsWith("Path", "Line").endsWith("Decision", "Comment");
    assertThat(rows.get(5))
        .startsWith("fr/pelelangan.html", "3", "72", "", "fr", "name-inconsistent", "major");
    assertThat(rows.get(2)).contains(" .");
  }

  @Test
  void theOtherSheetsTellArticlesNamesAndWhatRan() throws IOException {
    byte[] xlsx = report();

    assertThat(sheet(xlsx, "Articles"))
        .hasSize(1 + 6)
        .anyMatch(row -> row.get(0).equals("fr/pasar.txt") && row.get(2).equals("failed"))
        .anyMatch(row -> row.get(0).equals("zh/pelelangan.txt") && row.get(2).equals("clear"));
    assertThat(sheet(xlsx, "Names").get(1)).startsWith("Bambang Wiryawan", "person", "fr");
    assertThat(sheet(xlsx, "Names").get(2).get(10)).endsWith("and 38 more");
    assertThat(sheet(xlsx, "About").toString())
        .contains("translint 1.2.3", "id.dic: sha256:0f", "accept --from");
  }

  @Test
  void theSameRunGivesTheSameBytesWheneverAndWhereverItIsWritten() throws Exception {
    byte[] first = report();
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jakarta"));
      Thread.sleep(2100);
      assertThat(report()).isEqualTo(first);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void peopleCanFilterAndChooseADecision() throws IOException {
    String findings = parts(report()).get("xl/worksheets/sheet1.xml");

    assertThat(findings)
        .contains("state=\"frozen\"")
        .contains("<autoFilter ref=\"A1:S15\">")
        .contains("sqref=\"R2:R15\"")
        .containsPattern("<row r=\"2\" ht=\"45.0\" customHeight=\"1\">")
        .contains("<formula1>\"accept,fix,question\"</formula1>");
  }

  @Test
  void whatASheetHasNoRoomForIsSaid() throws IOException {
    byte[] xlsx = report(ReportFixture.outcomes(), 5);

    assertThat(sheet(xlsx, "Findings")).hasSize(5);
    assertThat(sheet(xlsx, "Findings").get(4).toString()).contains("11 more findings do not fit");
    assertThat(sheet(xlsx, "Articles")).hasSize(5);
    assertThat(sheet(xlsx, "About").toString())
        .contains("11 more findings do not fit", "2 more articles do not fit");
  }

  @Test
  void nothingOfAHostileArticleActs() throws IOException {
    byte[] xlsx = report(List.of(HostileArticle.outcome()), Grid.MOST_ROWS);
    String findings = parts(xlsx).get("xl/worksheets/sheet1.xml");

    assertThat(findings)
        .doesNotContain("<f>", "<script", "\u202E", "\u0007")
        .contains("_x005F_x003D_1+1", "[U+202E]", "&lt;script&gt;");
    assertThat(sheet(xlsx, "Findings").get(1).get(9)).startsWith("=HYPERLINK(");
  }
}
