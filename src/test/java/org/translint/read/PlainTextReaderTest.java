package org.translint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.translint.read.ReadTexts.blocks;
import static org.translint.read.ReadTexts.inFile;
import static org.translint.read.ReadTexts.read;

import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.text.Document;
import org.translint.text.Place;
import org.translint.text.Span;

class PlainTextReaderTest {

  @Test
  void takesAParagraphALine() {
    Document document =
        read("a.txt", "Un titre sans point\n\nPremier alinéa.\nDeuxième alinéa.\n\nTroisième.\n");
    assertThat(blocks(document))
        .containsExactly(
            "TITLE Un titre sans point",
            "PARAGRAPH Premier alinéa.",
            "PARAGRAPH Deuxième alinéa.",
            "PARAGRAPH Troisième.");
    assertThat(document.id()).isEqualTo("a.txt");
    assertThat(document.language()).isEqualTo("und");
  }

  @Test
  void keepsTheTextOfTheFile() {
    String text = "  Titre\n\n\n- un\n\tdeux\u00A0\u202F! \n";
    assertThat(read("a.txt", text).text()).isEqualTo(text);
  }

  @Test
  void leavesASentenceOrALabelAtTheStartAParagraph() {
    assertThat(blocks(read("a.txt", "Partager:\n\nJAKARTA - Le président parle.\n")))
        .containsExactly("PARAGRAPH Partager:", "PARAGRAPH JAKARTA - Le président parle.");
    assertThat(blocks(read("a.txt", "« Il est parti. »\n\nEt revenu.\n")))
        .first()
        .isEqualTo("PARAGRAPH « Il est parti. »");
    assertThat(blocks(read("a.txt", "普京访问北京。\n\n正文。"))).first().isEqualTo("PARAGRAPH 普京访问北京。");
  }

  @Test
  void takesAQuestionAtTheStartForATitle() {
    assertThat(blocks(read("a.txt", "هل يستقيل الرئيس؟\n\nنص الخبر هنا.\n")))
        .first()
        .isEqualTo("TITLE هل يستقيل الرئيس؟");
  }

  @Test
  void takesALoneLineForAParagraph() {
    assertThat(blocks(read("a.txt", "Un seul titre"))).containsExactly("PARAGRAPH Un seul titre");
  }

  @Test
  void findsHeadingsBetweenEmptyLines() {
    assertThat(
            blocks(read("a.txt", "Titre\n\nUn texte.\n\nLa suite\n\nEncore un texte.\n\n(AFP)\n")))
        .containsExactly(
            "TITLE Titre",
            "PARAGRAPH Un texte.",
            "HEADING La suite",
            "PARAGRAPH Encore un texte.",
            "PARAGRAPH (AFP)");
  }

  @Test
  void takesSpeechWithoutAFullStopForAParagraph() {
    assertThat(
            blocks(
                read(
                    "a.txt", "Titre\n\nUn texte.\n\n« Je viendrai »\n\nL'avenir d'un mot\n\nFin.")))
        .containsExactly(
            "TITLE Titre",
            "PARAGRAPH Un texte.",
            "PARAGRAPH « Je viendrai »",
            "HEADING L'avenir d'un mot",
            "PARAGRAPH Fin.");
  }

  @Test
  void joinsLinesThatWereBrokenToFit() {
    String text =
        """
        A short title
        The president said on Monday that the talks, which began last week in
        the capital, would go on until both sides had found a solution that
        Europe can accept. Nobody knows how long that will take.
        A second paragraph begins here without an empty line before it, and is
        wrapped as well.
        """;
    assertThat(read("a.txt", text).blocks()).hasSize(3);
    assertThat(blocks(read("a.txt", text)).get(1))
        .startsWith("PARAGRAPH The president")
        .endsWith("will take.");
  }

  @Test
  void joinsLinesOfChineseThatWereBrokenToFit() {
    String text =
        """
        总统星期一表示上周在首都开始的会谈将继续进行直到双方找到欧洲
        可以接受的解决办法为止。没有人知道这需要多长时间也没有人知道
        结果会怎样。
        """;
    assertThat(read("a.txt", text).blocks()).hasSize(1);
  }

  @Test
  void keepsShortParagraphsApartThatEndWithAFullStop() {
    String text =
        """
        The president said on Monday that the talks would go on for a long while yet.
        iPhone sales have risen by four per cent since the beginning of the last year.
        Nobody knows how long it will take until the two sides have found a solution.
        """;
    assertThat(read("a.txt", text).blocks()).hasSize(3);
  }

