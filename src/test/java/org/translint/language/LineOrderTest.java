package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineOrderTest {

  private static String sorted(String text) {
    return new String(
        LineOrder.sorted(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  @Test
  void isThatOfTheCharacters() {
    assertThat(sorted("9\nكتب/12\nقلم\nكتب\nكتب/1\nكتبت/3\nقلم\n\nمستشفياتهم/2\nمستشفياتنا/2\n"))
        .isEqualTo("9\n\nقلم\nقلم\nكتب\nكتب/1\nكتب/12\nكتبت/3\nمستشفياتنا/2\nمستشفياتهم/2\n");
  }

  @Test
  void looksPastTheFirstCharacters() {
    assertThat(sorted("2\nابتثجحخدذرزس\nابتثجحخدذرزا\n"))
        .isEqualTo("2\nابتثجحخدذرزا\nابتثجحخدذرزس\n");
  }

  @Test
  void endsTheLastLineThatDoesNotEnd() {
    assertThat(sorted("2\nكتب\nقلم")).isEqualTo("2\nقلم\nكتب\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "0", "1\nكتب", "3\n\n\n\n", "3\n😀\nﻷ\nﻷ\n😀"})
  void losesNoLine(String text) {
    assertThat(sorted(text).lines().sorted()).isEqualTo(text.lines().sorted().toList());
    assertThat(sorted(text).lines().findFirst()).isEqualTo(text.lines().findFirst());
  }

  @Test
  void bearsWhatIsNoUtf8() {
    byte[] broken = {'2', '\n', (byte) 0xD9, '\n', 'a', '\n', (byte) 0xE2, (byte) 0xD8};

    assertThat(LineOrder.sorted(broken)).hasSize(broken.length + 1).contains(broken[2], 'a');
  }
}
