package org.translint.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParagraphTest {

  private static final List<String> PIECES =
      List.of(
          "a", "mot", "l’été", "漢字かな", "。", "「引用」", "سوق", "👍🏽", "e\u0301", " ", "  ", "-", "\t");

  @Test
  void breaksAtSpacesAndIndentsWhatFollows() {
    assertThat(paragraph(12).words("un deux trois quatre", Ink.PLAIN))
        .hasToString("un deux\n  trois\n  quatre\n");
  }

  @Test
  void breaksScriptsWithoutSpacesWhereTheyAllowIt() {
    assertThat(paragraph(11).words("漢字を書く。読む", Ink.PLAIN)).hasToString("漢字を書\n  く。読む\n");
  }

  @Test
  void keepsAShortWordOfThemTogether() {
    assertThat(paragraph(24).words("This is the word “水揚” here", Ink.PLAIN))
        .hasToString("This is the word “水揚”\n  here\n");
    assertThat(paragraph(22).words("This is the word “水揚” here", Ink.PLAIN))
        .hasToString("This is the word\n  “水揚” here\n");
  }

  @Test
  void neverBreaksWhatIsWhole() {
    assertThat(paragraph(10).whole("fr/a-long-path.txt:1:2", Ink.PLAIN).words("one two", Ink.PLAIN))
        .hasToString("fr/a-long-path.txt:1:2\n  one two\n");
  }

  @Test
  void cutsAWordThatIsWiderThanALine() {
    assertThat(paragraph(6).words("aaaaaaaaaa", Ink.PLAIN)).hasToString("aaaaaa\n  aaaa\n");
  }

  @Test
  void coloursWordsOnlyWhereAsked() {
    assertThat(new Paragraph(20, 0, 0, true).words("a b", Ink.GREEN))
        .hasToString("\u001B[32ma\u001B[0m \u001B[32mb\u001B[0m\n");
    assertThat(new Paragraph(20, 0, 0, false).words("a b", Ink.GREEN)).hasToString("a b\n");
  }

  @Test
  void losesNothingAndIsNeverTooWide() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int run = 0; run < 300; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      int width = 6 + random.nextInt(40);

      String lines = paragraph(width).words(text.toString(), Ink.PLAIN).toString();

      assertThat(lines.lines()).as("seed %d", seed).allMatch(l -> CellWidth.of(l) <= width);
      assertThat(lines.replaceAll("[\\s\u2068\u2069]", ""))
          .as("seed %d", seed)
          .isEqualTo(text.toString().replaceAll("\\s", ""));
    }
  }

  private static Paragraph paragraph(int width) {
    return new Paragraph(width, 0, 2, false);
  }
}
