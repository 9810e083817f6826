package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.config.FailOn;
import org.translint.finding.Category;
import org.translint.finding.Severity;
import org.translint.report.ReportFixture;
import org.translint.report.ReportSink;
import org.translint.report.docx.Originals;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Label;
import org.translint.text.Place;
import org.translint.text.SourceMap;
import org.translint.text.Span;

/** What people call a place stands in every report, and lines only where a file has them. */
class PlacesInReportsTest {

  private static final String TEXT = "Le ministre.\n\nIl part part.";
  private static final Span FAULT = new Span(17, 26);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "csv",
        "docx",
        "github",
        "gitlab",
        "html",
        "json",
        "jsonl",
        "junit",
        "rdjson",
        "sarif",
        "terminal",
        "xliff",
        "xlsx"
      })
  void theNameOfAPlaceStandsInEveryReport(String format) throws IOException {
    String report = report(format, new Place.InSegment("tu-7"), 12);

    assertThat(report).contains("segment tu-7");
  }

  @ParameterizedTest
  @CsvSource({
    "github, 'line=3', 'file=fr/a.xlf'",
    "sarif, startLine, logicalLocations",
    "rdjson, range, 'paragraph 2'",
    "terminal, ':3:4', 'paragraph 2'",
    "terminal, ' 3 | ', 'paragraph 2'",
    "csv, ',3,4,', 'paragraph 2'"
  })
  void aPackageHasNoLines(String format, String line, String stillThere) throws IOException {
    assertThat(report(format, new Place.InSegment("tu-7"), 12)).contains(line);
    assertThat(report(format, new Place.InParagraph(Place.InParagraph.Part.BODY, 2), 12))
        .doesNotContain(line)
        .contains(stillThere);
  }

  private static String report(String format, Place place, int words) throws IOException {
    Document article =
        new Document(
            "fr/a.xlf#1",
            "fr/a.xlf",
            "fr",
            TEXT,
            List.of(
                new Block(Block.Kind.PARAGRAPH, new Span(0, 12)),
                new Block(Block.Kind.PARAGRAPH, new Span(14, TEXT.length()))),
            SourceMap.identity(TEXT),
            List.of(),
            List.of(),
            List.of(new Label(new Span(14, TEXT.length()), place)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportSink report =
        Formats.named(format)
            .maker()
            .make(
                out,
                new ReportFormat.Context("1", false, Map.of(), FailOn.MINOR, null, Originals.NONE));
    Summary.Counter counter = new Summary.Counter();
    Outcome.Checked checked =
        ReportFixture.checked(
            article,
            null,
            words,
            List.of(
                ReportFixture.finding(
                    article,
                    FAULT,
                    "doubled-word",
                    Category.DUPLICATION,
                    Severity.MINOR,
                    "Delete one.")),
            List.of(),
            List.of());
    counter.add(checked);
    report.begin();
    report.article(checked);
    report.end(counter.summary());
    return isPackage(format) ? unzipped(out.toByteArray()) : out.toString(StandardCharsets.UTF_8);
  }

  private static boolean isPackage(String format) {
    return format.equals("docx") || format.equals("xlsx");
  }

  private static String unzipped(byte[] file) throws IOException {
    StringBuilder parts = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (zip.getNextEntry() != null) {
        parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts.toString();
  }
}
