package org.translint.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.translint.read.office.Packages.docx;
import static org.translint.read.office.Packages.odt;
import static org.translint.read.office.Packages.paragraph;
import static org.translint.read.office.Packages.part;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.translint.finding.Fix;
import org.translint.finding.Fix.Applicability;
import org.translint.read.office.Packages;
import org.translint.text.Document;
import org.translint.text.Span;
import org.translint.write.Rewritten.Left;
import org.translint.write.Rewritten.Reason;

class PackageRewriterTest {

  private static final String DOCX = "fr/a.docx";
  private static final String ODT = "fr/a.odt";
  private static final String MAIN = "text/main.xml";

  private static Rewritten rewrite(String path, byte[] file, String... oldAndFresh) {
    Document article = OfficeReading.article(path, file).document();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < oldAndFresh.length; i += 2) {
      int start = article.text().indexOf(oldAndFresh[i]);
      assertThat(start).as("%s in %s", oldAndFresh[i], article.text()).isNotNegative();
      Span span = new Span(start, start + oldAndFresh[i].length());
      changes.add(new Change(article, new Fix(span, oldAndFresh[i + 1], Applicability.SAFE)));
    }
    return OfficeReading.REWRITER.rewrite(path, file, changes).orElseThrow();
  }

  /** The body of a Word document after changes, all of which are made. */
  private static String word(String body, String... oldAndFresh) {
    byte[] file = docx(body);
    Rewritten rewritten = rewrite(DOCX, file, oldAndFresh);
    assertThat(rewritten.left()).isEmpty();
    requireOthersTheSame(file, rewritten.bytes(), MAIN);
    return between(part(rewritten.bytes(), MAIN), "<w:body>", "</w:body>");
  }

  private static String open(String text, String... oldAndFresh) {
    byte[] file = odt(text, "");
    Rewritten rewritten = rewrite(ODT, file, oldAndFresh);
    assertThat(rewritten.left()).isEmpty();
    requireOthersTheSame(file, rewritten.bytes(), "content.xml");
    return between(part(rewritten.bytes(), "content.xml"), "<office:text>", "</office:text>");
  }

  private static void requireOthersTheSame(byte[] before, byte[] after, String changed) {
    Map<String, byte[]> old = new LinkedHashMap<>(Packages.parts(before));
    Map<String, byte[]> fresh = new LinkedHashMap<>(Packages.parts(after));
    assertThat(List.copyOf(fresh.keySet())).isEqualTo(List.copyOf(old.keySet()));
    old.remove(changed);
    old.forEach((name, bytes) -> assertThat(fresh.get(name)).as(name).isEqualTo(bytes));
  }

  private static String between(String text, String start, String end) {
    return text.substring(text.indexOf(start) + start.length(), text.indexOf(end));
  }

  @Test
  void aWordInOneRunIsReplacedThere() {
    assertThat(word(paragraph("Une foulle dense."), "foulle", "foule"))
        .isEqualTo(paragraph("Une foule dense."));
  }

  @Test
  void aFixOverTwoRunsStandsInTheFirstThatDiffers() {
    assertThat(word(paragraph("M. Luuka", "chenk", "o a dit."), "Luukachenko", "Loukachenko"))
        .isEqualTo(paragraph("M. Louka", "chenk", "o a dit."));
    assertThat(word(paragraph("Un po", "iss", "on bleu."), "poisson", "thon"))
        .isEqualTo(paragraph("Un th", "", "on bleu."));
    assertThat(word(paragraph("Un poi", "ssse", "zon."), "poisssezon", "poisson"))
        .isEqualTo(paragraph("Un poi", "ss", "on."));
  }

  @Test
  void aPropertyOfARunIsNotTouched() {
    String bold =
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>fou</w:t></w:r><w:r><w:t>lle</w:t></w:r></w:p>";

    assertThat(word(bold, "foulle", "foule"))
        .isEqualTo(bold.replace("<w:t>lle</w:t>", "<w:t>le</w:t>"));
  }

  @Test
  void spacesAtTheEndsOfARunAreKeptFromThenOn() {
    String run = "<w:p><w:r><w:t>Unthon</w:t></w:r><w:r><w:t>,bleu</w:t></w:r></w:p>";

    assertThat(word(run, "Unthon", "Un thon "))
        .isEqualTo(
            "<w:p><w:r><w:t xml:space=\"preserve\">Un thon </w:t></w:r><w:r><w:t>,bleu</w:t></w:r></w:p>");
    assertThat(word(run, ",bleu", " bleu"))
        .isEqualTo(
            "<w:p><w:r><w:t>Unthon</w:t></w:r><w:r><w:t xml:space=\"preserve\"> bleu</w:t></w:r></w:p>");
  }

  @Test
  void insertionsAndDeletionsBelongToARun() {
    assertThat(word(paragraph("Un thon ", "bleu."), "thon bleu", "thon, bleu"))
        .isEqualTo(paragraph("Un thon, ", "bleu."));
    assertThat(word(paragraph("Un thon ", "très ", "bleu."), "très ", ""))
        .isEqualTo(paragraph("Un thon ", "", "bleu."));
  }

  @Test
  void charactersThatMeanSomethingToXmlAreEscaped() {
    assertThat(word(paragraph("A &amp; B et C."), "A & B", "B & A", "C", "<C>"))
        .isEqualTo(paragraph("B &amp; A et &lt;C&gt;."));
  }

  @Test
  void aTabOrALineEndIsAnElement() {
    String body = "<w:p><w:r><w:t>Un</w:t><w:tab/><w:t>thon</w:t></w:r></w:p>";

    assertThat(word(body, "\t", " "))
        .isEqualTo("<w:p><w:r><w:t xml:space=\"preserve\">Un </w:t><w:t>thon</w:t></w:r></w:p>");
    assertThat(word(paragraph("Un thon"), " ", "\n"))
        .isEqualTo(
            "<w:p><w:r><w:t xml:space=\"preserve\">Un</w:t><w:br/><w:t xml:space=\"preserve\">thon"
                + "</w:t></w:r></w:p>");
  }

  @Test
  void decomposedLettersStayDecomposed() {
    assertThat(
            word(
                paragraph("Un e\u0301te\u0301 a\u0300 Balli."),
                "été à Balli",
                "été là-bas, à Bali"))
        .isEqualTo(paragraph("Un e\u0301te\u0301 la\u0300-bas, a\u0300 Bali."));
  }

  @Test
  void notesTablesAndTextBoxesAreFixedToo() {
    String box =
        "<w:p><w:r><w:t>Avant</w:t><w:pict><w:txbxContent>"
            + paragraph("Une foulle.")
            + "</w:txbxContent></w:pict></w:r><w:r><w:t>.</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
    byte[] file =
        docx(
            box + "<w:tbl><w:tr><w:tc>" + paragraph("Un tohn.") + "</w:tc></w:tr></w:tbl>",
            Map.of(
                "footnotes", "<w:footnote w:id=\"1\">" + paragraph("Un potr.") + "</w:footnote>"));
    Rewritten rewritten =
        rewrite(DOCX, file, "foulle", "foule", "tohn", "thon", "potr", "port", "Avant", "Après");

    assertThat(rewritten.left()).isEmpty();
    assertThat(OfficeReading.article(DOCX, rewritten.bytes()).document().text())
        .isEqualTo("Après.\n\nUne foule.\n\nUn thon.\n\nUn port.");
  }

  @Test
  void whatIsInTwoParagraphsIsLeft() {
    byte[] file = docx(paragraph("Un thon") + paragraph("bleu."));
    Rewritten rewritten = rewrite(DOCX, file, "thon\n\nbleu", "thon bleu");

    assertThat(rewritten.made()).isEmpty();
    assertThat(rewritten.left()).extracting(Left::reason).containsExactly(Reason.NOT_EXACT);
    assertThat(rewritten.bytes()).isEqualTo(file);
  }

  @Test
  void overlapsAndWhatIsThereAlreadyAreLeft() {
    byte[] file = docx(paragraph("Un thon bleu."));
    Rewritten rewritten = rewrite(DOCX, file, "Un thon", "Le thon", "thon bleu", "thons", ".", ".");

    assertThat(rewritten.left())
        .extracting(Left::reason)
        .containsExactly(Reason.OVERLAP, Reason.NOTHING);
    assertThat(part(rewritten.bytes(), MAIN)).contains("Le thon bleu.");
  }

  @Test
  void aFileThatHasChangedIsNotTouched() {
    Document article = OfficeReading.article(DOCX, docx(paragraph("Un thon."))).document();
    Change change = new Change(article, new Fix(new Span(0, 2), "Le", Applicability.SAFE));

    assertThat(OfficeReading.REWRITER.rewrite(DOCX, docx(paragraph("Un port.")), List.of(change)))
        .isEmpty();
    assertThat(OfficeReading.REWRITER.rewrite(DOCX, new byte[0], List.of(change))).isEmpty();
  }

  @Test
  void withoutChangesTheBytesAreTheSame() {
    byte[] file = docx(paragraph("Un thon."));

    assertThat(rewrite(DOCX, file).bytes()).isEqualTo(file);
  }

  @Test
  void spansOfOpenDocumentAreFixedLikeRuns() {
    assertThat(open("<text:p>Une fou<text:span>lle</text:span> dense.</text:p>", "foulle", "foule"))
        .isEqualTo("<text:p>Une fou<text:span>le</text:span> dense.</text:p>");
    assertThat(open("<text:p>A &amp; <text:span>B</text:span></text:p>", "A & B", "B < A"))
        .isEqualTo("<text:p>B &lt; A<text:span></text:span></text:p>");
  }

  @Test
  void spacesOfOpenDocumentAreElementsWhereTheyMustBe() {
    assertThat(open("<text:p>Un <text:s/>thon.</text:p>", "Un  thon", "Un thon"))
        .isEqualTo("<text:p>Un thon.</text:p>");
    assertThat(open("<text:p>Un <text:s text:c=\"2\"/>thon.</text:p>", "Un   thon", "Un thon"))
        .isEqualTo("<text:p>Un thon.</text:p>");
    assertThat(open("<text:p>Un <text:s text:c=\"2\"/>thon.</text:p>", "Un   thon", "Un  thon"))
        .isEqualTo("<text:p>Un <text:s text:c=\"1\"/>thon.</text:p>");
    assertThat(open("<text:p>Un thon.</text:p>", " thon", "\n\tthon"))
        .isEqualTo("<text:p>Un<text:line-break/><text:tab/>thon.</text:p>");
    assertThat(open("<text:p>Unthon.</text:p>", "Unthon", " Un  thon"))
        .isEqualTo("<text:p><text:s text:c=\"1\"/>Un <text:s text:c=\"1\"/>thon.</text:p>");
  }

  /** However a text is cut into runs, a fix makes the text that it should, and nothing else. */
  @Test
  void anyFixInAnyRunsMakesTheTextThatItShould() {
    long seed = Long.getLong("seed", 20261130L);
    Random random = new Random(seed);
    String[] alphabet = {"a", "é", "e\u0301", " ", "&amp;", "漁", "🐟", "ع", "\u00AD", "’", "b"};
    int made = 0;
    for (int i = 0; i < 400; i++) {
      boolean isWord = random.nextBoolean();
      String path = isWord ? DOCX : ODT;
      StringBuilder body = new StringBuilder();
      for (int p = 1 + random.nextInt(2); p > 0; p--) {
        String[] runs = new String[1 + random.nextInt(4)];
        for (int r = 0; r < runs.length; r++) {
          runs[r] = text(random, alphabet);
        }
        body.append(isWord ? paragraph(runs) : "<text:p>" + spans(runs) + "</text:p>");
      }
      byte[] file = isWord ? docx(body.toString()) : odt(body.toString(), "");
      Document article = OfficeReading.article(path, file).document();
      String text = article.text();
      int start = boundary(text, random.nextInt(text.length() + 1));
      int end = boundary(text, Math.min(text.length(), start + random.nextInt(6)));
      String fresh = text(random, alphabet).replace("&amp;", "&").replace("\u00AD", "").strip();
      if (end < start) {
        continue;
      }
      Fix fix = new Fix(new Span(start, end), fresh, Applicability.SAFE);
      Rewritten rewritten =
          OfficeReading.REWRITER
              .rewrite(path, file, List.of(new Change(article, fix)))
              .orElseThrow();
      String expected =
          rewritten.made().isEmpty()
              ? text
              : Normalizer.normalize(
                  text.substring(0, start) + fresh + text.substring(end), Normalizer.Form.NFC);
      assertThat(OfficeReading.article(path, rewritten.bytes()).document().text())
          .as("seed %d, round %d: %s, %s", seed, i, body, fix)
          .isEqualTo(expected);
      made += rewritten.made().size();
      if (rewritten.made().isEmpty()) {
        assertThat(rewritten.bytes()).isEqualTo(file);
      }
    }
    assertThat(made).as("seed %d", seed).isGreaterThan(250);
  }

  private static String spans(String[] runs) {
    StringBuilder xml = new StringBuilder();
    for (String run : runs) {
      xml.append("<text:span>").append(run).append("</text:span>");
    }
    return xml.toString();
  }

  private static String text(Random random, String[] alphabet) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(7); i >= 0; i--) {
      text.append(alphabet[random.nextInt(alphabet.length)]);
    }
    return text.toString();
  }

  private static int boundary(String text, int at) {
    int i = at;
    while (i > 0
        && i < text.length()
        && (Character.isLowSurrogate(text.charAt(i))
            || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK)) {
      i--;
    }
    return i;
  }

  @Test
  void whatPeopleAreShownIsTheText() {
    byte[] file = docx(paragraph("Un thon.") + paragraph("Un port."));

    assertThat(OfficeReading.REWRITER.shown(DOCX, file)).isEqualTo("Un thon.\n\nUn port.\n");
    assertThat(OfficeReading.REWRITER.encoding(DOCX, file))
        .isEqualTo(StandardCharsets.UTF_8.name());
    assertThat(OfficeReading.REWRITER.isText()).isFalse();
  }
}
