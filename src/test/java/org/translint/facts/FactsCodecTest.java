package org.translint.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.translint.finding.CheckFailed;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class FactsCodecTest {

  @Test
  void whatWasPackedIsWhatItWasWithBothTexts() {
    FileLines lines = FileLines.ofPart("a\r\nb é 北\n\uD83D\uDE00 fin\rplus que cela\n", 5, 2);
    Facts facts =
        FactsFixture.facts(
            "a", FactsFixture.article("fr/a.xlf#1", lines), new CheckFailed("grammar", "broke"));

    Facts back = FactsCodec.unpacked(FactsCodec.packed(facts));

    assertThat(back).usingRecursiveComparison().withStrictTypeChecking().isEqualTo(facts);
  }

  @Test
  void anArticleOfALongFileTakesItsOwnLinesAloneAndIsStillInTheSamePlace() {
    String file = "ligne é\n".repeat(10_000);
    int start = 8 * 7_000;
    SourceMap.Builder map = new SourceMap.Builder();
    map.add(0, 24, start, start + 24);
    Document article =
        new Document(
            "a#1",
            "a",
            "fr",
            file.substring(start, start + 24),
            List.of(),
            map.build(FileLines.of(file)));
    PackedOutput out = new PackedOutput();
    FactsCodec.document(article, out);
    byte[] bytes = out.toBytes();

    Document back = FactsCodec.document(new PackedInput(bytes));

    assertThat(bytes.length).isLessThan(200);
    assertThat(back.place(new Span(10, 12))).isEqualTo(article.place(new Span(10, 12)));
    assertThat(back.place(new Span(10, 12)).toString()).contains("line=7002");
    assertThat(back.sourceMap().utf8Column(start + 15))
        .isEqualTo(article.sourceMap().utf8Column(start + 15));
  }
}
