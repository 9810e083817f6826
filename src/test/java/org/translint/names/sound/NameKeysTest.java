package org.translint.names.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

  private final NameKeys keys = new NameKeys();

  @ParameterizedTest
  @CsvSource({
    "Loukachenko, Lukashenko",
    "Loukachenko, Luukachenko",
    "Poutine, Putin",
    "Khrouchtchev, Chruschtschew",
    "Tchaïkovski, Chaikovsky",
    "Soekarno, Sukarno",
    "Djokovic, Đoković",
    "Zelenskyy, Zelensky",
    "Tinkoff, Tinkov",
    "Sergueï, Serguei",
    "Alexey, Aleksei",
    "Stephan, Stefan",
    "Krykhoviak, Krykhovyak",
    "Müller, Mueller",
    "Bjørn, Björn"
  })
  void joinsWhatLanguagesWriteDifferently(String one, String other) {
    assertThat(keys.key(one).soundsLike(keys.key(other))).isTrue();
    assertThat(keys.key(other).soundsLike(keys.key(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Loukachenko, Lukashanko",
    "Biélorussie, Biélorusses",
    "Hayes, Mayes",
    "Merkel, Macron",
    "Obama, Osama"
  })
  void keepsDifferentSoundsApart(String one, String other) {
    assertThat(keys.key(one).soundsLike(keys.key(other))).isFalse();
  }

  @Test
  void seesOnlyLettersInPlainKeys() {
    assertThat(NameKeys.plain("Ednan-Lapérouse")).isEqualTo("ednanlaperouse");
    assertThat(NameKeys.plain("O’Neill")).isEqualTo(NameKeys.plain("O'Neill")).isEqualTo("oneill");
    assertThat(NameKeys.sameLetters("MacPherson", "Macpherson")).isTrue();
    assertThat(NameKeys.sameLetters("Müller", "Mu\u0308ller")).isTrue();
    assertThat(NameKeys.sameLetters("Müller", "Mueller")).isFalse();
  }

  @Test
  void doesNotDependOnComposition() {
    assertThat(keys.key("Mu\u0308ller")).isEqualTo(keys.key("Müller"));
    assertThat(keys.key("S\u030cef\u010dovi\u010d")).isEqualTo(keys.key("Šefčovič"));
  }

  @Test
  void givesEveryPartSomethingToCompare() {
    for (String odd : List.of("Q", "Æ", "ß", "\uD801\uDC00", "李", "-", "'")) {
      assertThat(keys.key(odd).readings()).as(odd).isNotEmpty();
      assertThat(keys.key(odd).skeletons()).as(odd).isNotEmpty();
    }
  }

  @Test
  void staysSmallWhateverTheLetters() {
    long seed = 20260101;
    Random random = new Random(seed);
    String letters = "abcdefghijklmnopqrstuvwxyzöüäčßœ'-";
    for (int i = 0; i < 2000; i++) {
      StringBuilder name = new StringBuilder("A");
      int length = random.nextInt(20);
      for (int j = 0; j < length; j++) {
        name.append(letters.charAt(random.nextInt(letters.length())));
      }
      NameKey key = keys.key(name.toString());
      assertThat(key.readings()).as("seed %d: %s", seed, name).hasSizeBetween(1, 12);
      assertThat(key.soundsLike(key)).as("seed %d: %s", seed, name).isTrue();
    }
  }

  @Test
  void seesPlainLettersInThoseThatDoNotDecompose() {
    assertThat(NameKeys.plain("Đoković")).isEqualTo("dokovic");
    assertThat(NameKeys.plain("Łukasz Bjørn Ǿ")).isEqualTo("lukaszbjorno");
    assertThat(NameKeys.plain("GROẞ Œuvre Ægir Þór Guðrún"))
        .isEqualTo("grossoeuvreaegirthorgudrun");
    assertThat(NameKeys.plain("\uD801\uDC28")).isEqualTo("\uD801\uDC28");
    assertThat(NameKeys.sameLetters("Strauß", "Strauss")).isTrue();
  }
}
