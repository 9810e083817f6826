package org.translint.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.translint.facts.PackedInput;
import org.translint.facts.PackedOutput;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class ExcerptTest {

  private static final String FILE = "Un titre\r\n\r\nDeux lignes\r\net une autre.\r\n";

  private static Document article() {
    String text = "Un titre\n\nDeux lignes\net une autre.";
    SourceMap.Builder map = new SourceMap.Builder();
    map.add(0, 8, 0, 8);
    map.add(8, 9, 8, 10);
    map.add(9, 10, 10, 12);
    map.add(10, 21, 12, 23);
    map.add(21, 22, 23, 25);
    map.add(22, 35, 25, 38);
    return new Document("fr/a.txt", "fr/a.txt", "fr", text, List.of(), map.build(FILE));
  }

  private static Excerpt sent(Excerpt excerpt) {
    PackedOutput out = new PackedOutput();
    excerpt.pack(out);
    return Excerpt.unpacked(new PackedInput(out.toBytes()));
  }

  @Test
  void everyPlaceIsWhereItIsInTheArticleAndReadsTheSame() {
    Document article = article();
    for (int start = 0; start <= article.text().length(); start++) {
      for (int end = start; end <= article.text().length(); end++) {
        Span span = new Span(start, end);

        Excerpt there = sent(Excerpt.of(article, span, 3));

        assertThat(there.span()).isEqualTo(span);
        assertThat(there.rank()).isEqualTo(3);
        assertThat(there.related().text()).isEqualTo(span.of(article.text()));
        assertThat(there.document().place(there.here()))
            .as("%s", span)
            .isEqualTo(article.place(span));
      }
    }
  }

  @Test
  void aPlaceTakesLittleOfALongArticleAlong() {
    String text = "mot ".repeat(100_000);
    Document article = new Document("a", "a", "fr", text, List.of(), SourceMap.identity(text));
    PackedOutput out = new PackedOutput();

    Excerpt.of(article, new Span(200_000, 200_003), 0).pack(out);

    assertThat(out.toBytes().length).isLessThan(100);
  }
}
