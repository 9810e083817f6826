package org.translint.quantity.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.translint.language.SentenceSplitter;
import org.translint.quantity.Quantity;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class QuantityFinderTest {

  @Test
  void findsTheNumbersOfAllSentencesByPlace() {
    assertThat(found("en", "Two men won. They ran 12 laps, and 3% stopped."))
        .containsExactly("Two", "12", "3%");
  }

  @Test
  void leavesAddressesAlone() {
    assertThat(found("en", "Write to box7@example.org or see www.example.org/2016/12 about 5 men."))
        .containsExactly("5");
  }

  private static List<String> found(String language, String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Document document =
        new Document("a", "a", language, text, List.of(block), SourceMap.identity(text));
    return new QuantityFinder()
        .find(document, new SentenceSplitter(language).split(document)).stream()
            .map(Quantity::span)
            .map(span -> span.of(text))
            .toList();
  }
}
