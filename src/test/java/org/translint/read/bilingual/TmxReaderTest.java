package org.translint.read.bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.translint.text.Code;
import org.translint.text.Translation;

class TmxReaderTest {

  private static String memory(String sourceLanguage, String units) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <tmx version="1.4">
        <header srclang="%s" adminlang="en" datatype="html" segtype="sentence" o-tmf="none"
          creationtool="hand" creationtoolversion="1"><note>Arsip</note></header>
        <body>
        %s</body></tmx>
        """
        .formatted(sourceLanguage, units);
  }

  private static String unit(String attributes, String... texts) {
    StringBuilder unit = new StringBuilder("<tu " + attributes + ">");
    for (String text : texts) {
      String[] parts = text.split(":", 2);
      unit.append("<tuv xml:lang=\"%s\"><seg>%s</seg></tuv>".formatted(parts[0], parts[1]));
    }
    return unit + "</tu>\n";
  }

  @Test
  void everyTargetLanguageIsAnArticle() {
    String file =
        memory(
            "id",
            unit("tuid='naik'", "fr:L’eau monte.", "id:Air naik.", "ar:ارتفع الماء.")
                + unit("", "id:Warga mengungsi.", "ar:نزح السكان."));
    List<Translation> all = Bilingual.read("m.tmx", file);
    assertThat(all)
        .extracting(translation -> translation.target().id())
        .containsExactly("m.tmx#fr", "m.tmx#ar");
    assertThat(all)
        .extracting(translation -> Bilingual.source(translation).id())
        .containsExactly("m.tmx#fr/source", "m.tmx#ar/source");
    assertThat(Bilingual.segments(all.get(1).target()))
        .containsExactly("PARAGRAPH naik: ارتفع الماء.", "PARAGRAPH 2: نزح السكان.");
    all.forEach(translation -> Bilingual.assertExactInXml(translation, file));
  }

  @Test
  void expectsNothingOfALanguageThatAUnitDoesNotHave() {
    Translation french =
        Bilingual.read(
                "m.tmx",
                memory(
                    "id",
                    unit("", "id:Satu.", "fr:Un.")
                        + unit("", "id:Dua.", "ar:اثنان.")
                        + unit("", "id:Tiga.", "fr:")))
            .get(0);
    assertThat(Bilingual.pairs(french)).containsExactly("Satu. = Un.", "Tiga. = ");
  }

  @Test
  void takesTheSourceLanguageOfTheUnitAndItsVarieties() {
    List<Translation> all =
        Bilingual.read(
            "m.tmx",
            memory(
                "EN",
                unit("", "en-GB:One.", "fr-FR:Un.")
                    + unit("srclang='fr-FR'", "en-GB:Two.", "fr-FR:Deux.")));
    assertThat(all).hasSize(2);
    assertThat(all.get(0).target().language()).isEqualTo("fr-FR");
    assertThat(Bilingual.pairs(all.get(0))).containsExactly("One. = Un.");
    assertThat(all.get(1).target().language()).isEqualTo("en-GB");
    assertThat(Bilingual.pairs(all.get(1))).containsExactly("Deux. = Two.");
  }

  @Test
  void takesTheFirstLanguageWhereTheMemoryHasNoSourceLanguage() {
    Translation article =
        Bilingual.read(
                "m.tmx",
                memory("*all*", unit("", "id:Satu.", "ja:一。") + unit("", "ja:二。", "id:Dua.")))
            .get(0);
    assertThat(article.target().language()).isEqualTo("ja");
    assertThat(Bilingual.pairs(article)).containsExactly("Satu. = 一。", "Dua. = 二。");
  }

  @Test
  void codesAreNeitherWordsNorLost() {
    Translation article =
        Bilingual.read(
                "m.tmx",
                memory(
                    "id",
                    unit(
                        "",
                        "id:Air <bpt i='1' x='4'>&lt;b&gt;</bpt>na<hi>ik</hi><ept i='1'>&lt;/b&gt;</ept>.",
                        "fr:L’eau <bpt i='1' x='4'>&lt;b&gt;</bpt>mon<hi>te</hi><ept i='1'>&lt;/b&gt;</ept>"
                            + "<ph x='7'>&lt;img alt='<sub>crue</sub>'/&gt;</ph><ut>{0}</ut>.")))
            .get(0);
    assertThat(article.target().text()).isEqualTo("L’eau monte.");
    assertThat(article.target().codes())
        .extracting(Code::kind, Code::id)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Code.Kind.OPEN, "1"),
            org.assertj.core.groups.Tuple.tuple(Code.Kind.CLOSE, "1"),
            org.assertj.core.groups.Tuple.tuple(Code.Kind.ALONE, "7"));
  }

  @Test
  void saysThatAFileIsNotTmx() {
    assertThatThrownBy(() -> Bilingual.read("m.tmx", "<xliff/>"))
        .hasMessageContaining("m.tmx is not TMX");
  }

  @Test
  void aSecondTextOfALanguageGoesWithTheSameSource() {
    String file = memory("id", unit("", "id:Satu hari.", "fr:Un jour.", "fr:Une journée."));
    Translation article = Bilingual.read("m.tmx", file).get(0);
    assertThat(Bilingual.pairs(article))
        .containsExactly("Satu hari. = Un jour.", "Satu hari. = Une journée.");
    Bilingual.assertExactInXml(article, file);
  }
}
