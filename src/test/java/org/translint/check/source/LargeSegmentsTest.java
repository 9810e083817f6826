package org.translint.check.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.translint.check.AlignedPassage;
import org.translint.language.Sentence;
import org.translint.text.Block;
import org.translint.text.Code;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

/** What is compared one by one does not take the square of the time for a large file. */
class LargeSegmentsTest {

  private static final int MANY = 100_000;
  private static final Duration LONGEST = Duration.ofSeconds(15);

  private static MarkedSegment segment(String text, List<Code> codes) {
    Document document =
        new Document("a", "a", "fr", text, List.of(), SourceMap.identity(text), List.of());
    return new MarkedSegment(document, new Span(0, text.length()), codes);
  }

  @Test
  void placeholdersInAnotherOrderAreComparedInOnePass() {
    List<String> names = new ArrayList<>();
    IntStream.range(0, MANY).forEach(i -> names.add("{n" + i + "}"));
    MarkedSegment source = segment(String.join(" ", names) + " {gone}", List.of());
    Collections.reverse(names);
    MarkedSegment target = segment(String.join(" ", names), List.of());

    assertThat(
            assertTimeoutPreemptively(
                LONGEST,
                () ->
                    new PlaceholderComparison(
                            new MarkupMismatch().info(),
                            new MarkedSegment.Pair(source, target),
                            false)
                        .findings()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("{gone}"));
  }

  @Test
  void codesInAnotherOrderAreComparedInOnePass() {
    List<Code> codes = new ArrayList<>();
    IntStream.range(0, MANY)
        .forEach(i -> codes.add(new Code(Code.Kind.ALONE, "" + i, "<x id=" + i + ">", 0)));
    MarkedSegment source = segment("Le port.", codes);
    Collections.reverse(codes);
    MarkedSegment target = segment("Le port.", codes.subList(1, MANY));

    assertThat(
            assertTimeoutPreemptively(
                LONGEST,
                () ->
                    new CodeComparison(
                            new MarkupMismatch().info(), new MarkedSegment.Pair(source, target))
                        .findings()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("99999"));
  }

  @Test
  void theParagraphsAroundSentencesAreFoundInOnePass() {
    List<AlignedPassage> passages = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      passages.add(new AlignedPassage(List.of(sentence(i)), List.of(sentence(2 * i)), 1, false));
    }
    passages.add(new AlignedPassage(List.of(sentence(7)), List.of(sentence(1)), 1, false));
    passages.add(new AlignedPassage(List.of(sentence(MANY)), List.of(), 1, false));

    var around =
        assertTimeoutPreemptively(
            LONGEST, () -> Passages.byStart(passages, AlignedPassage::source));

    assertThat(around.get(7)).containsExactly(passages.get(7), passages.get(MANY));
    assertThat(around).hasSize(MANY).doesNotContainKey(MANY);
  }

  private static Sentence sentence(int start) {
    Span span = Span.at(start);
    return new Sentence(span, new Block(Block.Kind.PARAGRAPH, span), "fr", List.of());
  }
}
