package org.translint.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.report.LibreOffice;
import org.translint.report.ReportFixture;
import org.translint.report.ReportSink;

class ReviewReaderTest {

  private static final int SPREADSHEET_COLUMNS = SheetColumn.ALL.size();

  @TempDir Path folder;

  private static void play(ReportSink report) throws IOException {
    report.begin();
    report.article(HostileArticle.outcome());
    for (var outcome : ReportFixture.outcomes()) {
      report.article(outcome);
    }
    report.end(ReportFixture.summary());
  }

  private static String csv() throws IOException {
    StringWriter out = new StringWriter();
    play(new CsvReport(out));
    return out.toString();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** The CSV report with a decision in every row that has a fingerprint, in another shape. */
  private static String reviewed(char delimiter, String decision) throws IOException {
    StringWriter out = new StringWriter();
    CSVFormat shape = CSVFormat.EXCEL.builder().setDelimiter(delimiter).get();
    for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(csv().substring(1)))) {
      List<String> cells = new ArrayList<>(row.toList());
      if (row.getRecordNumber() > 1 && !cells.get(16).isEmpty()) {
        cells.set(SPREADSHEET_COLUMNS - 2, decision);
        cells.set(SPREADSHEET_COLUMNS - 1, "a reason; in two parts");
      }
      shape.printRecord(out, cells.toArray());
    }
    return out.toString();
  }

  @Test
  void readsBackWhatReviewersAcceptedWithTheTextsAsTheyWere() throws Exception {
    Review review = ReviewReader.read(file("r.csv", "\uFEFF" + reviewed(',', " Accept ")), "r.csv");

    assertThat(review.accepted()).hasSize(10 + 12);
    assertThat(review.undecided()).isEqualTo(2);
    assertThat(review.accepted().get(0).text()).isEqualTo(HostileArticle.TEXTS.get(0));
    assertThat(review.accepted().get(0).path()).startsWith("=cmd <b>&[U+202E]");
    assertThat(review.accepted().get(0).comment()).isEqualTo("a reason; in two parts");
  }

  @Test
  void readsWhatExcelSavesWhereCommasAreForDecimals() throws Exception {
    for (String text : List.of(reviewed(';', "accept"), "sep=;\r\n" + reviewed(';', "accept"))) {
      assertThat(ReviewReader.read(file("r.csv", text), "r.csv").accepted()).hasSize(22);
    }
    Path tabs = folder.resolve("tabs.txt");
    Files.write(tabs, ("\uFEFF" + reviewed('\t', "fix")).getBytes(StandardCharsets.UTF_16LE));
    assertThat(ReviewReader.read(tabs, "tabs.txt").toFix()).isEqualTo(22);
  }

  @Test
  void columnsMayBeMovedAndAdded() throws Exception {
    String text = "Decision,Who,FINGERPRINT\nquestion,Ani,\naccept,Budi,'0123456789012345\n";

    Review review = ReviewReader.read(file("r.csv", text), "r.csv");

    assertThat(review.questions()).isEqualTo(1);
    assertThat(review.accepted())
        .containsExactly(new Review.Accepted("0123456789012345", "", "", "", ""));
  }

  @Test
  void saysWhatIsWrongWithAFile() throws Exception {
    Map<String, String> sentences =
        Map.of(
            "", "r.csv is empty; a report",
            "Path,Decision\n", "r.csv, row 1: there is no column 'Fingerprint' here; this is",
            "Fingerprint,Decision\n,acept\n", "r.csv, row 2: the decision 'acept' is not one of",
            "Fingerprint,Decision\n\n1.2E+15,accept\n", "r.csv, row 3: '1.2e+15' is no fingerprint",
            "Fingerprint,Decision\n,accept\n", "r.csv, row 2: there is no fingerprint, so there",
            "Fingerprint,Decision,decision\n", "r.csv, row 1: the column 'decision' is there twice",
            "Fingerprint,Decision\n\"", "r.csv, row 1: below this row it is not CSV; look",
            "PK\u0003\u0004 no zip", "r.csv is not a workbook of Excel, or it is damaged");
    for (Map.Entry<String, String> wrong : sentences.entrySet()) {
      Path file = file("r.csv", wrong.getKey());
      assertThatThrownBy(() -> ReviewReader.read(file, "r.csv"))
          .isInstanceOf(SheetException.class)
          .hasMessageStartingWith(wrong.getValue());
    }
    Path ansi = folder.resolve("ansi.csv");
    Files.write(ansi, "Fingerprint;Décision".getBytes(Charset.forName("windows-1252")));
    assertThatThrownBy(() -> ReviewReader.read(ansi, "ansi.csv"))
        .hasMessageContaining("save it as .xlsx or as \"CSV UTF-8\"");
    assertThatThrownBy(() -> ReviewReader.read(folder.resolve("no.csv"), "no.csv"))
        .hasMessage("there is no file 'no.csv'.");
  }

  @Test
  void whatLibreOfficeSavesIsReadBack() throws Exception {
    LibreOffice office = LibreOffice.find(folder);
    Path reviewed = file("reviewed.csv", "\uFEFF" + reviewed(',', "accept"));
    Path xlsx = office.convert(reviewed, "xlsx", "--infilter=Text - txt - csv (StarCalc):44,34,76");

    Review fromXlsx = ReviewReader.read(xlsx, "reviewed.xlsx");

    Path report = folder.resolve("report.xlsx");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    play(new XlsxReport(bytes, "1", Map.of()));
    Files.write(report, bytes.toByteArray());
    Path csv = office.convert(report, "csv:Text - txt - csv (StarCalc):59,34,76,1");
    Review fromCsv = ReviewReader.read(csv, "report.csv");
    String saved = Files.readString(csv);

    assertThat(fromXlsx.accepted())
        .isEqualTo(ReviewReader.read(reviewed, "reviewed.csv").accepted());
    assertThat(fromCsv.undecided()).isEqualTo(10 + 14);
    assertThat(saved)
        .contains("وقال [[ويرجاوان]] إن سعر")
        .contains("=HYPERLINK(")
        .contains("_x003D_1+1 and _x000D_");
  }
}
