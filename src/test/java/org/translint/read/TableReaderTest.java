package org.translint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.config.FileRule;
import org.translint.text.Place;
import org.translint.text.Translation;

class TableReaderTest {

  @Test
  void aRowIsAnArticleWhoseColumnsAreKnownByTheirUsualNames() throws Exception {
    RecordTexts read =
        RecordTexts.read(
            "export.csv",
            """
            slug,Headline,Body,Lang,Editor
            pont,Le pont rouvre,"Le maire a dit ""oui"".",fr,Ana
            bac,橋が開通,市長は新しい橋を開いた。,ja,Ken
            """);

    assertThat(read.shown())
        .containsExactly(
            "export.csv#pont fr",
            "TITLE Le pont rouvre",
            "PARAGRAPH Le maire a dit \"oui\".",
            "export.csv#bac ja",
            "TITLE 橋が開通",
            "PARAGRAPH 市長は新しい橋を開いた。");
    assertThat(read.label(0, "oui")).isEqualTo(new Place.InField("pont", "Body"));
    assertThat(read.line(1, "市長")).isEqualTo(3);
  }

  @Test
  void excelWritesSemicolonsAMarkAndWindowsLineEnds() throws Exception {
    String file =
        "\uFEFFsep=;\r\njudul;isi\r\n\"Jembatan; baru\";\"Baris satu.\r\n\r\nBaris dua.\"\r\n";
    RecordTexts read = RecordTexts.read("a.csv", file);

    assertThat(read.shown())
        .containsExactly(
            "a.csv#record-1 und",
            "TITLE Jembatan; baru",
            "PARAGRAPH Baris satu.",
            "PARAGRAPH Baris dua.");
    assertThat(read.line(0, "dua")).isEqualTo(5);
    assertThat(read.inFile(0, file.substring(1), "Baris dua")).isEqualTo("Baris dua");
  }

  @Test
  void aTextMayBeHtml() throws Exception {
    String file =
        "title,content\nL&#8217;été,\"<h2>Un</h2><p class=\"\"a\"\">Deux caf&eacute;s</p>\"\n";
    RecordTexts read = RecordTexts.read("a.csv", file);

    assertThat(ReadTexts.blocks(read.target(0)))
        .containsExactly("TITLE L’été", "HEADING Un", "PARAGRAPH Deux cafés");
    assertThat(read.inFile(0, file, "cafés")).isEqualTo("caf&eacute;s");
    assertThat(read.inFile(0, file, "L’été")).isEqualTo("L&#8217;été");
  }

  @Test
  void aTableOfTabsHasItsExtension() throws Exception {
    RecordTexts read = RecordTexts.read("a.tsv", "id\ttitle, text\ttext\n7\tx\tUn, deux.\n");
    assertThat(read.shown()).containsExactly("a.tsv#7 und", "PARAGRAPH Un, deux.");
  }

  @Test
  void theSourceMayStandInTheSameRow() throws Exception {
    RecordTexts read =
        RecordTexts.read(
            "a.csv",
            "source_text,text,lang,source_lang\n\"Jembatan dibuka.\",Le pont ouvre.,fr,id\n");
    Translation article = read.articles().get(0);

    assertThat(ReadTexts.blocks(article.source())).containsExactly("PARAGRAPH Jembatan dibuka.");
    assertThat(article.source().language()).isEqualTo("id");
    assertThat(article.source().id()).isNotEqualTo(article.target().id());
  }

  @Test
  void aColumnThatIsCalledSourceIsTheAgencyWhereNoColumnIsCalledTarget() throws Exception {
    Translation agency =
        RecordTexts.read("a.csv", "source,text\nAntara,Le pont ouvre.\n").articles().get(0);
    Translation pair =
        RecordTexts.read("a.csv", "source,target\nJembatan dibuka.,Le pont ouvre.\n")
            .articles()
            .get(0);

    assertThat(agency.source()).isNull();
    assertThat(pair.source().text()).isEqualTo("Jembatan dibuka.");
  }

