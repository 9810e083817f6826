package org.translint.read.bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.text.Document;
import org.translint.text.Translation;

class PoReaderTest {

  private static final String HEADER =
      """
      # Berita untuk situs.
      msgid ""
      msgstr ""
      "Project-Id-Version: berita 1\\n"
      "Language: fr_CA\\n"
      "X-Source-Language: id\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"

      """;

  private static Translation one(String file) {
    List<Translation> all = Bilingual.read("f/a.po", file);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void theWholeFileIsOneArticleInTheLanguageOfItsHeader() {
    Translation article = one(HEADER + "msgid \"Air naik.\"\nmsgstr \"L’eau monte.\"\n");
    assertThat(article.target().id()).isEqualTo("f/a.po#fr-CA");
    assertThat(article.target().language()).isEqualTo("fr-CA");
    assertThat(Bilingual.source(article).language()).isEqualTo("id");
    assertThat(Bilingual.pairs(article)).containsExactly("Air naik. = L’eau monte.");
  }

  @Test
  void aFileWithoutAHeaderHasNoLanguage() {
    Translation article = one("msgid \"Air naik.\"\nmsgstr \"L’eau monte.\"");
    assertThat(article.target().id()).isEqualTo("f/a.po#po");
    assertThat(article.target().language()).isEqualTo(Document.UNKNOWN_LANGUAGE);
  }

  @Test
  void readsStringsOverSeveralLinesWithTheirEscapes() {
    String file =
        HEADER
            + """
            #: berita.html:12
            #, fuzzy
            #| msgid "Lama"
            msgid ""
            "Wali kota berkata: \\"Kami "
            "siap.\\"\\n"
            msgstr ""
            "La maire a dit : « Nous som"
            "mes\\tprêts. » \\\\ l\\'e\u0301te\u0301\\n"
            "Fin.\\n"
            """;
    Translation article = one(file);
    assertThat(Bilingual.pairs(article))
        .containsExactly(
            "Wali kota berkata: \"Kami siap.\" = La maire a dit : « Nous sommes\tprêts. » \\ l'été\nFin.");
    Bilingual.assertExactInPo(article, file);
  }

  @Test
  void entriesAreNamedByTheirNumberAndContext() {
    Translation article =
        one(
            HEADER
                + """
                msgid "Satu."
                msgstr "Un."

                msgctxt "judul"
                msgid "Dua."
                msgstr "Deux."
                """);
    assertThat(Bilingual.segments(article.target()))
        .containsExactly("PARAGRAPH 1: Un.", "PARAGRAPH 2 (judul): Deux.");
  }

  @Test
  void obsoleteEntriesAreNotReadAndUntranslatedOnesPairWithNothing() {
    Translation article =
        one(
            HEADER
                + """
                msgid "Satu."
                msgstr "Un."
                msgid "Dua."
                msgstr ""
                #~ msgid "Tiga."
                #~ msgstr "Trois."
                """);
    assertThat(Bilingual.pairs(article)).containsExactly("Satu. = Un.", "Dua. = ");
  }

  @Test
  void allFormsOfAPluralGoWithTheFormForMany() {
    Translation article =
        one(
            HEADER
                + """
                msgid "%d house fell."
                msgid_plural "%d houses fell."
                msgstr[0] "%d maison est tombée."
                msgstr[1] "%d maisons sont tombées."
                """);
    assertThat(Bilingual.pairs(article))
        .containsExactly(
            "%d houses fell. = %d maison est tombée.",
            "%d houses fell. = %d maisons sont tombées.");
    assertThat(Bilingual.segments(article.target()))
        .containsExactly(
            "PARAGRAPH 1[0]: %d maison est tombée.", "PARAGRAPH 1[1]: %d maisons sont tombées.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void placesAreExactWhateverTheLineEnds(String lineEnd) {
    String file =
        ("\uFEFF"
                + HEADER
                + "msgid \"Pasar \" \n  \"buka\"\nmsgstr \"السوق مفت\"\n\"وح 😀 اليوم\"\n")
            .replace("\n", lineEnd);
    Translation article = one(file);
    assertThat(article.target().text()).isEqualTo("السوق مفتوح 😀 اليوم");
    Bilingual.assertExactInPo(article, file);
  }

  @Test
  void readsTheEncodingThatTheHeaderDeclares() {
    String text =
        HEADER.replace("UTF-8", "ISO-8859-1") + "msgid \"Sekolah.\"\nmsgstr \"L'école.\"\n";
    Translation article = Bilingual.read("a.po", text.getBytes(StandardCharsets.ISO_8859_1)).get(0);
    assertThat(article.target().text()).isEqualTo("L'école.");
  }

  @Test
  void readsAVeryLongLineWithManyEscapes() {
    String text = "kata\\n".repeat(50_000);
    Translation article = one("msgid \"" + text + "\"\nmsgstr \"" + text + "\"\n");
    assertThat(article.target().text()).startsWith("kata\nkata\n");
  }

  @Test
  void saysWhichLineCannotBeRead() {
    assertThatThrownBy(() -> one(HEADER + "msgid \"Satu\nmsgstr \"Un\"\n"))
        .hasMessageContaining("f/a.po is not a PO file that can be read: line 9 ");
    assertThatThrownBy(() -> one("halo\n")).hasMessageContaining("line 1 ");
    assertThatThrownBy(() -> one("\"halo\"\n")).hasMessageContaining("line 1 ");
    assertThatThrownBy(() -> one("msgid \"a\" b\n")).hasMessageContaining("line 1 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "msgid \"Satu\"\nmsgstr \"Un\"\nmsgstr \"Deux\"\n",
        "msgid \"Satu\"\nmsgstr \"Un\"\n\nmsgstr \"Perdu\"\n",
        "msgid \"Satu\"\nmsgid_plural \"Banyak\"\nmsgstr[1] \"Un\"\nmsgstr[1] \"Deux\"\n",
        "msgctxt \"judul\"\nmsgstr \"Perdu\"\n",
        "msgid_plural \"Banyak\"\n",
      })
  void saysWhichStringIsMisplacedRatherThanToDropIt(String entry) {
    long lines = entry.lines().count();
    assertThatThrownBy(() -> one(entry))
        .hasMessageContaining("f/a.po is not a PO file that can be read: the msg")
        .hasMessageContaining(" on line " + lines + " has no msgid before it, or is the second");
  }
}
