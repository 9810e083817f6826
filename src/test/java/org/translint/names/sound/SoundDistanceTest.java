package org.translint.names.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundDistanceTest {

  private static final List<String> SOURCE_NAMES =
      List.of(
          "Kavanaugh",
          "Lukashenko",
          "Trump",
          "Putin",
          "Merkel",
          "Kaczynski",
          "Cavendish",
          "Navalny",
          "Lukaku",
          "Johnson",
          "Zelensky",
          "Netanyahu",
          "Kushner",
          "Ford",
          "Erdogan",
          "Sullivan");

  private final SoundDistance distance = new SoundDistance();

  @ParameterizedTest
  @CsvSource({
    "卡瓦诺, Kavanaugh",
    "卡瓦诺夫, Kavanaugh",
    "カバノー, Kavanaugh",
    "カヴァノー, Kavanaugh",
    "كافانو, Kavanaugh",
    "卢卡申科, Lukashenko",
    "盧卡申科, Lukashenko",
    "ルカシェンコ, Lukashenko",
    "لوكاشينكو, Lukashenko",
    "Лукашенко, Lukashenko",
    "Loukachenko, Lukashenko",
    "普京, Putin",
    "プーチン, Putin",
    "بوتين, Putin",
    "特朗普, Trump",
    "ترامب, Trump",
    "约翰逊, Johnson",
    "ジョンソン, Johnson",
    "泽连斯基, Zelensky",
    "زيلينسكي, Zelensky",
    "ネタニヤフ, Netanyahu",
    "نتنياهو, Netanyahu",
    "福特, Ford",
    "沙利文, Sullivan",
    "エルドアン, Erdogan",
  })
  void theRightSourceNameIsTheMostAlike(String written, String right) {
    assertThat(SOURCE_NAMES.stream().max(Comparator.comparing(n -> distance.likeness(written, n))))
        .contains(right);
  }

  @Test
  void mayIsNotTheBeginningOfMain() {
    assertThat(distance.likeness("May", "メイ")).isGreaterThan(0.8);
    assertThat(distance.likeness("メイ", "メイン")).isLessThan(0.7);
  }

  @Test
  void unwrittenVowelsCostLittleInArabic() {
    assertThat(distance.likeness("Muhammad", "محمد")).isGreaterThan(0.85);
    assertThat(distance.likeness("Muhammad", "Mhmd")).isLessThan(0.75);
  }

  @Test
  void japaneseHasOneSoundForLAndR() {
    assertThat(distance.likeness("Lula", "ルラ")).isEqualTo(distance.likeness("Rura", "ルラ"));
    assertThat(distance.likeness("Lula", "Rura")).isLessThan(0.6);
  }

  @Test
  void likenessIsTheSameFromBothSides() {
    assertThat(distance.likeness("卡瓦诺", "Kavanaugh"))
        .isEqualTo(distance.likeness("Kavanaugh", "卡瓦诺"));
  }

  @Test
  void nothingAlikeIsNothing() {
    assertThat(distance.likeness("Merkel", "プーチン")).isZero();
  }

  @Test
  void whatHasNoLettersSoundsLikeItselfAlone() {
    assertThat(distance.likeness("—", "Merkel")).isZero();
    assertThat(distance.likeness("", "7")).isZero();
    assertThat(distance.likeness("7", "7")).isEqualTo(1);
  }

  @Test
  void otherAlphabetsWriteWhatTheyHear() {
    assertThat(distance.likeness("George", "Джордж")).isGreaterThan(0.75);
    assertThat(distance.likeness("Orban", "Орбан")).isEqualTo(1);
  }
}
