package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordMemoTest {

  private final List<String> computed = new ArrayList<>();
  private final WordMemo<Integer> lengths =
      new WordMemo<>(
          word -> {
            computed.add(word);
            return word.length();
          });

  @Test
  void computesTheValueOfAWordOnce() {
    assertThat(lengths.of("kabinet")).isEqualTo(7);
    assertThat(lengths.of("kabinet")).isEqualTo(7);
    assertThat(computed).containsExactly("kabinet");
  }

  @Test
  void forgetsTheWordsThatWereMetLongAgo() {
    for (int i = 0; i < 5 * WordMemo.MOST; i++) {
      assertThat(lengths.of("word" + i)).isEqualTo(("word" + i).length());
    }
    assertThat(lengths.size()).isBetween(WordMemo.MOST, 2 * WordMemo.MOST);
  }

  @Test
  void keepsAWordThatIsMetAgainAndAgain() {
    for (int i = 0; i < 5 * WordMemo.MOST; i++) {
      lengths.of("kabinet");
      lengths.of("word" + i);
    }
    assertThat(computed).containsOnlyOnce("kabinet");
  }

  @Test
  void remembersNothingThatIsTooLongForAWord() {
    String text = "a".repeat(WordMemo.LONGEST + 1);
    assertThat(lengths.of(text)).isEqualTo(text.length());
    assertThat(lengths.size()).isZero();
  }
}
