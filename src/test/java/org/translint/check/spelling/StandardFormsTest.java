package org.translint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.language.DataFile;

class StandardFormsTest {

  private static final StandardForms INDONESIAN = StandardForms.load("id").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "resiko, risiko",
    "Resiko, Risiko",
    "beresiko, berisiko",
    "resikonya, risikonya",
    "menganalisa, menganalisis",
    "perijinan, perizinan",
    "mengijinkan, mengizinkan",
    "mempraktekkan, mempraktikkan",
    "ketrampilan, keterampilan",
    "memfikirkan, memikirkan",
    "menghimbau, mengimbau",
    "antrian, antrean",
    "merubah, mengubah",
    "nopember, November",
    "obyek-obyek, objek-objek",
    "jum’at, Jumat",
    "bertanggungjawab, bertanggung jawab",
    "mempengaruhi, memengaruhi"
  })
  void givesTheStandardFormWithTheAffixesOfTheOther(String word, String standard) {
    assertThat(INDONESIAN.of(word))
        .get()
        .extracting(StandardForms.Standard::form)
        .isEqualTo(standard);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "risiko", "analisis", "berubah", "perubahan", "pertanggungjawaban", "kompleks",
        "kompleksitas", "praktik", "standardisasi", "respons", "elite", "mempraktikkan"
      })
  void leavesWhatIsInIt(String word) {
    assertThat(INDONESIAN.of(word)).isEmpty();
  }

  @Test
  void noStandardFormIsItselfInTheList() {
    for (List<String> row : DataFile.rows("language/id/nonstandard.tsv")) {
      assertThat(row).hasSize(3);
      assertThat(INDONESIAN.of(row.get(1))).as(row.get(1)).isEmpty();
    }
  }

  @Test
  void languagesWithoutAListHaveNone() {
    assertThat(StandardForms.load("fr")).isEmpty();
  }
}
