package org.translint.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.translint.read.office.Packages.docx;
import static org.translint.read.office.Packages.paragraph;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.translint.read.file.UnreadableException;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Label;
import org.translint.text.PackagePart;
import org.translint.text.Place;
import org.translint.text.Place.InParagraph.Part;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class DocxReaderTest {

  private static final String STYLES =
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Titre\"><w:name w:val=\"Title\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Titre2\"><w:name w:val=\"heading 2\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Inter\"><w:name w:val=\"Intertitre\"/>"
          + "<w:basedOn w:val=\"Titre2\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Chapeau\"><w:name w:val=\"Chapeau\"/>"
          + "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Cit\"><w:name w:val=\"Quote\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Leg\"><w:name w:val=\"caption\"/></w:style>"
          + "<w:style w:type=\"character\" w:styleId=\"Cache\"><w:name w:val=\"Masqué\"/>"
          + "<w:rPr><w:vanish/></w:rPr></w:style>";

  private static OfficeArticle read(byte[] bytes) throws UnreadableException {
    OfficeArticle article = DocxReader.open("fr/a.docx", bytes);
    check(article);
    return article;
  }

  /** What must be so for every article: the stretches make up its text, and lead into the XML. */
  static void check(OfficeArticle article) {
    Document document = article.document();
    StringBuilder joined = new StringBuilder();
    for (PackagePart part : article.parts()) {
      joined.append(joined.isEmpty() ? "" : "\n\n");
      assertThat(part.start()).isEqualTo(joined.length());
      joined.append(part.document().text());
      for (SourceMap.Piece piece :
          part.document().sourceMap().pieces(new Span(0, part.document().text().length()))) {
        String shown = piece.document().of(part.document().text());
        String written = piece.file().of(part.text().text());
        if (shown.length() == written.length()) {
          assertThat(written.replaceAll("[\t\r\n]", " ")).isEqualTo(shown);
        }
      }
    }
    assertThat(document.text()).isEqualTo(joined.toString());
    assertThat(Normalizer.isNormalized(document.text(), Normalizer.Form.NFC)).isTrue();
    assertThat(document.labels()).hasSameSizeAs(document.blocks());
  }

  private static List<String> blocks(OfficeArticle article) {
    List<String> blocks = new ArrayList<>();
    for (Block block : article.document().blocks()) {
      blocks.add(block.kind() + " " + block.span().of(article.document().text()));
    }
    return blocks;
  }

  private static List<Place> places(OfficeArticle article) {
    return article.document().labels().stream().map(Label::place).toList();
  }

  private static String styled(String style, String text) {
    return paragraph(text)
        .replace("<w:p>", "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
  }

  private static Place body(int number) {
    return new Place.InParagraph(Part.BODY, number);
  }

  @Test
  void runsAreJoinedInsideAWord() throws Exception {
    OfficeArticle article =
        read(docx(paragraph("Le prix du pois", "son monte à Jak", "arta &amp; ailleurs.")));

    assertThat(article.document().text())
        .isEqualTo("Le prix du poisson monte à Jakarta & ailleurs.");
    assertThat(article.document().id()).isEqualTo("fr/a.docx");
    assertThat(article.document().language()).isEqualTo(Document.UNKNOWN_LANGUAGE);
    assertThat(article.parts().get(0).runs()).hasSize(3);
    assertThat(article.mainPart()).isEqualTo("text/main.xml");
  }

  @Test
  void stylesSayWhatParagraphsAre() throws Exception {
    String body =
        styled("Titre", "Un titre")
            + styled("Titre2", "Un été")
            + styled("Inter", "Un hiver")
            + styled("Chapeau", "Un automne")
            + styled("Cit", "La mer ne ment pas.")
            + styled("Leg", "Le port, hier.")
            + styled("Titre", "Encore un titre")
            + paragraph("Un texte.")
            + paragraph("Un thon.")
                .replace("<w:p>", "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>")
            + paragraph("Pas en liste.")
                .replace("<w:p>", "<w:p><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>");

    assertThat(blocks(read(docx(body, Map.of("styles", STYLES)))))
        .containsExactly(
            "TITLE Un titre",
            "HEADING Un été",
            "HEADING Un hiver",
            "HEADING Un automne",
            "QUOTE La mer ne ment pas.",
            "CAPTION Le port, hier.",
            "HEADING Encore un titre",
            "PARAGRAPH Un texte.",
            "LIST_ITEM Un thon.",
            "PARAGRAPH Pas en liste.");
  }

  @Test
  void paragraphsAreCountedWithoutTheEmptyOnes() throws Exception {
    OfficeArticle article =
        read(docx(paragraph("Un.") + "<w:p/>" + paragraph("  ") + paragraph("Deux.")));

    assertThat(places(article)).containsExactly(body(1), body(2));
    assertThat(article.document().text()).isEqualTo("Un.\n\nDeux.");
  }

  @Test
  void breaksTabsHyphensAndSymbolsAreCharacters() throws Exception {
    String run =
        "<w:p><w:r><w:t>Lundi</w:t><w:tab/><w:t>dix</w:t><w:noBreakHyphen/><w:t>sept</w:t><w:br/>"
            + "<w:t>po</w:t><w:softHyphen/><w:t>is\u00ADson</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/>"
            + "<w:sym w:font=\"Symbol\" w:char=\"03B1\"/></w:r></w:p>";

    assertThat(read(docx(run)).document().text()).isEqualTo("Lundi\tdix\u2011sept\npoisson\u25A1α");
  }

  @Test
  void whiteSpaceCountsOnlyWhereTheFileSaysSo() throws Exception {
    String body =
        "<w:p><w:r><w:t> Un </w:t></w:r><w:r><w:t xml:space=\"preserve\"> thon\n\tbleu </w:t></w:r></w:p>";

    assertThat(read(docx(body)).document().text()).isEqualTo("Un thon  bleu ");
  }

  @Test
  void trackedChangesAreReadAsIfTheyWereAccepted() throws Exception {
    String body =
        "<w:p><w:r><w:t xml:space=\"preserve\">Le </w:t></w:r>"
            + "<w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>thon</w:t></w:r></w:ins>"
            + "<w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText>poisson</w:delText></w:r></w:del>"
            + "<w:moveFrom w:id=\"3\"><w:r><w:t>parti</w:t></w:r></w:moveFrom>"
            + "<w:moveTo w:id=\"4\"><w:r><w:t xml:space=\"preserve\"> revient</w:t></w:r></w:moveTo></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del w:id=\"5\" w:author=\"A\"/></w:rPr></w:pPr>"
            + "<w:r><w:t xml:space=\"preserve\">Une </w:t></w:r></w:p>"
            + paragraph("phrase.");

    assertThat(read(docx(body)).document().text()).isEqualTo("Le thon revient\n\nUne phrase.");
  }

  @Test
  void fieldsGiveTheirResultsAndHiddenTextNothing() throws Exception {
    String body =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
            + "<w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:r><w:t>le 3 mai</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
            + "<w:r><w:rPr><w:rStyle w:val=\"Cache\"/></w:rPr><w:t>secret</w:t></w:r>"
            + "<w:r><w:rPr><w:rStyle w:val=\"Cache\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>, à midi</w:t></w:r>"
            + "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>.</w:t></w:r></w:fldSimple></w:p>";

    assertThat(read(docx(body, Map.of("styles", STYLES))).document().text())
        .isEqualTo("le 3 mai, à midi.");
  }

  @Test
  void aFieldThatNeverEndsHidesNoMoreThanItsParagraph() throws Exception {
    String body =
        "<w:p><w:r><w:t>Un fait.</w:t><w:fldChar w:fldCharType=\"begin\"/><w:t>PAGE</w:t></w:r></w:p>"
            + paragraph("Un autre.");

    assertThat(read(docx(body)).document().text()).isEqualTo("Un fait.\n\nUn autre.");
  }

  @Test
  void aFieldMayEndInWhatWasDeletedOrIsHidden() throws Exception {
    String open =
        "<w:p><w:r><w:t>Avant</w:t><w:fldChar w:fldCharType=\"begin\"/>"
            + "<w:instrText>PAGE</w:instrText></w:r>";
    String end = "<w:fldChar w:fldCharType=\"end\"/></w:r>";
    String after = "<w:r><w:t>, après.</w:t></w:r></w:p>";
    String body =
        open
            + ("<w:del w:id=\"1\"><w:r>" + end + "</w:del>" + after)
            + open
            + ("<w:moveFrom w:id=\"2\"><w:r>" + end + "</w:moveFrom>" + after)
            + open
            + ("<w:r><w:rPr><w:vanish/></w:rPr>" + end + after);

    assertThat(read(docx(body)).document().text())
        .isEqualTo("Avant, après.\n\nAvant, après.\n\nAvant, après.");
  }

  @Test
  void aParagraphWhoseEndWasDeletedIsNotJoinedToATable() throws Exception {
    String body =
        "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>Un.</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc>"
            + paragraph("Cellule.")
            + "</w:tc></w:tr></w:tbl>";
    OfficeArticle article = read(docx(body));

    assertThat(blocks(article)).containsExactly("PARAGRAPH Un.", "CELL Cellule.");
    assertThat(places(article)).containsExactly(body(1), new Place.InCell(1, 1, 1));
  }

  @Test
  void manyNotesDoNotTakeLong() {
    StringBuilder body = new StringBuilder("<w:p><w:r><w:t>Un fait.</w:t>");
    for (int i = 1; i <= 60_000; i++) {
      body.append("<w:footnoteReference w:id=\"").append(i).append("\"/>");
    }
    body.append("</w:r></w:p>");
    String last = "<w:footnote w:id=\"60000\">" + paragraph("La dernière.") + "</w:footnote>";
    byte[] file = docx(body.toString(), Map.of("footnotes", last));

    OfficeArticle article = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(file));

    assertThat(places(article))
        .containsExactly(body(1), new Place.InParagraph(Part.FOOTNOTE, 60_000));
  }

  @Test
  void linksControlsAndFormulasAreReadAndOneOfTwoAlternatives() throws Exception {
    String body =
        "<w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>Un lien</w:t></w:r></w:hyperlink>"
            + "<w:sdt><w:sdtContent><w:r><w:t>, une case</w:t></w:r></w:sdtContent></w:sdt>"
            + "<mc:AlternateContent><mc:Choice><w:r><w:t>, un choix</w:t></w:r></mc:Choice>"
            + "<mc:Fallback><w:r><w:t>, un repli</w:t></w:r></mc:Fallback></mc:AlternateContent>"
            + "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>"
            + "<w:r><w:ruby><w:rt><w:r><w:t>かな</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>仮名</w:t></w:r>"
            + "</w:rubyBase></w:ruby></w:r></w:p></w:sdtContent></w:sdt>";

    assertThat(read(docx(body)).document().text()).isEqualTo("Un lien, une case, un choixa+b仮名");
  }

  @Test
  void cellsAreNamedByTableRowAndColumn() throws Exception {
    String inner = "<w:tbl><w:tr><w:tc>" + paragraph("Dedans") + "</w:tc></w:tr></w:tbl>";
    String body =
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
            + paragraph("Espèce")
            + "</w:tc><w:tc>"
            + paragraph("Prix")
            + paragraph("en roupies")
            + "</w:tc></w:tr><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>"
            + paragraph("Parti")
            + "</w:tc></w:tr><w:tr><w:tc>"
            + inner
            + paragraph("Thon")
            + "</w:tc></w:tr></w:tbl>"
            + paragraph("Après.");
    OfficeArticle article = read(docx(body));

    assertThat(blocks(article))
        .containsExactly(
            "CELL Espèce",
            "CELL Prix",
            "CELL en roupies",
            "CELL Dedans",
            "CELL Thon",
            "PARAGRAPH Après.");
    assertThat(places(article))
        .containsExactly(
            new Place.InCell(1, 1, 1),
            new Place.InCell(1, 1, 3),
            new Place.InCell(1, 1, 3),
            new Place.InCell(2, 1, 1),
            new Place.InCell(1, 2, 1),
            body(1));
  }

  @Test
  void textBoxesComeAfterTheirParagraphAndKeepTheirPlaceInTheFile() throws Exception {
    String box = "<w:txbxContent>" + paragraph("Un enca", "dré.") + "</w:txbxContent>";
    String body =
        "<w:p><w:r><w:t>Avant</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>"
            + box
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + box
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t xml:space=\"preserve\"> et"
            + " après.</w:t></w:r></w:p>"
            + paragraph("La suite.");
    OfficeArticle article = read(docx(body));

    assertThat(article.document().text()).isEqualTo("Avant et après.\n\nUn encadré.\n\nLa suite.");
    assertThat(places(article))
        .containsExactly(body(1), new Place.InParagraph(Part.TEXT_BOX, 1), body(2));
    assertThat(article.parts()).extracting(PackagePart::isBody).containsExactly(true, false, true);
    assertThat(article.parts()).extracting(PackagePart::name).containsOnly("text/main.xml");
  }

  @Test
  void notesComeAfterTheBodyWithTheNumbersOfTheirReferences() throws Exception {
    String body =
        "<w:p><w:r><w:t>Un fait</w:t><w:footnoteReference w:id=\"7\"/></w:r>"
            + "<w:r><w:t>, un autre.</w:t><w:footnoteReference w:id=\"3\"/></w:r>"
            + "<w:r><w:endnoteReference w:id=\"3\"/></w:r></w:p>";
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put(
        "footnotes",
        "<w:footnote w:id=\"0\" w:type=\"separator\">"
            + paragraph("---")
            + "</w:footnote>"
            + "<w:footnote w:id=\"3\">"
            + paragraph("Deuxième.")
            + "</w:footnote>"
            + "<w:footnote w:id=\"7\">"
            + paragraph("Première.")
            + "</w:footnote>"
            + "<w:footnote w:id=\"9\">"
            + paragraph("Sans renvoi.")
            + "</w:footnote>");
    notes.put("endnotes", "<w:endnote w:id=\"3\">" + paragraph("À la fin.") + "</w:endnote>");
    notes.put("header", paragraph("Le Quotidien"));
    notes.put("footer", paragraph("Page 1"));
    OfficeArticle article = read(docx(body, notes));

    assertThat(article.document().text())
        .isEqualTo(
            "Un fait, un autre.\n\nDeuxième.\n\nPremière.\n\nÀ la fin.\n\nLe Quotidien\n\nPage 1");
    assertThat(places(article))
        .containsExactly(
            body(1),
            new Place.InParagraph(Part.FOOTNOTE, 2),
            new Place.InParagraph(Part.FOOTNOTE, 1),
            new Place.InParagraph(Part.ENDNOTE, 1),
            new Place.InParagraph(Part.HEADER, 1),
            new Place.InParagraph(Part.FOOTER, 1));
  }

  @Test
  void lettersAreComposedAcrossRunsAndScriptsStay() throws Exception {
    OfficeArticle article =
        read(
            docx(
                paragraph("Un e\u0301te", "\u0301 a\u0300 Bali.")
                    + paragraph("قال ويرجا", "وان إن السعر عادل.")
                    + paragraph("漁師は価", "格を願う。🐟")));

    assertThat(article.document().text())
        .isEqualTo("Un été à Bali.\n\nقال ويرجاوان إن السعر عادل.\n\n漁師は価格を願う。🐟");
  }

  @Test
  void aBrokenFileIsToldInOneSentence() {
    byte[] good = docx(paragraph("Un été."));

    fails(Arrays.copyOf(good, good.length / 2), "it is not a whole ZIP archive; it may be cut off");
    fails("Un été.".getBytes(StandardCharsets.UTF_8), "fr/a.docx is not a Word document (.docx)");
    fails(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
        "fr/a.docx is protected by a password, or of an old format.");
    fails(Packages.zip(Map.of("a.xml", "<a/>")), "it names no main part");
    fails(docx("<w:p>"), "fr/a.docx (text/main.xml) is not well-formed XML");
    fails(
        docx("<!DOCTYPE w SYSTEM 'http://example.org/x.dtd'>"),
        "fr/a.docx (text/main.xml) is not well-formed XML");
    fails(Packages.odt("<text:p>Un.</text:p>", ""), "it names no main part");
    fails(docx("<w:p>".repeat(400) + "</w:p>".repeat(400)), "(text/main.xml) is not well-formed");
  }

  @Test
  void aSheetThatIsCalledADocumentIsToldToBeOne() {
    Map<String, String> parts = new LinkedHashMap<>();
    Packages.parts(docx(""))
        .forEach((name, xml) -> parts.put(name, new String(xml, StandardCharsets.UTF_8)));
    parts.computeIfPresent(
        "[Content_Types].xml",
        (name, xml) -> xml.replace("wordprocessingml.document", "spreadsheetml.sheet"));

    fails(Packages.zip(parts), "its main part is of the type 'application/vnd.openxmlformats");
  }

  private static void fails(byte[] bytes, String reason) {
    assertThatThrownBy(() -> DocxReader.open("fr/a.docx", bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(reason)
        .message()
        .endsWith(".")
        .doesNotContain("\n");
  }
}
