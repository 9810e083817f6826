package org.translint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.translint.read.ReadTexts.blocks;
import static org.translint.read.ReadTexts.inFile;
import static org.translint.read.ReadTexts.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.translint.text.Document;
import org.translint.text.Place;
import org.translint.text.Span;

class HtmlReaderTest {

  @Test
  void findsTheBlocksOfAPage() {
    String page =
        """
        <!DOCTYPE html>
        <html lang="fr-FR"><head><title>Titre | Journal</title><style>p {}</style></head>
        <body><nav><a href="/">Accueil</a></nav>
        <h1>Le titre</h1>
        Chapeau libre
        <p>Un <em>premier</em>
           alinéa.</p>
        <h2>Suite</h2>
        <ul><li>un<li><p>deux</p></ul>
        <blockquote><p>Cité.</p></blockquote>
        <table><caption>Table</caption><tr><th>A</th><td>1</td></tr></table>
        <figure><img alt="non"><figcaption>Photo</figcaption></figure>
        <pre>
        x = 1
          y</pre>
        <p hidden>Caché</p><div style="display: none">Caché</div>
        <script>var a = "b";</script><template><p>non</p></template>
        <div>Fin<br>du texte</div>
        </body></html>
        """;
    Document document = read("a.html", page);
    assertThat(blocks(document))
        .containsExactly(
            "TITLE Le titre",
            "PARAGRAPH Chapeau libre",
            "PARAGRAPH Un premier alinéa.",
            "HEADING Suite",
            "LIST_ITEM un",
            "LIST_ITEM deux",
            "QUOTE Cité.",
            "CAPTION Table",
            "CELL A",
            "CELL 1",
            "CAPTION Photo",
            "CODE x = 1\n  y",
            "PARAGRAPH Fin\ndu texte");
    assertThat(document.language()).isEqualTo("fr-FR");
    assertThat(document.text()).startsWith("Le titre\n\nChapeau libre\n\nUn premier");
  }

  @Test
  void takesTheTitleOfThePageWhereNoHeadlineIsShown() {
    assertThat(blocks(read("a.html", "<title>A &amp; B</title><h1> </h1><h1 hidden>C</h1><p>D")))
        .containsExactly("TITLE A & B", "PARAGRAPH D");
  }

  @Test
  void takesTheTitleForSharingWhereThePageShowsNoHeadline() {
    String page =
        "<head><title>A - Journal</title><meta content='A &amp; B' property=og:title></head>"
            + "<div class=menu><a href=/>Journal</a></div><article><p>Un texte.</article>";
    Document document = read("a.html", page);
    assertThat(blocks(document)).containsExactly("TITLE A & B", "PARAGRAPH Un texte.");
    assertThat(inFile(document, page, "A & B")).isEqualTo("A &amp; B");
  }

  @Test
  void believesAnArticleRatherThanTheNamesOfItsFrame() {
    assertThat(
            blocks(
                read(
                    "a.html",
                    "<body class='sidebar comments-open'><form class=menu><div class=widget>"
                        + "<p>Un premier alinéa, assez long pour dire quelque chose de la ville."
                        + "<p>Et <a class=related href=x>un lien</a> dans une phrase qui continue."
                        + "</div></form><div id=comments><p>Un lecteur a écrit quelque chose.")))
        .containsExactly(
            "PARAGRAPH Un premier alinéa, assez long pour dire quelque chose de la ville.",
            "PARAGRAPH Et un lien dans une phrase qui continue.");
  }

  @Test
  void leavesOutWhatIsBesideAnArticleButHearsItsComments() {
    Document document =
        read(
            "a.html",
            "<aside class=ad><!-- translint-disable --></aside><article><p>Un texte.</article>");
    assertThat(blocks(document)).containsExactly("PARAGRAPH Un texte.");
    assertThat(document.comments()).hasSize(1);
  }

  @Test
  void doesNotSplitAWordAtATag() {
    String page = "<p>M. Luk<b>ach</b>enko<!-- c --> part</p>";
    Document document = read("a.html", page);
    assertThat(document.text()).isEqualTo("M. Lukachenko part");
    assertThat(inFile(document, page, "Lukachenko")).isEqualTo("Luk<b>ach</b>enko");
    assertThat(inFile(document, page, "ach")).isEqualTo("ach");
    assertThat(inFile(document, page, "part")).isEqualTo("part");
  }

  @Test
  void keepsTheOffsetsOfEntities() {
    String page =
        "<p>L&rsquo;&#xE9;t&eacute &nvlt; AT&T &amp;amp; &notit; &#128512;&#150;x&fjlig;&unknown;</p>";
    Document document = read("a.html", page);
    assertThat(document.text()).isEqualTo("L’été <⃒ AT&T &amp; ¬it; 😀–xfj&unknown;");
    assertThat(inFile(document, page, "été")).isEqualTo("&#xE9;t&eacute");
    assertThat(inFile(document, page, "<⃒")).isEqualTo("&nvlt;");
    assertThat(inFile(document, page, "T")).isEqualTo("T");
    assertThat(inFile(document, page, "AT&T")).isEqualTo("AT&T");
    assertThat(inFile(document, page, "amp;")).isEqualTo("amp;");
    assertThat(inFile(document, page, "it;")).isEqualTo("it;");
    assertThat(inFile(document, page, "😀–")).isEqualTo("&#128512;&#150;");
    assertThat(inFile(document, page, "unknown")).isEqualTo("unknown");
  }

