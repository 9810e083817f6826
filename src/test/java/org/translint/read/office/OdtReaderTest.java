package org.translint.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.translint.read.office.Packages.odt;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.translint.read.file.UnreadableException;
import org.translint.text.Label;
import org.translint.text.Place;
import org.translint.text.Place.InParagraph.Part;

class OdtReaderTest {

  private static final String STYLES =
      "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"Title\"/>"
          + "<style:style style:name=\"Title\" style:family=\"paragraph\"/>"
          + "<style:style style:name=\"P2\" style:family=\"paragraph\""
          + " style:parent-style-name=\"Preformatted_20_Text\"/>"
          + "<style:style style:name=\"Preformatted_20_Text\" style:family=\"paragraph\"/>"
          + "<style:style style:name=\"P3\" style:family=\"paragraph\" style:display-name=\"Quotations\"/>"
          + "<style:style style:name=\"T1\" style:family=\"text\">"
          + "<style:text-properties text:display=\"none\"/></style:style>";

  private static OfficeArticle read(String text) throws UnreadableException {
    OfficeArticle article = OdtReader.open("fr/a.odt", odt(text, STYLES));
    DocxReaderTest.check(article);
    return article;
  }

  private static List<String> blocks(OfficeArticle article) {
    return article.document().blocks().stream()
        .map(block -> block.kind() + " " + block.span().of(article.document().text()))
        .toList();
  }

  private static List<Place> places(OfficeArticle article) {
    return article.document().labels().stream().map(Label::place).toList();
  }

  private static Place body(int number) {
    return new Place.InParagraph(Part.BODY, number);
  }

  @Test
  void stylesAndElementsSayWhatParagraphsAre() throws Exception {
    OfficeArticle article =
        read(
            "<text:p text:style-name=\"P1\">Un titre</text:p>"
                + "<text:h text:outline-level=\"2\">Un été</text:h>"
                + "<text:section><text:p>Un texte.</text:p></text:section>"
                + "<text:list><text:list-item><text:p>Un thon.</text:p><text:list><text:list-item>"
                + "<text:p>Bleu.</text:p></text:list-item></text:list></text:list-item></text:list>"
                + "<text:p text:style-name=\"P3\">Une citation.</text:p>"
                + "<text:p text:style-name=\"P2\">un code</text:p>");

    assertThat(blocks(article))
        .containsExactly(
            "TITLE Un titre",
            "HEADING Un été",
            "PARAGRAPH Un texte.",
            "LIST_ITEM Un thon.",
            "LIST_ITEM Bleu.",
            "QUOTE Une citation.",
            "CODE un code");
    assertThat(places(article))
        .containsExactly(body(1), body(2), body(3), body(4), body(5), body(6), body(7));
  }

  @Test
  void spansAreJoinedAndWhiteSpaceIsAsTheFormatHasIt() throws Exception {
    OfficeArticle article =
        read(
            "<text:p>\n  Le pois<text:span text:style-name=\"T2\">son </text:span>  monte<text:s/>"
                + "à<text:s text:c=\"3\"/>Jakarta,<text:tab/>dit\n<text:a>M.\u00A0Wirjawan</text:a>"
                + "<text:line-break/>hier &amp; ici.\n</text:p>");

    assertThat(article.document().text().strip())
        .isEqualTo("Le poisson monte à   Jakarta,\tdit M.\u00A0Wirjawan\nhier & ici.");
  }

  @Test
  void annotationsHiddenTextAndWhatWasDeletedAreNotRead() throws Exception {
    OfficeArticle article =
        read(
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>parti</text:p>"
                + "</text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:p>Un <office:annotation><text:p>note</text:p></office:annotation>texte"
                + "<text:change text:change-id=\"c\"/><text:span text:style-name=\"T1\">secret"
                + "</text:span><text:ruby><text:ruby-base>仮名</text:ruby-base><text:ruby-text>かな"
                + "</text:ruby-text></text:ruby>.</text:p>");

    assertThat(article.document().text()).isEqualTo("Un texte仮名.");
  }

  @Test
  void tablesNotesAndTextBoxesHaveTheirPlaces() throws Exception {
    OfficeArticle article =
        read(
            "<text:p>Un fait<text:note text:note-class=\"footnote\"><text:note-citation>1"
                + "</text:note-citation><text:note-body><text:p>Selon lui.</text:p></text:note-body>"
                + "</text:note> sûr.<draw:frame><draw:text-box><text:p>Un encadré.</text:p>"
                + "</draw:text-box></draw:frame></text:p>"
                + "<table:table><table:table-column/><table:table-header-rows><table:table-row>"
                + "<table:table-cell table:number-columns-spanned=\"2\"><text:p>Prix</text:p>"
                + "</table:table-cell><table:covered-table-cell/><table:table-cell><text:p>Jour"
                + "</text:p></table:table-cell></table:table-row></table:table-header-rows>"
                + "<table:table-row><table:table-cell><text:p>Thon</text:p></table:table-cell>"
                + "</table:table-row></table:table><text:p>La fin.</text:p>");

    assertThat(article.document().text())
        .isEqualTo("Un fait sûr.\n\nUn encadré.\n\nPrix\n\nJour\n\nThon\n\nLa fin.\n\nSelon lui.");
    assertThat(places(article))
        .containsExactly(
            body(1),
            new Place.InParagraph(Part.TEXT_BOX, 1),
            new Place.InCell(1, 1, 1),
            new Place.InCell(1, 1, 3),
            new Place.InCell(1, 2, 1),
            body(2),
            new Place.InParagraph(Part.FOOTNOTE, 1));
  }

  @Test
  void lettersAreComposedAcrossSpans() throws Exception {
    assertThat(
            read("<text:p>Un e\u0301te<text:span>\u0301.</text:span></text:p>").document().text())
        .isEqualTo("Un été.");
  }

  @Test
  void whatIsNoTextIsToldInOneSentence() {
    fails(Packages.zip(Map.of("a", "b")), "it lacks its text (content.xml)");
    fails(
        Packages.zip(Map.of("content.xml", "<d><body><spreadsheet/></body></d>")),
        "it holds something else, such as a sheet");
    fails(
        Packages.zip(
            Map.of(
                "content.xml",
                "x",
                "META-INF/manifest.xml",
                "<m><file-entry><encryption-data/></file-entry></m>")),
        "fr/a.odt is protected by a password.");
  }

  private static void fails(byte[] bytes, String reason) {
    assertThatThrownBy(() -> OdtReader.open("fr/a.odt", bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(reason)
        .message()
        .endsWith(".")
        .doesNotContain("\n");
  }
}
