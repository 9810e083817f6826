package org.translint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.report.Printable;
import org.translint.report.TextDirection;
import org.translint.report.html.MarkedText.Piece;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class MarkedTextTest {

  @Test
  void cutsOverlappingFindingsIntoPiecesSideBySide() {
    assertThat(render("abcdef", at(1, 4, Severity.MINOR), at(2, 6, Severity.MAJOR)))
        .isEqualTo("a{minor 1:b}{major 1 2:cd}(1){major 2:ef}(2)");
  }

  @Test
  void keepsTheWorstSeverityOfNestedFindings() {
    assertThat(render("abcd", at(0, 4, Severity.MAJOR), at(1, 2, Severity.NEUTRAL)))
        .isEqualTo("{major 1:a}{major 1 2:b}(2){major 1:cd}(1)");
  }

  @Test
  void marksTheSameTextOnceForTwoFindings() {
    assertThat(render("ab", at(0, 2, Severity.MINOR), at(0, 2, Severity.CRITICAL)))
        .isEqualTo("{critical 1 2:ab}(1)(2)");
  }

  @Test
  void showsAnEmptySpanAsACaret() {
    assertThat(render("ab", at(1, 1, Severity.MINOR))).isEqualTo("a^1(1)b");
    assertThat(render("ab", at(0, 0, Severity.MINOR))).isEqualTo("^1(1)ab");
    assertThat(render("ab", at(2, 2, Severity.MINOR))).isEqualTo("ab^1(1)");
    assertThat(render("ab", at(0, 2, Severity.MAJOR), at(1, 1, Severity.MINOR)))
        .isEqualTo("{major 1:a}^2(2){major 1:b}(1)");
  }

  @Test
  void marksAFindingInEveryParagraphButTellsItBesideTheFirst() {
    assertThat(render("ab\n\ncd", at(1, 5, Severity.MINOR)))
        .isEqualTo("a{minor 1:b}(1)|{minor 1:c}d");
  }

  @Test
  void putsAFindingBetweenParagraphsAtTheEndOfTheOneBefore() {
    assertThat(render("ab\n\n\n\ncd", at(3, 4, Severity.MINOR))).isEqualTo("ab^1(1)|cd");
  }

  @Test
  void keepsAFindingOutsideOfTheText() {
    assertThat(render("ab", at(7, 9, Severity.MINOR))).isEqualTo("ab^1(1)");
    assertThat(render("", at(0, 0, Severity.MINOR))).isEqualTo("^1(1)");
  }

  @Test
  void neverCutsACharacterInTwo() {
    assertThat(render("a\uD842\uDFB7b", at(2, 3, Severity.MINOR)))
        .isEqualTo("a{minor 1:\uD842\uDFB7}(1)b");
    assertThat(render("\uD842\uDFB7b", at(1, 1, Severity.MINOR))).isEqualTo("^1(1)\uD842\uDFB7b");
  }

  @Test
  void showsTextThatNoBlockHolds() {
    String text = "ab\n\ncd";
    Document document =
        new Document(
            "x",
            "x",
            "fr",
            text,
            List.of(new Block(Block.Kind.TITLE, new Span(0, 2))),
            SourceMap.identity(text));
    assertThat(render(document, List.of())).isEqualTo("ab|\n\ncd");
  }

  @Test
  void showsControlCharactersAsPictures() {
    assertThat(render("a\u0000b\u001B\u007Fc\uD800")).isEqualTo("a␀b␛␡c\uFFFD");
  }

  @Test
  void losesNeitherTextNorFindingsWhateverTheSpans() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Severity> severities = List.of(Severity.values());
    for (int round = 0; round < 500; round++) {
      String text = "aé文\uD842\uDFB7 و\n\nbc d\n\nefg".repeat(1 + random.nextInt(2));
      List<Finding> findings = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        int start = random.nextInt(text.length() + 1);
        int end = start + random.nextInt(text.length() + 1 - start);
        findings.add(at(start, end, severities.get(random.nextInt(severities.size()))));
      }
      List<MarkedText.Row> rows = MarkedText.rows(document(text), findings, TextDirection.LTR);

      assertThat(plain(rows)).as("seed %d", seed).isEqualTo(text.replace("\n\n", "|"));
      List<Integer> told = new ArrayList<>();
      Set<Integer> labelled = new HashSet<>();
      for (MarkedText.Row row : rows) {
        told.addAll(row.numbers());
        for (Piece piece : row.pieces()) {
          if (piece instanceof Piece.Label label) {
            assertThat(labelled.add(label.number())).as("seed %d", seed).isTrue();
            assertThat(row.numbers()).as("seed %d", seed).contains(label.number());
          }
        }
      }
      assertThat(told).as("seed %d", seed).hasSameSizeAs(findings).hasSameElementsAs(labelled);
    }
  }

  @Test
  void runsAParagraphTheWayMostOfItsLettersRun() {
    assertThat(TextDirection.of("CNN إندونيسيا: افتتح الوزير", TextDirection.LTR))
        .isEqualTo(TextDirection.RTL);
    assertThat(TextDirection.of("The word الميناء means port", TextDirection.RTL))
        .isEqualTo(TextDirection.LTR);
    assertThat(TextDirection.of("1,250 — 3", TextDirection.RTL)).isEqualTo(TextDirection.RTL);
    assertThat(TextDirection.of("שלום", TextDirection.LTR)).isEqualTo(TextDirection.RTL);
    assertThat(TextDirection.of("港口", TextDirection.RTL)).isEqualTo(TextDirection.LTR);
  }

  @Test
  void cutsExcerptsBetweenCharacters() {
    assertThat(Printable.excerpt("a \n b", 10)).isEqualTo("a b");
    assertThat(Printable.excerpt("\uD842\uDFB7\uD842\uDFB7\uD842\uDFB7", 2))
        .isEqualTo("\uD842\uDFB7\uD842\uDFB7…");
  }

  private static Finding at(int start, int end, Severity severity) {
    return HtmlFixture.finding("grammar", severity, new Span(start, end), "Wrong.");
  }

  /** A document with a paragraph for every part of {@code text} between empty lines. */
  private static Document document(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String part : text.split("(?<=\n\n)", -1)) {
      int end = start + part.stripTrailing().length();
      if (end > start) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, end)));
      }
      start += part.length();
    }
    return new Document("x", "x", "fr", text, blocks, SourceMap.identity(text));
  }

  private static String render(String text, Finding... findings) {
    return render(document(text), List.of(findings));
  }

  /** {@code {severity numbers:text}} for marks, {@code ^1} for carets, {@code (1)} for labels. */
  private static String render(Document document, List<Finding> findings) {
    List<String> rows = new ArrayList<>();
    for (MarkedText.Row row : MarkedText.rows(document, findings, TextDirection.LTR)) {
      StringBuilder out = new StringBuilder();
      for (Piece piece : row.pieces()) {
        if (piece instanceof Piece.Plain plain) {
          out.append(plain.text());
        } else if (piece instanceof Piece.Marked marked) {
          out.append('{').append(marked.severity().label()).append(' ');
          out.append(marked.numbers()).append(':').append(marked.text()).append('}');
        } else if (piece instanceof Piece.Caret caret) {
          out.append('^').append(caret.number());
        } else if (piece instanceof Piece.Label label) {
          out.append('(').append(label.number()).append(')');
        }
      }
      rows.add(out.toString());
    }
    return String.join("|", rows);
  }

  private static String plain(List<MarkedText.Row> rows) {
    List<String> all = new ArrayList<>();
    for (MarkedText.Row row : rows) {
      StringBuilder out = new StringBuilder();
      for (Piece piece : row.pieces()) {
        if (piece instanceof Piece.Plain plain) {
          out.append(plain.text());
        } else if (piece instanceof Piece.Marked marked) {
          out.append(marked.text());
        }
      }
      all.add(out.toString());
    }
    return String.join("|", all);
  }
}
