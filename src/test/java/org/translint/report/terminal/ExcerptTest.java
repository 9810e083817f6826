package org.translint.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.translint.text.Span;

class ExcerptTest {

  private static final List<String> LETTERS =
      List.of(
          "a", "é", "e\u0301", " ", "漢", "。", "ｶ", "👍🏽", "🐟", "\t", "\u001B", "\u200B", "\n");
  private static final List<String> ARABIC = List.of("س", "وَ", " ", "ق", "5", "\u202E");

  @Test
  void putsCaretsUnderTheFault() {
    assertThat(mark("un |mot| ici", 40)).isEqualTo(new Excerpt("un mot ici", "   ^^^"));
    assertThat(mark("価格|がが|下", 40)).isEqualTo(new Excerpt("価格がが下", "    ^^^^"));
    assertThat(mark("e\u0301te\u0301 |fini|", 40))
        .isEqualTo(new Excerpt("e\u0301te\u0301 fini", "    ^^^^"));
    assertThat(mark("\t|a|", 40)).isEqualTo(new Excerpt("    a", "    ^"));
  }

  @Test
  void putsOneCaretWhereSomethingIsMissing() {
    assertThat(mark("a ||b", 40)).isEqualTo(new Excerpt("a b", "  ^"));
    assertThat(mark("ab||\ncd", 40)).isEqualTo(new Excerpt("ab", "  ^"));
    assertThat(mark("||", 40)).isEqualTo(new Excerpt("", "^"));
  }

  @Test
  void showsTheFirstLineOfALongFault() {
    assertThat(mark("a\nb |c\nd| e", 40)).isEqualTo(new Excerpt("b c", "  ^"));
  }

  @Test
  void cutsBetweenWordsWhereItCan() {
    String line = "Les bateaux du port attendent le froid |promi| depuis le matin de mardi";

    assertThat(mark(line, 40))
        .isEqualTo(new Excerpt("…le froid promi depuis le matin…", " ".repeat(10) + "^^^^^"));
  }

  @Test
  void cutsAFaultThatIsTooLong() {
    Excerpt excerpt = mark("a |" + "b".repeat(50) + "|", 20);

    assertThat(excerpt.text()).isEqualTo("…" + "b".repeat(17) + "…");
    assertThat(excerpt.carets()).isEqualTo(" " + "^".repeat(17));
  }

  @Test
  void marksAFaultInTheLineWhereTextRunsFromRightToLeft() {
    assertThat(mark("قال |ويرجاوان| إن", 40))
        .isEqualTo(new Excerpt("\u2068قال ⟦ويرجاوان⟧ إن\u2069", ""));
    assertThat(mark("قال||.", 40)).isEqualTo(new Excerpt("\u2068قال⟦⟧.\u2069", ""));
  }

  @Test
  void caretsAreUnderTheFaultWhereverItIs() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int run = 0; run < 1000; run++) {
      String text = text(random, LETTERS);
      Span fault = fault(random, text);
      int width = 20 + random.nextInt(60);

      Excerpt excerpt = Excerpt.of(text, fault, width);

      String what = "seed %d: %s in “%s” at %d".formatted(seed, fault, text, width);
      int indent = excerpt.carets().indexOf('^');
      int marked = excerpt.carets().length() - indent;
      assertThat(CellWidth.of(excerpt.text())).as(what).isLessThanOrEqualTo(width);
      assertThat(excerpt.carets().length()).as(what).isLessThanOrEqualTo(width);
      String shown = Visible.of(firstLine(text, fault));
      String under = cells(excerpt.text(), indent, marked);
      if (!shown.isEmpty() && CellWidth.of(shown) > 0) {
        assertThat(shown).as(what).startsWith(under);
        assertThat(shown.equals(under) || excerpt.text().endsWith("…")).as(what).isTrue();
      }
      assertThat(excerpt.text()).as(what).doesNotContainPattern("\\p{Cc}");
    }
  }

  @Test
  void rightToLeftLinesFitToo() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int run = 0; run < 300; run++) {
      String text = "س" + text(random, ARABIC);
      int width = 20 + random.nextInt(60);

      Excerpt excerpt = Excerpt.of(text, fault(random, text), width);

      assertThat(CellWidth.of(excerpt.text())).as("seed %d", seed).isLessThanOrEqualTo(width);
      assertThat(excerpt.text()).as("seed %d", seed).contains("⟦", "⟧").doesNotContain("\u202E");
    }
  }

  /** The excerpt of a text in which the fault stands between two bars. */
  private static Excerpt mark(String marked, int width) {
    int start = marked.indexOf('|');
    int end = marked.indexOf('|', start + 1) - 1;
    return Excerpt.of(marked.replace("|", ""), new Span(start, end), width);
  }

  private static String text(Random random, List<String> letters) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(120); i >= 0; i--) {
      text.append(letters.get(random.nextInt(letters.size())));
    }
    return text.toString();
  }

  /** A fault that begins and ends between user-perceived characters. */
  private static Span fault(Random random, String text) {
    List<Span> clusters = CellWidth.clusters(text);
    int first = random.nextInt(clusters.size());
    int last = Math.min(clusters.size() - 1, first + random.nextInt(20));
    return new Span(clusters.get(first).start(), clusters.get(last).end());
  }

  private static String firstLine(String text, Span fault) {
    String faulty = fault.of(text);
    int end = faulty.indexOf('\n');
    return end < 0 ? faulty : faulty.substring(0, end);
  }

  /** What stands in some cells of a line. */
  private static String cells(String line, int from, int count) {
    StringBuilder found = new StringBuilder();
    int cell = 0;
    for (Span cluster : CellWidth.clusters(line)) {
      String shown = cluster.of(line);
      if (cell >= from && cell < from + count) {
        found.append(shown);
      }
      cell += CellWidth.ofCluster(shown);
    }
    return found.toString();
  }
}
