package org.translint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.translint.read.ReadTexts.blocks;
import static org.translint.read.ReadTexts.inFile;
import static org.translint.read.ReadTexts.read;

import org.junit.jupiter.api.Test;
import org.translint.text.Document;

class MarkdownReaderTest {

  @Test
  void findsTheBlocksOfAPage() {
    String page =
        """
        ---
        title: Non
        ---
        # Le *titre*

        Un alinéa
        sur deux lignes.

        Suite
        -----

        > Cité
        > deux fois

        - un
        - deux

          encore

        1. premier

        ```java
        int x;

          y
        ```

            code

        <div>brut &amp; <b>gras</b></div>

        ![image](a.png) [lien](b.html)
        """;
    assertThat(blocks(read("a.md", page)))
        .containsExactly(
            "TITLE Le titre",
            "PARAGRAPH Un alinéa sur deux lignes.",
            "HEADING Suite",
            "QUOTE Cité deux fois",
            "LIST_ITEM un",
            "LIST_ITEM deux",
            "LIST_ITEM encore",
            "LIST_ITEM premier",
            "CODE int x;\n\n  y",
            "CODE code",
            "PARAGRAPH brut & gras",
            "PARAGRAPH lien");
  }

  @Test
  void keepsTheOffsetsOfEscapesEntitiesAndMarks() {
    String page =
        "\uFEFF---\r\na: b\r\n---\r\nLuk*ach*enko 3\\*4 &eacute;t&#233; &amp;amp; `a``&lt;` C:\\x &notit; fin\r\n";
    Document document = read("a.md", page);
    String file = page.substring(1);
    assertThat(document.text()).isEqualTo("Lukachenko 3*4 été &amp; a``&lt; C:\\x &notit; fin");
    assertThat(inFile(document, file, "Lukachenko")).isEqualTo("Luk*ach*enko");
    assertThat(inFile(document, file, "3*4")).isEqualTo("3\\*4");
    assertThat(inFile(document, file, "été")).isEqualTo("&eacute;t&#233;");
    assertThat(inFile(document, file, "amp;")).isEqualTo("amp;");
    assertThat(inFile(document, file, "fin")).isEqualTo("fin");
  }

  @Test
  void mapsBreaksOfLinesAndCode() {
    String page = "un  \r\ndeux\r\ntrois `mot clef`\\\nfin\n\n```\r\na\r\n b\r\n```\r\n";
    Document document = read("a.md", page);
    assertThat(document.text()).isEqualTo("un\ndeux trois mot clef\nfin\n\na\n b");
    assertThat(inFile(document, page, "deux trois")).isEqualTo("deux\r\ntrois");
    assertThat(inFile(document, page, "mot clef")).isEqualTo("mot clef");
    assertThat(inFile(document, page, "a\n b")).isEqualTo("a\r\n b");
  }

  @Test
  void readsFrontMatterThatNeverEndsAsText() {
    String page = "---\n" + "- ligne\n".repeat(20_000);
    assertThat(read("a.md", page).blocks()).hasSize(20_000);
  }

  @Test
  void leavesOutFrontMatterUpToItsFirstEnd() {
    assertThat(blocks(read("a.md", "---  \na: b\n --- \n...\nun\n\n---\n\ndeux")))
        .containsExactly("PARAGRAPH un", "PARAGRAPH deux");
    assertThat(blocks(read("a.md", "---\n---"))).isEmpty();
  }

  @Test
  void anElementThatBreaksTheLineDoesSo() {
    String page = "un<br>deux <BR/>\ntrois<br />quatre **cinq<br>six**\n";
    Document document = read("a.md", page);

    assertThat(blocks(document)).containsExactly("PARAGRAPH un\ndeux\ntrois\nquatre cinq\nsix");
    assertThat(inFile(document, page, "un\ndeux")).isEqualTo("un<br>deux");
    assertThat(inFile(document, page, "trois")).isEqualTo("trois");
  }

  @Test
  void readsElementsHoweverDeepTheyAreNested() {
    String page =
        "un\n\n" + "<div>".repeat(2_000) + "deux" + "</div>".repeat(2_000) + "\n\ntrois\n";
    assertThat(blocks(read("a.md", page)))
        .containsExactly("PARAGRAPH un", "PARAGRAPH deux", "PARAGRAPH trois");
  }
}
