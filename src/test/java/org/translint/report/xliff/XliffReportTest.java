package org.translint.report.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.finding.Category;
import org.translint.finding.Finding;
import org.translint.finding.Fingerprints;
import org.translint.finding.Severity;
import org.translint.report.ReportFixture;
import org.translint.report.ReportSink;
import org.translint.report.sheet.HostileArticle;
import org.translint.run.Accepted;
import org.translint.run.Outcome;
import org.translint.text.AlignedPair;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.Span;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class XliffReportTest {

  private static final String SCHEMAS = "/net/sf/okapi/lib/xliff2/";

  private static final Document SOURCE =
      ReportFixture.plain("id/a.txt", "id", "Judul berita\n\nHilang semua.\n\nIsi berita ini.\n");
  private static final Document ARABIC =
      ReportFixture.plain("ar/a.txt", "ar", "عنوان الخبر\n\nهذا هو نص الخبر.\n");

  @TempDir Path folder;

  private static String report(List<Outcome> outcomes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportSink report = new XliffReport(out, ReportFixture.VERSION);
    report.begin();
    for (Outcome outcome : outcomes) {
      report.article(outcome);
    }
    report.end(ReportFixture.summary());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Outcome> ofLanguage(String language) {
    return ReportFixture.outcomes().stream()
        .filter(
            outcome ->
                !(outcome instanceof Outcome.Checked checked)
                    || checked.document().language().equals(language))
        .toList();
  }

  /** An Arabic article with its source beside it, and faults that overlap or are missing text. */
  private static Outcome.Checked aligned() {
    List<Finding> findings = new ArrayList<>();
    for (Span span : List.of(new Span(0, 5), new Span(3, 11), Span.at(13), new Span(13, 16))) {
      findings.add(
          ReportFixture.finding(
              ARABIC,
              span,
              span.isEmpty() ? "sentence-missing" : "grammar",
              Category.GRAMMAR,
              Severity.MAJOR,
              "Look at " + span.start()));
    }
    List<AlignedPair> paragraphs =
        List.of(
            new AlignedPair(new Span(0, 12), new Span(0, 11), 0.9, false),
            new AlignedPair(new Span(14, 27), Span.at(13), 0.9, false),
            new AlignedPair(new Span(29, 44), new Span(13, 29), 0.9, false));
    return new Outcome.Checked(
        "a",
        ARABIC,
        SOURCE,
        8,
        findings,
        Fingerprints.of(ARABIC, findings),
        List.of(),
        List.of(),
        Accepted.NONE,
        new Correspondence(paragraphs, List.of()));
  }

  /** Holds a report against the schemas of the standard, and against a reader of XLIFF. */
  private void validate(String xliff) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    List<Source> schemas = new ArrayList<>();
    for (String name :
        List.of(
            "informativeCopiesOf3rdPartySchemas/w3c/xml.xsd",
            "xliff_core_2.0.xsd",
            "modules/itsm.xsd")) {
      schemas.add(new StreamSource(XLIFFReader.class.getResourceAsStream(SCHEMAS + name)));
    }
    factory
        .newSchema(schemas.toArray(new Source[0]))
        .newValidator()
        .validate(new StreamSource(new StringReader(xliff)));
    File file = Files.writeString(folder.resolve("r.xlf"), xliff).toFile();
    XLIFFReader.validate(file);
  }

  private static List<Element> all(String xliff, String name) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    NodeList nodes =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xliff.getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagNameNS("urn:oasis:names:tc:xliff:document:2.0", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void isXliffWithTheSourceBesideTheTranslation() throws Exception {
    String xliff = report(List.of(aligned()));

    validate(xliff);
    assertThat(xliff).contains("srcLang=\"id\" trgLang=\"ar\"", "trgDir=\"rtl\"");
    assertThat(all(xliff, "source"))
        .extracting(Element::getTextContent)
        .containsExactly("Judul berita", "Hilang semua.", "Isi berita ini.");
    assertThat(all(xliff, "target"))
        .extracting(Element::getTextContent)
        .containsExactly("عنوان الخبر", "", "هذا هو نص الخبر.");
  }

  @Test
  void everyFaultIsANoteAndAnAnnotationOfItsWords() throws Exception {
    String xliff = report(List.of(aligned()));

    assertThat(all(xliff, "note")).hasSize(4);
    assertThat(all(xliff, "sm"))
        .hasSize(4)
        .allMatch(
            e ->
                e.getAttributeNS(XliffUnit.ITS, "locQualityIssueType").equals("grammar")
                    && e.getAttributeNS(XliffUnit.ITS, "locQualityIssueSeverity").equals("70"));
    assertThat(xliff)
        .containsPattern(
            "<sm id=\"m1\"[^>]*/>عنو<sm id=\"m2\"[^>]*/>ان<em startRef=\"m1\"/> الخبر<em"
                + " startRef=\"m2\"/></target>")
        .containsPattern("<target><sm id=\"m1\"[^>]*/><em startRef=\"m1\"/></target>");
  }

  @Test
  void articlesWithoutSourceAndThoseThatFailedAreThereAndSaidToBeSo() throws Exception {
    String arabic = report(ofLanguage("ar"));
    String french = report(ofLanguage("fr"));

    validate(arabic);
    validate(french);
    assertThat(arabic).contains("This article had no source", "srcLang=\"und\" trgLang=\"ar\"");
    assertThat(all(french, "file")).hasSize(2);
    assertThat(french).contains("are not UTF-8. Save the file as UTF-8");
  }

  @Test
  void twoPairsOfLanguagesAreRefusedInASentence() {
    assertThatThrownBy(() -> report(ReportFixture.outcomes()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds one pair of languages, and these articles are in ar and en");
  }

  @Test
  void aHostileArticleIsWholeAndValid() throws Exception {
    String xliff = report(List.of(HostileArticle.outcome()));

    validate(xliff);
    assertThat(xliff)
        .contains("Bell <cp hex=\"0007\"/>, escape <cp hex=\"001B\"/>", "<cp hex=\"D83D\"/>")
        .contains("&lt;script&gt;")
        .doesNotContain("<script");
  }

  @Test
  void everyKindOfFaultHasATypeThatItsKnowsAndWrongOnesWouldBeSeen() throws Exception {
    List<Finding> findings = new ArrayList<>();
    for (Category category : Category.values()) {
      findings.add(
          ReportFixture.finding(
              ARABIC, new Span(0, 5), "grammar", category, Severity.MINOR, "Look."));
    }
    String xliff =
        report(List.of(ReportFixture.checked(ARABIC, null, 8, findings, List.of(), List.of())));

    validate(xliff);
    assertThatThrownBy(() -> validate(xliff.replace("\"misspelling\"", "\"mistyping\"")))
        .hasMessageContaining("mistyping");
    assertThatThrownBy(() -> validate(xliff.replace("startRef=\"m1\"", "startRef=\"m99\"")))
        .isInstanceOf(Exception.class);
  }

  @Test
  void theSameRunGivesTheSameBytes() throws Exception {
    assertThat(report(List.of(aligned()))).isEqualTo(report(List.of(aligned())));
  }
}