  @Test
  void theNewsroomNamesItsColumns() throws Exception {
    FileRule rule = RecordTexts.fields(List.of("kop"), List.of("tekst"));
    RecordTexts read = RecordTexts.read("a.csv", "kop,tekst,body\nUn,Deux.,Trois.\n", rule);
    assertThat(read.shown()).containsExactly("a.csv#record-1 und", "TITLE Un", "PARAGRAPH Deux.");

    assertThatThrownBy(() -> RecordTexts.read("a.csv", "kop,body\nUn,Deux.\n", rule))
        .hasMessage(
            "a.csv has no column 'tekst', which translint.yaml names. There are 'kop', 'body'.");
  }

  @Test
  void rowsWithoutTextAreNoArticlesAndIdsStayUnique() throws Exception {
    RecordTexts read =
        RecordTexts.read("a.csv", "id,text\nx,Un.\n,\n,Deux.\nx,Trois.\n\nx-2,Quatre.\n");
    assertThat(read.articles().stream().map(a -> a.target().id()))
        .containsExactly("a.csv#x", "a.csv#record-3", "a.csv#x-2", "a.csv#x-2-2")
        .doesNotHaveDuplicates();
  }

  @Test
  void aRowWithTooManyCellsFailsAlone() throws Exception {
    RecordTexts read = RecordTexts.read("a.csv", "id,text\n1,Un, deux.\n2,Trois.\n");
    assertThat(read.failures())
        .containsExactly(
            "a.csv#1 a.csv: the row on line 2 has 3 cells, and the first row 2 names. Put cells"
                + " that hold the separator into quotes.");
    assertThat(read.shown()).containsExactly("a.csv#2 und", "PARAGRAPH Trois.");
  }

  @Test
  void aRowWithTextAfterAClosingQuoteFailsAlone() throws Exception {
    RecordTexts read =
        RecordTexts.read("a.csv", "id,text\n1,\"Un\" ,\"deux\"\n2,\"Trois,\nquatre.\"\n");
    assertThat(read.failures())
        .containsExactly(
            "a.csv#1 a.csv: in the cell that begins on line 2, text follows the closing quote on"
                + " line 2. Write a quote inside a cell twice.");
    assertThat(ReadTexts.blocks(read.target(0)))
        .containsExactly("PARAGRAPH Trois,", "PARAGRAPH quatre.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text~\"Un.~Deux.~|the quote that opens a cell on line 2 is never closed",
        "\"text\" a~Un.~|text follows the closing quote on line 1",
        "a,b~1,2~|none of its columns is known to be an article's text. There are 'a', 'b'",
      })
  void whatIsBrokenIsSaidInOneSentence(String file, String said) {
    assertThatThrownBy(() -> RecordTexts.read("a.csv", file.replace('~', '\n')))
        .hasMessageStartingWith("a.csv: ")
        .hasMessageContaining(said);
  }

  @Test
  void anotherEncodingIsRead() throws Exception {
    byte[] bytes = "\uFEFFtext\nÉté à Paris.\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(RecordTexts.read("a.csv", bytes, FileRule.NONE).target(0).text())
        .isEqualTo("Été à Paris.");
  }

  @Test
  void aTitleThatIsSaidTwiceIsReadOnce() throws Exception {
    RecordTexts read = RecordTexts.read("a.csv", "title,headline,text\nUn,Un,Deux.\n");
    assertThat(ReadTexts.blocks(read.target(0))).containsExactly("TITLE Un", "PARAGRAPH Deux.");
  }

  @Test
  void aRowWithoutATranslationIsAnEmptyArticleWithItsSource() throws Exception {
    RecordTexts read =
        RecordTexts.read("a.csv", "id,source_text,text\n1,Satu.,Un.\n2,Dua.,\n3,,\n");
    assertThat(read.shown()).containsExactly("a.csv#1 und", "PARAGRAPH Un.", "a.csv#2 und");
    assertThat(read.articles().get(1).source().text()).isEqualTo("Dua.");
  }
}
