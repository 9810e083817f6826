package org.translint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.check.Analyzer;
import org.translint.config.Settings.DictionaryFile;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.language.Languages;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class WeakDictionaryTest {

  private static final List<String> WORDS =
      List.of(
          "rapat",
          "warga",
          "desa",
          "yang",
          "kemarin",
          "pemerintah",
          "bangun",
          "jembatan",
          "baru",
          "kata",
          "kepala",
          "untuk",
          "sungai",
          "tutup");

  @TempDir Path folder;

  @BeforeEach
  void writeADictionary() throws IOException {
    Files.writeString(folder.resolve("id.aff"), "SET UTF-8\nTRY aeinrstkum\n");
    Files.writeString(
        folder.resolve("id.dic"), WORDS.size() + "\n" + String.join("\n", WORDS) + "\n");
  }

  private List<Finding> findings(String text) throws Exception {
    Languages languages =
        Languages.with(List.of(new DictionaryFile("id", "id", folder.resolve("id"), false)));
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Document document =
        new Document("a", "a", "id", text, List.of(block), SourceMap.identity(text));
    return new UnknownWord().check(new Analyzer(languages).analyse(document));
  }

  private List<String> slips(String text) throws Exception {
    return findings(text).stream()
        .filter(f -> f.severity() != Severity.NEUTRAL)
        .map(f -> f.span().of(text))
        .toList();
  }

  @Test
  void wordsAreKnownByTheirAffixes() throws Exception {
    assertThat(findings("Pemerintah membangun jembatannya untuk warga pedesaan kemarin."))
        .isEmpty();
  }

  @Test
  void anUnknownWordAloneSaysLittle() throws Exception {
    assertThat(slips("Warga desa kemarin rapat untuk playoff yang baru.")).isEmpty();
    assertThat(findings("Warga desa kemarin rapat untuk playoff yang baru."))
        .extracting(Finding::severity)
        .containsExactly(Severity.NEUTRAL);
  }

  @Test
  void aWordThatIsOneLetterFromOneOfTheArticleIsASlip() throws Exception {
    assertThat(slips("Rapat untuk warga dan rapat utnuk kepala desa yang baru."))
        .containsExactly("utnuk");
  }

  @Test
  void aWordWithAffixesThatIsOneLetterFromAKnownOneIsASlip() throws Exception {
    assertThat(slips("Warga desa memnbangun yang baru kemarin.")).containsExactly("memnbangun");
  }

  @Test
  void whatStandsAgainAndAgainIsMeant() throws Exception {
    assertThat(slips("Warga memnbangun yang baru. Kepala desa memnbangun kemarin.")).isEmpty();
  }
}
