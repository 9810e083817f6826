package org.translint.read.bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.text.Code;
import org.translint.text.Document;
import org.translint.text.Place;
import org.translint.text.Span;
import org.translint.text.Translation;

class XliffReaderTest {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="berita.html" source-language="id" target-language="fr-CA"><body>
      """;
  private static final String FOOT = "</body></file></xliff>\n";

  private static Translation one(String units) {
    return oneOf(HEAD + units + FOOT);
  }

  private static Translation oneOf(String file) {
    List<Translation> all = Bilingual.read("a.xlf", file);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static String unit(String attributes, String source, String target) {
    return "<trans-unit %s><source>%s</source><target>%s</target></trans-unit>\n"
        .formatted(attributes, source, target);
  }

  @Test
  void everyFileElementIsAnArticleUnderTheNameOfItsOriginal() {
    String body = "<body>" + unit("id='1'", "Air naik.", "L’eau monte.") + "</body>";
    String file =
        "<xliff version='1.2'>"
            + "<file original='a/b.html' source-language='id' target-language='fr'>%s</file>"
            + "<file source-language='id' target-language='ar'>%s</file>"
            + "<file original='a/b.html' source-language='en_US' target-language='xx-yy-zz'>%s</file>"
            + "</xliff>";
    List<Translation> all = Bilingual.read("x/t.xliff", file.formatted(body, body, body));
    assertThat(all)
        .extracting(translation -> translation.target().id())
        .containsExactly("x/t.xliff#a/b.html", "x/t.xliff#record-2", "x/t.xliff#a/b.html-2");
    assertThat(all)
        .extracting(translation -> translation.target().language())
        .containsExactly("fr", "ar", Document.UNKNOWN_LANGUAGE);
    assertThat(all)
        .extracting(translation -> Bilingual.source(translation).language())
        .containsExactly("id", "id", "en-US");
    assertThat(all)
        .allSatisfy(
            translation ->
                assertThat(Bilingual.source(translation).id())
                    .isNotEqualTo(translation.target().id()));
  }

  @Test
  void ofAFileOnSomeonesMachineTheNameIsShown() {
    String file =
        "<xliff version='1.2'><file original='C:\\kantor\\a.docx'/>"
            + "<file original='file:///home/ani/b.docx'/><file original='/srv/c.docx'/></xliff>";
    assertThat(Bilingual.read("a.xlf", file))
        .extracting(translation -> translation.target().id())
        .containsExactly("a.xlf#a.docx", "a.xlf#b.docx", "a.xlf#c.docx");
  }

  @Test
  void namesThatPeopleCanReadAreMadeOfWhateverOriginalsAreCalled() {
    String file =
        "<xliff version='1.2'><file original='kota\n#1'/><file original='%s'/></xliff>"
            .formatted("x".repeat(1000));
    assertThat(Bilingual.read("a.xlf", file))
        .extracting(translation -> translation.target().id())
        .containsExactly("a.xlf#kota-1", "a.xlf#…" + "x".repeat(59));
  }

  @Test
  void manyFilesOfOneNameDoNotTakeLong() {
    String file = "<xliff version='1.2'>" + "<file original='a'/>".repeat(60_000) + "</xliff>";
    List<Translation> all =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Bilingual.read("a.xlf", file));
    assertThat(all)
        .extracting(translation -> translation.target().id())
        .hasSize(60_000)
        .startsWith("a.xlf#a", "a.xlf#a-2")
        .doesNotHaveDuplicates();
  }

  @Test
  void segmentsAreBlocksNamedByTheirUnits() {
    Translation article =
        one(
            unit("id='judul' restype='x-title'", "Banjir surut", "La crue recule")
                + "<group>"
                + unit("id='p1'", "Warga pulang.", "Les habitants rentrent.")
                + unit("restype='x-li'", "Beras", "Du riz")
                + "</group>");
    assertThat(Bilingual.segments(article.target()))
        .containsExactly(
            "TITLE judul: La crue recule",
            "PARAGRAPH p1: Les habitants rentrent.",
            "LIST_ITEM 3: Du riz");
    assertThat(article.target().language()).isEqualTo("fr-CA");
    assertThat(article.target().text())
        .isEqualTo("La crue recule\n\nLes habitants rentrent.\n\nDu riz");
    assertThat(Bilingual.pairs(article))
        .containsExactly(
            "Banjir surut = La crue recule",
            "Warga pulang. = Les habitants rentrent.",
            "Beras = Du riz");
  }

  @Test
  void whatIsNotTranslatedPairsWithNothingAtAPlaceOfItsOwn() {
    Translation article =
        one(
            unit("id='1'", "Satu.", "Un.")
                + "<trans-unit id='2'><source>Dua.</source></trans-unit>"
                + unit("id='3'", "Tiga.", " \n")
                + unit("id='4'", "Empat.", "Quatre."));
    assertThat(Bilingual.pairs(article))
        .containsExactly("Satu. = Un.", "Dua. = ", "Tiga. = ", "Empat. = Quatre.");
    assertThat(article.correspondence().paragraphs())
        .extracting(pair -> pair.target().start())
        .containsExactly(0, 5, 7, 9);
    assertThat(article.target().label(Span.at(5))).contains(new Place.InSegment("2"));
    assertThat(article.target().label(Span.at(7))).contains(new Place.InSegment("3"));
  }

  @Test
  void segmentsWithoutTranslationBeforeTheFirstHavePlacesToo() {
    Translation article =
        one(
            unit("id='1'", "Satu.", "")
                + unit("id='2'", "Dua.", "")
                + unit("id='3'", "Tiga.", "Trois."));
    assertThat(Bilingual.pairs(article)).containsExactly("Satu. = ", "Dua. = ", "Tiga. = Trois.");
    assertThat(article.correspondence().paragraphs())
        .extracting(pair -> article.target().label(Span.at(pair.target().start())).orElseThrow())
        .containsExactly(
            new Place.InSegment("1"), new Place.InSegment("2"), new Place.InSegment("3"));
  }

  @Test
  void aFileThatNobodyHasTranslatedYetIsAnEmptyArticleWithItsSource() {
    Translation article =
        one(
            "<trans-unit id='1'><source>Satu.</source></trans-unit>"
                + "<trans-unit id='2'><source>Dua.</source>"
                + "<target state='needs-translation'>Dua.</target></trans-unit>");
    assertThat(article.target().text()).isEmpty();
    assertThat(article.target().language()).isEqualTo("fr-CA");
    assertThat(Bilingual.source(article).text()).isEqualTo("Satu.\n\nDua.");
    assertThat(Bilingual.pairs(article)).containsExactly("Satu. = ", "Dua. = ");
  }

  @Test
  void aFileWithoutAnyTextIsAnEmptyArticleWithoutASource() {
    Translation article = one("<trans-unit id='1'><source> </source></trans-unit>");
    assertThat(article.target().text()).isEmpty();
    assertThat(article.source()).isNull();
  }

  @Test
  void aCopyOfTheSourceIsReadWhereOthersAreTranslated() {
    Translation article =
        one(
            unit("id='1'", "Satu.", "Un.")
                + "<trans-unit id='2'><source>Dua.</source>"
                + "<target state='new'>Dua.</target></trans-unit>");
    assertThat(Bilingual.pairs(article)).containsExactly("Satu. = Un.", "Dua. = Dua.");
  }

  @Test
  void leavesOutWhatIsNotToBeTranslatedNotesAndMatchesFromMemories() {
    Translation article =
        one(
            "<group translate='no'>"
                + unit("id='1'", "KODE", "KODE")
                + unit("id='2' translate='yes'", "Ini teks.", "Ceci est du texte.")
                + "</group>"
                + unit("id='3' translate='no'", "NIP 12", "NIP 12")
                + "<trans-unit id='4'><source>Hujan.</source><target>La pluie.</target>"
                + "<note>Catatan.</note><alt-trans><source>Hujan</source><target>Averse</target>"
                + "</alt-trans></trans-unit>");
    assertThat(Bilingual.pairs(article))
        .containsExactly("Ini teks. = Ceci est du texte.", "Hujan. = La pluie.");
  }

  @Test
  void codesAreNeitherWordsNorLost() {
    Translation article =
        one(
            unit(
                "id='1'",
                "Gu<g id='1'>ber</g>nur <bpt id='2'>&lt;b&gt;</bpt>datang<ept id='2'>&lt;/b&gt;</ept>.",
                "Le gou<g id='1'>ver</g>neur <bx id='a' rid='2'/>arrive<ex id='b' rid='2'/> <x id='3'/>"
                    + " à pied<it id='4' pos='close'>&lt;/p&gt;</it>."));
    assertThat(Bilingual.source(article).text()).isEqualTo("Gubernur datang.");
    assertThat(article.target().text()).isEqualTo("Le gouverneur arrive à pied.");
    assertThat(Bilingual.segments(article.target()))
        .containsExactly(
            "PARAGRAPH 1: Le gou[OPEN 1]ver[CLOSE 1]neur [OPEN 2]arrive[CLOSE 2] [ALONE 3]à pied[CLOSE 4].");
    assertThat(Bilingual.source(article).codes())
        .extracting(Code::shown)
        .containsExactly("<g id='1'>", "</g>", "<b>", "</b>");
  }

  @Test
  void codesAtTheStartOfASegmentBelongToIt() {
    Translation article =
        one(
            unit("id='1'", "Satu.", "Un.<x id='9'/>")
                + unit("id='2'", "Dua.", "<x id='1'/>Deux.")
                + unit("id='3'", "Tiga.", "<g id='1'>Trois</g>."));
    assertThat(Bilingual.segments(article.target()))
        .containsExactly(
            "PARAGRAPH 1: Un.[ALONE 9]",
            "PARAGRAPH 2: [ALONE 1]Deux.",
            "PARAGRAPH 3: [OPEN 1]Trois[CLOSE 1].");
  }

  @Test
  void aBreakOfTheLineIsOneInTheText() {
    Translation article =
        one(
            unit(
                "id='1'",
                "Jalan<x id='1' ctype='lb'/>Sudirman",
                "rue<x id='1' ctype='lb'/>Sudirman<ph id='2' equiv-text=' '>&amp;nbsp;</ph>3"));
    assertThat(article.target().text()).isEqualTo("rue\nSudirman 3");
    assertThat(article.target().codes()).hasSize(2);
  }

  @Test
  void indentationIsASpaceUnlessWhiteSpaceCounts() {
    Translation article =
        one(
            unit("id='1'", "Satu\n   dua  tiga", "\r\n   un\r\n   deux  trois\r\n")
                + unit("id='2' xml:space='preserve'", "Satu\ndua", "Un\n  deux"));
    assertThat(Bilingual.segments(article.target()))
        .containsExactly("PARAGRAPH 1: un deux  trois", "PARAGRAPH 2: Un\n  deux");
  }

  @Test
  void markedSegmentsPairByTheirIds() {
    Translation article =
        one(
            "<trans-unit id='u'><source>Satu. Dua. Tiga.</source>"
                + "<seg-source><g id='9'><mrk mtype='seg' mid='s1'>Satu.</mrk> "
                + "<mrk mtype='seg' mid='s2'>Dua.</mrk></g> <mrk mtype='seg' mid='s3'>Tiga.</mrk>"
                + "</seg-source>"
                + "<target><mrk mtype='seg' mid='s3'>Trois.</mrk> "
                + "<mrk mtype='seg' mid='s1'><mrk mtype='protected'>Un</mrk>.</mrk></target></trans-unit>");
    assertThat(Bilingual.pairs(article))
        .containsExactly("Dua. = ", "Tiga. = Trois.", "Satu. = Un.");
    assertThat(Bilingual.segments(article.target()))
        .containsExactly("PARAGRAPH u/s3: Trois.", "PARAGRAPH u/s1: Un.");
  }

  @Test
  void readsTheSecondVersionByItsSegmentsAndData() {
    String file =
        """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ja">
        <file id="f1"><notes><note>x</note></notes>
        <unit id="t" type="html:h1"><segment><source>Flood in Kyushu</source><target>九州で洪水</target></segment></unit>
        <unit id="u"><originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data></originalData>
        <segment id="s1" state="final"><source>The <pc id="1" dataRefStart="d1" dataRefEnd="d2">river</pc> rose.</source>
        <target><pc id="1" dataRefStart="d1" dataRefEnd="d2">川</pc>が増水した。</target></segment>
        <ignorable><source> </source></ignorable>
        <segment><source>One<ph id="2" type="fmt" subType="xlf:lb"/>two<sc id="3"/>.<ec startRef="3"/></source>
        <target>一<ph id="2" type="fmt" subType="xlf:lb"/>二<sc id="3"/>。<ec startRef="3"/><cp hex="0007"/></target></segment>
        </unit>
        <unit id="n" translate="no"><segment><source>X1</source><target>X1</target></segment></unit>
        </file></xliff>
        """;
    Translation article = oneOf(file);
    assertThat(article.target().id()).isEqualTo("a.xlf#f1");
    assertThat(article.target().language()).isEqualTo("ja");
    assertThat(Bilingual.segments(article.target()))
        .containsExactly(
            "HEADING t: 九州で洪水",
            "PARAGRAPH u/s1: [OPEN 1]川[CLOSE 1]が増水した。",
            "PARAGRAPH u/2: 一[ALONE 2]\n二[OPEN 3]。[CLOSE 3]");
    assertThat(article.target().codes()).extracting(Code::shown).startsWith("<b>", "</b>");
    Bilingual.assertExactInXml(article, file);
  }

  @Test
  void everyWordStandsWhereItIsSaidToStand() {
    String file =
        HEAD
            + unit(
                "id='1'",
                "Pasar &amp; toko &#x2014; <![CDATA[buka & ramai]]> 😀 hari ini",
                "Marche\u0301s &amp; co<g id='1'>mme</g>rces &#8212; <![CDATA[ouverts & animés]]> 😀"
                    + " aujourd&#39;hui, l&apos;e&#x301;te\u0301 et cœ\u00ADur")
            + unit("id='2'", "Kedua", "السوق <g id='1'>مفتو</g>ح اليوم")
            + FOOT;
    Translation article = oneOf(file);
    assertThat(article.target().text())
        .isEqualTo(
            "Marchés & commerces — ouverts & animés 😀 aujourd'hui, l'été et cœur\n\n"
                + "السوق مفتوح اليوم");
    Bilingual.assertExactInXml(article, file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsFilesInAnyEncodingThatTheyDeclare(String encoding) {
    boolean hasMark = encoding.startsWith("UTF");
    String text =
        (HEAD + unit("id='1'", "Satu.", "Été à l’île.") + FOOT)
            .replace("UTF-8", encoding.replaceAll("[LB]E$", ""))
            .replace("\n", "\r\n");
    byte[] bytes = ((hasMark ? "\uFEFF" : "") + text).getBytes(Charset.forName(encoding));
    Translation article = Bilingual.read("a.xlf", bytes).get(0);
    assertThat(article.target().text()).isEqualTo("Été à l’île.");
    assertThat(article.target().sourceMap().toFile(new Span(0, 3)).of(text)).isEqualTo("Été");
  }

  @Test
  void saysWhatIsWrongWithAFile() {
    assertThatThrownBy(() -> Bilingual.read("a.xlf", "<html><body/></html>"))
        .hasMessageContaining("a.xlf is not XLIFF");
    assertThatThrownBy(() -> Bilingual.read("a.xlf", HEAD + "<trans-unit>\n<source>a</trans-unit>"))
        .hasMessageContaining("a.xlf is not well-formed XML")
        .hasMessageContaining("line 5");
    byte[] bad = (HEAD + "\u00E9").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Bilingual.read("a.xlf", bad)).hasMessageContaining("not valid UTF-8");
  }

  @Test
  void aUnitIsReadWholeWhereItsSegmentsAreNotAllOrHaveOneId() {
    String marked =
        "<trans-unit id='u'><source>Satu. Dua.</source>"
            + "<seg-source><mrk mtype='seg' mid='1'>Satu.</mrk> <mrk mtype='seg' mid='2'>Dua.</mrk>"
            + "</seg-source><target>%s</target></trans-unit>";
    assertThat(
            Bilingual.pairs(
                one(
                    marked.formatted(
                        "<mrk mtype='seg' mid='1'>Un.</mrk> <g id='3'>Dehors.</g> "
                            + "<mrk mtype='seg' mid='2'>Deux.</mrk>"))))
        .containsExactly("Satu. Dua. = Un. Dehors. Deux.");
    assertThat(
            Bilingual.pairs(
                one(
                    marked.formatted(
                        "<mrk mtype='seg' mid='1'>Un.</mrk> <mrk mtype='seg' mid='1'>Deux.</mrk>"))))
        .containsExactly("Satu. Dua. = Un. Deux.");
    assertThat(
            Bilingual.pairs(
                one(
                    marked.formatted(
                        "<mrk mtype='seg' mid='1'>Un.</mrk><ph id='3'>&lt;br/&gt;</ph> "
                            + "<mrk mtype='seg' mid='2'>Deux.</mrk>"))))
        .containsExactly("Satu. = Un.", "Dua. = Deux.");
  }
}