  @Test
  void passesOverReferencesToNulAndMendsThoseToSurrogates() {
    String page = "<title>x&#0;</title><p>a&#0;b&#xD800;c<![CDATA[ d&amp; ]]>e</p>";
    Document document = read("a.xhtml", page);
    assertThat(document.text()).doesNotContain("\0").endsWith("ab\uFFFDc d&amp; e");
    assertThat(inFile(document, page, "b\uFFFDc")).isEqualTo("b&#xD800;c");
    assertThat(inFile(document, page, "d&amp;")).isEqualTo("d&amp;");
  }

  @Test
  void composesAcrossEntitiesAndTags() {
    String page = "<p>caf<i>e</i>&#x301; na&iuml;f</p>";
    Document document = read("a.html", page);
    assertThat(document.text()).isEqualTo("café naïf");
    assertThat(inFile(document, page, "é")).isEqualTo("e</i>&#x301;");
    assertThat(inFile(document, page, "naïf")).isEqualTo("na&iuml;f");
  }

  @Test
  void collapsesWhiteSpaceButNotNoBreakSpaces() {
    String page = "<p>  a \r\n <b> b</b>&nbsp;\u202F c&#10;d </p>";
    Document document = read("a.html", page);
    assertThat(document.text()).isEqualTo("a b\u00A0\u202F c d");
    assertThat(inFile(document, page, "a b")).isEqualTo("a \r\n <b> b");
  }

  @Test
  void joinsLinesOfChineseWithoutASpaceAndOfKoreanWithOne() {
    assertThat(read("a.html", "<p>北京\n  上海 广州</p><p>서울\n부산</p>").text())
        .isEqualTo("北京上海 广州\n\n서울 부산");
  }

  @Test
  void partsABlockAtTwoBreaksOfTheLine() {
    assertThat(blocks(read("a.html", "<div>un<br>\ndeux<br><br/>\ntrois<br></div>")))
        .containsExactly("PARAGRAPH un\ndeux", "PARAGRAPH trois");
  }

  @Test
  void leavesTheReadingsOfKanjiOut() {
    assertThat(read("a.html", "<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字</p>").text())
        .isEqualTo("漢字");
  }

  @Test
  void keepsTheOrderOfTheFileWhereMarkupIsMisplaced() {
    assertThat(
            blocks(read("a.html", "<table>un<tr><td>deux</td></tr>trois</table><b><p>q</b>r</p>s")))
        .containsExactly(
            "PARAGRAPH un", "CELL deux", "PARAGRAPH trois", "PARAGRAPH qr", "PARAGRAPH s");
  }

  @Test
  void knowsAPageByItsContent() {
    assertThat(blocks(read("a.txt", "\uFEFF\n<!-- x -->\n<!DocType HTML><p>A&amp;B")))
        .containsExactly("PARAGRAPH A&B");
    assertThat(blocks(read("-", "<HTML><p>A"))).containsExactly("PARAGRAPH A");
    assertThat(blocks(read("a.txt", "<b>A</b>"))).containsExactly("PARAGRAPH <b>A</b>");
  }

  @Test
  void takesTheLanguageThatThePageNames() {
    assertThat(read("a.html", "<html lang='zh_hans'>x").language()).isEqualTo("zh-Hans");
    assertThat(read("a.html", "<body xml:lang=ar>x").language()).isEqualTo("ar");
    assertThat(read("a.html", "<html lang='?!'>x").language()).isEqualTo("und");
    assertThat(read("a.html", "<html lang=''>x").language()).isEqualTo("und");
    assertThat(read("a.html", "<html lang='pt_br'>x").language()).isEqualTo("pt-BR");
  }

  @Test
  void countsLinesAndColumnsOfTheFile() {
    Document document = read("a.html", "\uFEFF<p>\r\n  mot\r\n");
    assertThat(document.place(new Span(0, 3)))
        .isEqualTo(new Place.InText(new Span(7, 10), 2, 3, 2, 6));
  }

  @Test
  void readsPagesWithoutText() {
    assertThat(read("a.html", "").blocks()).isEmpty();
    assertThat(read("a.html", "<html><body><br> <p> </p><img></body></html>").blocks()).isEmpty();
  }

  @Test
  void doesNotBelieveThePageInALanguageThatDoesNotExist() {
    assertThat(read("a.html", "<html lang='english'>x").language()).isEqualTo("und");
    assertThat(read("a.html", "<html lang='xx'>x").language()).isEqualTo("und");
  }

  @Test
  @Timeout(20)
  void aLargePageOnOneLineIsReadInTime() {
    String text = "L’été arrive sur le pont. ".repeat(100_000).strip();

    assertThat(read("a.html", "<p>" + text + "</p>").text()).isEqualTo(text);
  }
}
