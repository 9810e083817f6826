package org.translint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.translint.language.Sentence;
import org.translint.text.AlignedPair;
import org.translint.text.Block;
import org.translint.text.Correspondence;
import org.translint.text.Span;

class AlignedSpansTest {

  private static Sentence sentence(int start, int end, Block block) {
    return new Sentence(new Span(start, end), block, "en", List.of());
  }

  private static Block block(int start, int end) {
    return new Block(Block.Kind.PARAGRAPH, new Span(start, end));
  }

  private static AlignedPassage passage(List<Sentence> source, List<Sentence> target) {
    return new AlignedPassage(source, target, 0.5, false);
  }

  @Test
  void keepsWholeBlocksAndSingleSentences() {
    Sentence one = sentence(1, 4, block(0, 10));
    Sentence two = sentence(5, 9, block(0, 10));
    Sentence target = sentence(0, 6, block(0, 7));
    AlignedPassage passage = passage(List.of(one, two), List.of(target));

    Correspondence kept = AlignedSpans.of(new Alignment(List.of(passage), List.of(passage)));

    assertThat(kept.paragraphs())
        .containsExactly(new AlignedPair(new Span(0, 10), new Span(0, 7), 0.5, false));
    assertThat(kept.sentences())
        .containsExactly(new AlignedPair(new Span(1, 9), new Span(0, 6), 0.5, false));
  }

  @Test
  void tellsWhereWhatIsMissingShouldStand() {
    Sentence first = sentence(0, 4, block(0, 4));
    Sentence lost = sentence(6, 9, block(6, 9));
    Sentence added = sentence(20, 29, block(20, 29));

    Correspondence kept =
        AlignedSpans.of(
            new Alignment(
                List.of(
                    passage(List.of(first), List.of(first)),
                    passage(List.of(lost), List.of()),
                    passage(List.of(), List.of(added))),
                List.of()));

    assertThat(kept.paragraphs())
        .extracting(AlignedPair::source)
        .containsExactly(new Span(0, 4), new Span(6, 9), Span.at(9));
    assertThat(kept.paragraphs())
        .extracting(AlignedPair::target)
        .containsExactly(new Span(0, 4), Span.at(4), new Span(20, 29));
  }

  @Test
  void isNothingForATextOfAnotherSource() {
    assertThat(AlignedSpans.of(Alignment.OF_ANOTHER_SOURCE)).isEqualTo(Correspondence.NONE);
  }
}
