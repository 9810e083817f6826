package org.translint.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.finding.Category;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.report.LibreOffice;
import org.translint.report.ReportFixture;
import org.translint.report.ReportSink;
import org.translint.report.sheet.HostileArticle;
import org.translint.run.Outcome;
import org.translint.text.Document;
import org.translint.text.Span;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxReportTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @TempDir Path folder;

  private static byte[] report(List<Outcome> outcomes, int mostArticles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportSink report = new DocxReport(out, ReportFixture.VERSION, Originals.NONE, mostArticles);
    report.begin();
    for (Outcome outcome : outcomes) {
      report.article(outcome);
    }
    report.end(ReportFixture.summary());
    return out.toByteArray();
  }

  private static byte[] report() throws IOException {
    return report(ReportFixture.outcomes(), 100);
  }

  /** A part of the document, read by the parser of the JDK. */
  private static org.w3c.dom.Document part(byte[] docx, String name) throws Exception {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
  }

  private static List<Element> all(org.w3c.dom.Document part, String element) {
    NodeList nodes = part.getElementsByTagNameNS(W, element);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static List<String> ids(org.w3c.dom.Document part, String element) {
    return all(part, element).stream().map(e -> e.getAttributeNS(W, "id")).sorted().toList();
  }

  @Test
  void everyFaultAboveNeutralHasACommentOnItsWords() throws Exception {
    byte[] docx = report();
    org.w3c.dom.Document text = part(docx, "word/document.xml");
    List<String> comments = ids(part(docx, "word/comments.xml"), "comment");

    assertThat(comments).hasSize(8 + 1 + 2).doesNotHaveDuplicates();
    assertThat(ids(text, "commentRangeStart")).isEqualTo(comments);
    assertThat(ids(text, "commentRangeEnd")).isEqualTo(comments);
    assertThat(ids(text, "commentReference")).isEqualTo(comments);
    assertThat(commented(text, comments)).contains("Wirjawan", "ويرجاوان", "がが");
  }

  /** The words between the two ends of each comment. */
  private static List<String> commented(org.w3c.dom.Document text, List<String> ids) {
    List<String> words = new ArrayList<>();
    for (String id : ids) {
      StringBuilder between = new StringBuilder();
      boolean isInside = false;
      NodeList nodes = text.getElementsByTagNameNS(W, "*");
      for (int i = 0; i < nodes.getLength(); i++) {
        Element element = (Element) nodes.item(i);
        boolean isThis = element.getAttributeNS(W, "id").equals(id);
        String name = element.getLocalName();
        if (isThis && name.equals("commentRangeStart")) {
          isInside = true;
        } else if (isThis && name.equals("commentRangeEnd")) {
          isInside = false;
        }
        if (isInside && name.equals("t")) {
          between.append(element.getTextContent());
        }
      }
      words.add(between.toString());
    }
    return words;
  }

  @Test
  void rightToLeftParagraphsLanguagesAndFontsAreMarked() throws Exception {
    org.w3c.dom.Document text = part(report(), "word/document.xml");

    assertThat(all(text, "bidi")).hasSize(3);
    assertThat(all(text, "rtl")).isNotEmpty();
    assertThat(all(text, "lang"))
        .anyMatch(e -> e.getAttributeNS(W, "bidi").equals("ar"))
        .anyMatch(e -> e.getAttributeNS(W, "val").equals("fr"))
        .anyMatch(e -> e.getAttributeNS(W, "eastAsia").equals("ja-JP"));
    assertThat(all(text, "rFonts"))
        .anyMatch(e -> e.getAttributeNS(W, "eastAsia").equals("MS Mincho"));
  }

  @Test
  void theFirstPageHasATableOfAllArticlesThatLeadsToThoseWithFaults() throws Exception {
    org.w3c.dom.Document text = part(report(), "word/document.xml");

    assertThat(all(text, "tr")).hasSize(1 + 6);
    List<String> anchors =
        all(text, "hyperlink").stream().map(e -> e.getAttributeNS(W, "anchor")).toList();
    List<String> bookmarks =
        all(text, "bookmarkStart").stream().map(e -> e.getAttributeNS(W, "name")).toList();
    assertThat(anchors).hasSize(3).isEqualTo(bookmarks);
  }

  @Test
  void faultsMayOverlapAndStandBetweenParagraphs() throws Exception {
    Document document = ReportFixture.plain("en/o.txt", "en", "One two three.\n\nFour five.\n");
    List<Finding> findings = new ArrayList<>();
    for (Span span :
        List.of(new Span(0, 7), new Span(4, 13), Span.at(15), new Span(8, 20), Span.at(26))) {
      findings.add(
          ReportFixture.finding(
              document, span, "spacing", Category.TYPOGRAPHY, Severity.MINOR, "Look " + span));
    }
    byte[] docx =
        report(
            List.of(ReportFixture.checked(document, null, 5, findings, List.of(), List.of())), 9);
    org.w3c.dom.Document text = part(docx, "word/document.xml");

    assertThat(commented(text, List.of("0", "1", "2", "3", "4")))
        .containsExactlyInAnyOrder("One two", "two three", "three.", "", "");
    assertThat(text.getDocumentElement().getTextContent()).contains("One two three.Four five.");
  }

  @Test
  void theSameRunGivesTheSameBytes() throws Exception {
    byte[] first = report();
    Thread.sleep(2100);

    assertThat(report()).isEqualTo(first);
  }

  @Test
  void saysWhatItHasNoRoomFor() throws Exception {
    org.w3c.dom.Document text = part(report(ReportFixture.outcomes(), 1), "word/document.xml");

    assertThat(text.getDocumentElement().getTextContent())
        .contains("2 more articles have faults; their texts are not in this document");
  }

  @Test
  void nothingOfAHostileArticleActs() throws Exception {
    byte[] docx = report(List.of(HostileArticle.outcome()), 9);
    org.w3c.dom.Document text = part(docx, "word/document.xml");
    String words = text.getDocumentElement().getTextContent();

    assertThat(all(text, "script")).isEmpty();
    assertThat(words).contains("<script>alert(1)</script> ]]> &", "gpj.[U+202E]exe", "Bell ␇");
    assertThat(ids(part(docx, "word/comments.xml"), "comment")).hasSize(10);
  }

  @Test
  void libreOfficeShowsTheWholeText() throws Exception {
    LibreOffice office = LibreOffice.find(folder);
    Path docx = Files.write(folder.resolve("report.docx"), report());

    String text =
        Files.readString(office.convert(docx, "txt:Text (encoded):UTF8"), StandardCharsets.UTF_8);
    Path pdf = office.convert(docx, "pdf");

    assertThat(text)
        .contains("« Le prix du poisson doit être juste pour les pêcheurs, a dit Wirjawan & son")
        .contains("وقال ويرجاوان إن سعر السمك يجب أن يكون عادلا للصيادين.")
        .contains("漁師たちは価格がが下がらないことを願っている。🐟");
    assertThat(Files.size(pdf)).isGreaterThan(10_000);
  }
}
