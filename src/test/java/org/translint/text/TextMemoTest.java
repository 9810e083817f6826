package org.translint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextMemoTest {

  private static final int MOST = 10;
  private static final int LONGEST = 20;

  private final List<String> computed = new ArrayList<>();
  private final TextMemo<Integer> lengths =
      new TextMemo<>(
          text -> {
            computed.add(text);
            return text.length();
          },
          MOST,
          LONGEST);

  @Test
  void computesTheValueOfATextOnce() {
    assertThat(lengths.of("kabinet")).isEqualTo(7);
    assertThat(lengths.of("kabinet")).isEqualTo(7);
    assertThat(computed).containsExactly("kabinet");
  }

  @Test
  void forgetsTheTextsThatWereMetLongAgo() {
    for (int i = 0; i < 5 * MOST; i++) {
      assertThat(lengths.of("word" + i)).isEqualTo(("word" + i).length());
    }
    assertThat(lengths.size()).isBetween(MOST, 2 * MOST);
  }

  @Test
  void keepsATextThatIsMetAgainAndAgain() {
    for (int i = 0; i < 5 * MOST; i++) {
      lengths.of("kabinet");
      lengths.of("word" + i);
    }
    assertThat(computed).containsOnlyOnce("kabinet");
  }

  @Test
  void remembersNothingThatIsTooLong() {
    String text = "a".repeat(LONGEST + 1);
    assertThat(lengths.of(text)).isEqualTo(text.length());
    assertThat(lengths.size()).isZero();
  }
}
