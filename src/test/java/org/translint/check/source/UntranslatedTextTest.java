package org.translint.check.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.translint.finding.Finding;
import org.translint.finding.Severity;

class UntranslatedTextTest {

  private static final String SOURCE =
      """
      Wali kota membuka pasar baru pada hari Senin.

      Para pedagang senang karena sewa kios tidak naik tahun ini.

      Surya Darma, ketua Persatuan Pedagang Pasar Raya, ikut hadir.
      """;

  private final Beside beside = new Beside(new UntranslatedText(), "id", SOURCE);

  private void assertMarks(String language, String... paragraphs) {
    String marked = String.join("\n\n", paragraphs);
    assertThat(beside.lint(language, marked)).isEqualTo(marked);
  }

  @Test
  void findsParagraphsSentencesAndClauses() {
    assertMarks(
        "en",
        "[[Wali kota membuka pasar baru pada hari Senin.]]",
        "The traders are glad [[karena sewa kios tidak naik]] for now.");
    assertMarks(
        "fr",
        "La foule attendait ce jour. [[Wali kota membuka pasar baru pada hari Senin.]] Il pleut.");
    assertMarks("zh", "市长来了。[[Wali kota membuka pasar baru pada hari Senin.]]");
    assertMarks("ja", "市場が開いた。[[karena sewa kios tidak naik]]と商人は言う。");
    assertMarks("ar", "[[Wali kota membuka pasar baru pada hari Senin.]]", "حضر الجميع.");
  }

  @Test
  void leavesNamesAndShortQuotationsAlone() {
    assertMarks("en", "Surya Darma of the Persatuan Pedagang Pasar Raya was there, too.");
    assertMarks("en", "A banner said “karena sewa kios tidak naik” in large letters.");
    assertMarks("zh", "Surya Darma 和 Persatuan Pedagang Pasar Raya 都来了。");
  }

  @Test
  void saysNothingOfATextBesideItself() {
    assertThat(beside.findings("id", SOURCE)).isEmpty();
  }

  @Test
  void showsTheWordsOfTheSource() {
    List<Finding> findings =
        beside.findings("en", "It rained.\n\nWali kota membuka pasar baru pada hari Senin.");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.CRITICAL);
    assertThat(findings.get(0).message()).contains("Indonesian").contains("Translate");
    assertThat(findings.get(0).related().get(0).text())
        .isEqualTo("Wali kota membuka pasar baru pada hari Senin");
  }

  @Test
  void asksMoreOfLanguagesThatAreNear() {
    assertThat(beside.findings("ms", "Wali kota membuka pasar baru pada hari Isnin.")).isEmpty();
  }

  @Test
  void findsCopiesInScriptsWithoutSpaces() {
    Beside japanese = new Beside(new UntranslatedText(), "ja", "市長は月曜日に新しい市場を開いた。商人は喜んだ。");
    String marked = "他来了。[[市長は月曜日に新しい市場を開いた。]]";
    assertThat(japanese.lint("zh", marked)).isEqualTo(marked);
  }
}
