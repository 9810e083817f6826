package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {

  private static Set<String> stems(String language, String words) {
    return Arrays.stream(words.split(" "))
        .map(Stemmer.of(language)::stem)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          id, bank Bank banknya
          id, pemerintah pemerintahnya
          id, masalah masalahnya
          id, vaksin vaksinnya
          en, bank banks Bank’s banks’
          en, tax taxes
          en, refugee refugees refugee's
          en, company companies
          en, church churches
          en, ceasefire ceasefires
          en, virus viruses
          fr, banque banques Banque
          fr, central centrale centraux centrales
          fr, loi lois
          fr, taxe taxes
          fr, réfugié réfugiée réfugiés réfugiées
          fr, européen européenne européens
          fr, armée armées
          fr, gouvernement gouvernements
          fr, élection élections
          ar, بنك البنك والبنك بالبنك للبنك
          ar, وزير الوزير والوزير للوزير
          ar, لاجئ اللاجئين اللاجئون
          ar, حكومة الحكومة حكومات
          ar, وباء الوباء
          ar, إطلاق اطلاق
          de, Bank Banken
          de, Flüchtling Flüchtlinge Flüchtlingen
          de, Gesetz Gesetze Gesetzes
          de, Steuer Steuern
          es, elección elecciones
          es, refugiado refugiados refugiada
          es, juez jueces
          it, banca banche
          it, legge leggi
          it, elezione elezioni
          ms, kerajaan kerajaannya
          nl, verkiezing verkiezingen
          nl, wet wetten
          pt, eleição eleições
          pt, lei leis
          pt-BR, refugiado refugiada refugiados
          ru, закон закону законы законов
          ru, банк банка банком банки банков
          ru, выборы выборов выборами
          sv, bank banken banker bankerna
          sv, flykting flyktingar flyktingarna
          """)
  void givesTheFormsOfAWordOneStem(String language, String words) {
    assertThat(stems(language, words)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          id, masalah masa
          id, sekolah seko
          id, pemerintah perintah
          id, vaksin vaksinasi
          id, hanya ha
          en, university universe
          en, news new
          en, policy police
          fr, armée arme
          fr, clandestin clandestinement
          fr, réfugié refuge
          ar, حكومة حكم
          ar, وزير وزارة
          es, banco bancario
          """)
  void keepsWordsApart(String language, String words) {
    assertThat(stems(language, words)).hasSize(words.split(" ").length);
  }

  @Test
  void onlyFoldsTheWordsOfOtherLanguages() {
    assertThat(Stemmer.of("cy").stem("Banciau")).isEqualTo("banciau");
    assertThat(Stemmer.of("und").stem("IMF")).isEqualTo("imf");
  }

  @Test
  void takesWordsOfOneLetterAndVeryLongOnes() {
    for (String language : "ar de en es fr id it nl pt ru sv".split(" ")) {
      assertThat(Stemmer.of(language).stem("a")).isNotEmpty();
      assertThat(Stemmer.of(language).stem("و")).isNotEmpty();
      assertThat(Stemmer.of(language).stem("ab".repeat(5_000))).isNotEmpty();
    }
  }
}
