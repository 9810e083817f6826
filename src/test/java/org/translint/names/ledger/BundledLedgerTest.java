package org.translint.names.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundledLedgerTest {

  private static final Path FILE =
      Path.of("src/main/resources/org/translint/names/ledger/bundled.csv");

  @Test
  void isALedgerThatSaysWhatItIsAndIsSortedAndUnique() throws IOException, LedgerException {
    List<String> lines = Files.readAllLines(FILE);
    List<Entry> entries = LedgerReader.read(FILE, "bundled.csv").entries();

    assertThat(lines.get(0)).startsWith("# ");
    assertThat(String.join(" ", lines.subList(0, 3))).contains("Apache-2.0");
    assertThat(lines)
        .doesNotHaveDuplicates()
        .allMatch(line -> Normalizer.isNormalized(line, Normalizer.Form.NFC));
    assertThat(entries)
        .hasSizeGreaterThan(800)
        .isSortedAccordingTo(Comparator.comparing(Entry::person).thenComparing(Entry::language));
    assertThat(Ledger.bundled().entries()).isEqualTo(entries);
  }

  @Test
  void coversTheSixLanguagesWithPeopleAndOrganisations() {
    for (String language : List.of("ar", "en", "fr", "id", "ja", "zh")) {
      List<Entry> entries =
          Ledger.bundled().entries().stream().filter(e -> e.language().equals(language)).toList();
      assertThat(entries).as(language).filteredOn(Entry::isPerson).hasSizeGreaterThan(100);
      assertThat(entries).as(language).filteredOn(e -> !e.isPerson()).hasSizeGreaterThan(40);
    }
  }

  @Test
  void knowsHowALanguageUsuallyWritesSomebodyWhomAnotherWritesOtherwise() {
    Ledger bundled = Ledger.bundled();

    assertThat(bundled.conventional("fr", "Lukashenko")).contains("Loukachenko");
    assertThat(bundled.conventional("fr", "Vladimir Putin")).contains("Vladimir Poutine");
    assertThat(bundled.conventional("id", "Poutine")).contains("Putin");
    assertThat(bundled.conventional("ja", "Macron")).contains("マクロン");
    assertThat(bundled.conventional("en", "世界卫生组织")).contains("World Health Organization");
    assertThat(bundled.conventional("fr", "Nobody")).isEmpty();
  }
}
