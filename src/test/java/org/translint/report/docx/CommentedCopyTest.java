package org.translint.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.translint.read.office.Packages.docx;
import static org.translint.read.office.Packages.paragraph;
import static org.translint.read.office.Packages.part;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.finding.Category;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.read.file.UnreadableException;
import org.translint.read.office.DocxReader;
import org.translint.read.office.OfficeArticle;
import org.translint.read.office.Packages;
import org.translint.report.LibreOffice;
import org.translint.report.ReportFixture;
import org.translint.run.Outcome;
import org.translint.text.Document;
import org.translint.text.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class CommentedCopyTest {

  private static final String MAIN = "text/main.xml";
  private static final String COMMENTS = "text/comments.xml";

  @TempDir Path folder;

  private static OfficeArticle read(byte[] bytes) {
    try {
      return DocxReader.open("fr/a.docx", bytes);
    } catch (UnreadableException e) {
      throw new AssertionError(e.reason(), e);
    }
  }

  private static Outcome.Checked checked(byte[] bytes, List<Span> spans) {
    Document document = read(bytes).document().withLanguage("fr");
    List<Finding> findings = new ArrayList<>();
    for (Span span : spans) {
      findings.add(
          ReportFixture.finding(
              document, span, "spacing", Category.TYPOGRAPHY, Severity.MINOR, "Regardez " + span));
    }
    return ReportFixture.checked(document, null, 5, findings, List.of(), List.of());
  }

  private static Optional<Originals.Original> original(byte[] bytes) {
    OfficeArticle article = read(bytes);
    return Optional.of(
        new Originals.Original(bytes, article.parts(), article.mainPart(), article.commentsPart()));
  }

  private static byte[] commented(byte[] bytes, List<Span> spans) {
    return CommentedCopy.of(original(bytes).orElseThrow(), checked(bytes, spans)).orElseThrow();
  }

  /** The spans of words in the text of a file. */
  private static List<Span> spans(byte[] bytes, String... words) {
    String text = read(bytes).document().text();
    List<Span> spans = new ArrayList<>();
    for (String word : words) {
      int start = text.indexOf(word);
      assertThat(start).as("%s in %s", word, text).isNotNegative();
      spans.add(new Span(start, start + word.length()));
    }
    return spans;
  }

  /** The text in the range of each comment, by its id, read by the parser of the JDK. */
  private static Map<String, String> ranges(byte[] docx) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element root =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Packages.parts(docx).get(MAIN)))
            .getDocumentElement();
    Map<String, StringBuilder> open = new LinkedHashMap<>();
    Map<String, String> done = new TreeMap<>();
    walk(root, open, done);
    assertThat(open).isEmpty();
    return done;
  }

  private static void walk(Node node, Map<String, StringBuilder> open, Map<String, String> done) {
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child instanceof Element element) {
        String id = element.getAttributeNS(element.getNamespaceURI(), "id");
        switch (element.getLocalName()) {
          case "commentRangeStart" -> open.put(id, new StringBuilder());
          case "commentRangeEnd" -> done.put(id, String.valueOf(open.remove(id)));
          case "commentReference" -> assertThat(done).containsKey(id);
          case "tab" -> open.values().forEach(text -> text.append('\t'));
          case "t" -> open.values().forEach(text -> text.append(element.getTextContent()));
          default -> {
            // only the text counts
          }
        }
        walk(child, open, done);
      }
    }
  }

  @Test
  void aCommentStandsOverAllTheRunsOfAFault() throws Exception {
    byte[] file = docx(paragraph("Le prix du po", "is", "son monte.") + paragraph("Une foulle."));
    byte[] copy = commented(file, spans(file, "poisson", "foulle", "Le prix", "."));

    assertThat(ranges(copy).values())
        .containsExactlyInAnyOrder("poisson", "foulle", "Le prix", ".");
    assertThat(read(copy).document().text()).isEqualTo(read(file).document().text());
    assertThat(Packages.parts(copy).keySet())
        .containsExactly(
            "[Content_Types].xml", "_rels/.rels", "text/_rels/main.xml.rels", MAIN, COMMENTS);
  }

  @Test
  void runsThatAreSplitLookAlike() {
    byte[] file =
        docx(
            "<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id=\"4\" w:author=\"A\"><w:rPr/></w:rPrChange>"
                + "</w:rPr><w:t>Une foulle dense</w:t></w:r></w:p>");
    String text = part(commented(file, spans(file, "foulle")), MAIN);

    assertThat(text)
        .contains(
            "<w:t xml:space=\"preserve\">Une </w:t></w:r><w:commentRangeStart w:id=\"0\"/>"
                + "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">foulle</w:t></w:r>"
                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                + "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> dense</w:t></w:r>");
  }

  @Test
  void whatIsMissingIsAPoint() throws Exception {
    byte[] file = docx(paragraph("Un thon") + paragraph("Un port."));
    byte[] copy = commented(file, List.of(Span.at(7), Span.at(0), Span.at(2)));

    assertThat(ranges(copy).values()).containsExactly("", "", "");
    assertThat(read(copy).document().text()).isEqualTo("Un thon\n\nUn port.");
  }

  @Test
  void poiReadsTheCommentsAndWord() throws Exception {
    byte[] file = docx(paragraph("Une foulle."));
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(commented(file, spans(file, "foulle"))))) {
      XWPFComment comment = document.getDocComments().getComments().get(0);

      assertThat(comment.getAuthor()).isEqualTo("translint");
      assertThat(comment.getInitials()).isEqualTo("tl");
      assertThat(comment.getCtComment().isSetDate()).isFalse();
      assertThat(comment.getText()).contains("minor: spacing", "Regardez Span[start=4, end=10]");
      assertThat(document.getParagraphs().get(0).getText()).startsWith("Une foulle.");
    }
  }

  @Test
  void commentsThatAreThereStayAndKeepTheirIds() throws Exception {
    byte[] file;
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Une foulle.");
      XWPFComment old = document.createComments().createComment(BigInteger.valueOf(41));
      old.setAuthor("Sari");
      old.createParagraph().createRun().setText("Bien vu & juste.");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      file = out.toByteArray();
    }
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(commented(file, spans(file, "foulle"))))) {
      List<XWPFComment> comments = document.getDocComments().getComments();

      assertThat(comments).extracting(XWPFComment::getId).containsExactly("41", "42");
      assertThat(comments).extracting(XWPFComment::getAuthor).containsExactly("Sari", "translint");
      assertThat(comments.get(0).getText()).isEqualTo("Bien vu & juste.");
    }
  }

  @Test
  void whatStandsBesideTheBodyIsToldInTheBody() throws Exception {
    byte[] file =
        docx(
            "<w:p><w:r><w:t>Un fait.</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
            Map.of(
                "footnotes",
                "<w:footnote w:id=\"1\">" + paragraph("Une foulle.") + "</w:footnote>"));
    byte[] copy = commented(file, spans(file, "foulle", "fait"));

    assertThat(ranges(copy)).isEqualTo(Map.of("0", "fait", "1", ""));
    assertThat(part(copy, COMMENTS)).contains("footnote 1", "“foulle”");
    assertThat(Packages.parts(copy).get("text/footnotes1.xml"))
        .isEqualTo(Packages.parts(file).get("text/footnotes1.xml"));
  }

  @Test
  void anArticleWithoutAFaultIsCopiedAsItIsAndTwiceIsTheSame() {
    byte[] file = docx(paragraph("Une foulle."));

    assertThat(commented(file, List.of())).isEqualTo(file);
    assertThat(commented(file, spans(file, "foulle")))
        .isEqualTo(commented(file, spans(file, "foulle")));
  }

  @Test
  void aReportOfOneArticleIsACopyAndOneOfTwoABook() throws Exception {
    byte[] file = docx(paragraph("Une foulle."));
    Outcome.Checked article = checked(file, spans(file, "foulle"));

    assertThat(report(file, article)).isEqualTo(commented(file, spans(file, "foulle")));
    assertThat(Packages.parts(report(file, article, article))).containsKey("word/document.xml");
    assertThat(part(report(file, article, article), "word/document.xml")).contains("foulle");
  }

  private static byte[] report(byte[] file, Outcome.Checked... articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocxReport report = new DocxReport(out, "1", any -> original(file));
    report.begin();
    for (Outcome.Checked article : articles) {
      report.article(article);
    }
    report.end(ReportFixture.summary());
    return out.toByteArray();
  }

  /** However a text is cut into runs, each comment stands over its words and changes no text. */
  @Test
  void anyFaultsInAnyRunsAreMarkedExactly() throws Exception {
    long seed = Long.getLong("seed", 20261130L);
    Random random = new Random(seed);
    String[] alphabet = {"a", "é", " ", "&amp;", "漁", "🐟", "ع", "</w:t><w:tab/><w:t>", "b c"};
    for (int i = 0; i < 200; i++) {
      StringBuilder body = new StringBuilder();
      for (int p = 1 + random.nextInt(3); p > 0; p--) {
        String[] runs = new String[1 + random.nextInt(4)];
        for (int r = 0; r < runs.length; r++) {
          StringBuilder run = new StringBuilder("x");
          for (int c = random.nextInt(5); c > 0; c--) {
            run.append(alphabet[random.nextInt(alphabet.length)]);
          }
          runs[r] = run.toString().replace("<w:t>", "<w:t xml:space=\"preserve\">");
        }
        body.append(paragraph(runs));
      }
      byte[] file = docx(body.toString());
      String text = read(file).document().text();
      List<Span> spans = new ArrayList<>();
      for (int f = random.nextInt(5); f > 0; f--) {
        int start = boundary(text, random.nextInt(text.length()));
        int end = boundary(text, Math.min(text.length(), start + random.nextInt(6)));
        spans.add(new Span(Math.min(start, end), Math.max(start, end)));
      }
      byte[] copy = commented(file, spans);
      List<String> expected = new ArrayList<>();
      spans.forEach(span -> expected.add(span.of(text).replace("\n", "")));
      String because = "seed %d, round %d: %s, %s".formatted(seed, i, body, spans);

      assertThat(read(copy).document().text()).as(because).isEqualTo(text);
      assertThat(ranges(copy).values()).as(because).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static int boundary(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  @Test
  void libreOfficeOpensTheCopyWithItsComments() throws Exception {
    LibreOffice office = LibreOffice.find(folder);
    byte[] file =
        docx(
            paragraph("Le prix du po", "isson monte à Jakarta.")
                + paragraph("قال ويرجا", "وان إن السعر عادل."));
    Path copy =
        Files.write(folder.resolve("a.docx"), commented(file, spans(file, "poisson", "ويرجاوان")));

    String text =
        Files.readString(office.convert(copy, "txt:Text (encoded):UTF8"), StandardCharsets.UTF_8);
    Path odt = office.convert(copy, "odt");
    String content = part(Files.readAllBytes(odt), "content.xml");

    assertThat(text).contains("Le prix du poisson monte à Jakarta.", "قال ويرجاوان إن السعر عادل.");
    assertThat(content.split("<office:annotation ", -1)).hasSize(3);
    assertThat(content).contains("Regardez Span[start=11, end=18]");
  }
}