  @Test
  void findsListItemsWithoutTheirMarks() {
    assertThat(blocks(read("a.txt", "Ada:\n- satu\n• dua\n* tiga\n\n1. Un\n2. Deux\n・項目\n")))
        .containsExactly(
            "PARAGRAPH Ada:",
            "LIST_ITEM satu",
            "LIST_ITEM dua",
            "LIST_ITEM tiga",
            "LIST_ITEM Un",
            "LIST_ITEM Deux",
            "LIST_ITEM 項目");
  }

  @Test
  void takesDialogueAndNumbersAloneForParagraphs() {
    assertThat(
            blocks(
                read("a.txt", "— Oui, dit-il.\n– Non.\n1. FC Köln hat gewonnen.\n* * *\nFin.\n")))
        .allMatch(block -> block.startsWith("PARAGRAPH"))
        .hasSize(5);
  }

  @Test
  void joinsTheIndentedLinesOfAListItem() {
    assertThat(blocks(read("a.txt", "- un\n  et demi\n- deux\n")))
        .containsExactly("LIST_ITEM un\n  et demi", "LIST_ITEM deux");
  }

  @Test
  void leavesTheMarksOfQuotationsOutOfTheText() {
    String text = "Il a dit.\n> Une phrase\n>> citée\n> 50 % ?\n>\nFin.\n";
    Document document = read("a.txt", text);
    assertThat(blocks(document))
        .containsExactly(
            "PARAGRAPH Il a dit.",
            "QUOTE Une phrase",
            "QUOTE citée",
            "QUOTE 50 % ?",
            "PARAGRAPH Fin.");
    assertThat(inFile(document, text, "phrase\ncit")).isEqualTo("phrase\n>> cit");
  }

  @Test
  void countsCarriageReturnsButNotTheByteOrderMark() {
    String text = "\uFEFFun\r\ndeux\rtrois\u2028quatre";
    Document document = read("a.txt", text);
    assertThat(document.text()).isEqualTo("un\ndeux\ntrois\nquatre");
    assertThat(document.place(new Span(8, 13)))
        .isEqualTo(new Place.InText(new Span(9, 14), 3, 1, 3, 6));
  }

  @Test
  void composesLettersAndMapsThemAsAWhole() {
    String text = "de\u0301ja\u0300 vu\n\u1112\u1161\u11AB";
    Document document = read("a.txt", text);
    assertThat(document.text()).isEqualTo("déjà vu\n한");
    assertThat(inFile(document, text, "é")).isEqualTo("e\u0301");
    assertThat(inFile(document, text, "한")).isEqualTo("\u1112\u1161\u11AB");
    assertThat(inFile(document, text, "vu")).isEqualTo("vu");
    assertThat(blocks(document)).containsExactly("TITLE déjà vu", "PARAGRAPH 한");
  }

  @Test
  void leavesSoftHyphensOutAndNoBreakSpacesIn() {
    String text = "Luka\u00ADchenko\u00A0: oui";
    Document document = read("a.txt", text);
    assertThat(document.text()).isEqualTo("Lukachenko\u00A0: oui");
    assertThat(inFile(document, text, "Lukachenko")).isEqualTo("Luka\u00ADchenko");
  }

  @Test
  void readsAnEmptyFileAsADocumentWithoutBlocks() {
    assertThat(read("a.txt", "").blocks()).isEmpty();
    assertThat(read("a.txt", "\uFEFF").text()).isEmpty();
    assertThat(read("a.txt", " \r\n\u00A0\u3000\n").blocks()).isEmpty();
  }

  @Test
  void readsALineOfSeveralMegabytes() {
    String text = "mot e\u0301te\u0301 \r".repeat(10) + "long mot ".repeat(500_000);
    Document document = read("a.txt", text);
    assertThat(document.blocks()).hasSize(11);
    int end = document.text().length();
    assertThat(document.sourceMap().locate(Span.at(end)).line()).isEqualTo(11);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0301\u0323", "\uD834\uDD6D\uD834\uDD65"})
  @Timeout(20)
  void marksWithoutEndAreReadInTime(String marks) {
    String file = "a" + marks.repeat(150_000) + "z fin";
    Document document = read("a.txt", file);

    assertThat(document.text()).endsWith("z fin").contains("\u034F");
    assertThat(Normalizer2.getNFCInstance().isNormalized(document.text())).isTrue();
    assertThat(inFile(document, file, "z fin")).isEqualTo("z fin");
  }

  @Test
  void marksOfALetterThatAreFewStay() {
    assertThat(read("a.txt", "x" + "\u0323".repeat(30) + "y").text())
        .isEqualTo("x" + "\u0323".repeat(30) + "y");
  }
}
