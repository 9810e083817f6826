package org.translint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceMapTest {

  @Test
  void countsLinesAndColumnsFromOne() {
    SourceMap map = SourceMap.identity("ab\ncd");
    assertThat(map.locate(new Span(3, 5))).isEqualTo(new Place.InText(new Span(3, 5), 2, 1, 2, 3));
  }

  @Test
  void endsALineWithCrLfOrALoneCr() {
    SourceMap.Builder builder = new SourceMap.Builder();
    builder.add(0, 1, 0, 1);
    builder.add(1, 2, 1, 3);
    builder.add(2, 5, 3, 6);
    SourceMap map = builder.build("a\r\nb\rc");
    assertThat(map.locate(new Span(2, 3)).line()).isEqualTo(2);
    assertThat(map.locate(new Span(4, 5))).isEqualTo(new Place.InText(new Span(5, 6), 3, 1, 3, 2));
    assertThat(map.toFile(new Span(1, 2))).isEqualTo(new Span(1, 3));
  }

  @Test
  void mapsAPieceOfUnequalLengthAsAWhole() {
    SourceMap map = page();
    assertThat(map.toFile(new Span(1, 2))).isEqualTo(new Span(4, 12));
    assertThat(map.toFile(new Span(0, 2))).isEqualTo(new Span(3, 12));
  }

  @Test
  void leavesMarkupAroundASpanOutside() {
    assertThat(page().toFile(new Span(0, 3))).isEqualTo(new Span(3, 13));
    assertThat(page().toFile(new Span(2, 6))).isEqualTo(new Span(12, 21));
  }

  @Test
  void leavesMarkupOutsideOfASpanThatBeginsOrEndsBetweenBlocks() {
    assertThat(page().toFile(new Span(3, 6))).isEqualTo(new Span(20, 21));
    assertThat(page().toFile(new Span(2, 4))).isEqualTo(new Span(12, 13));
    assertThat(page().toFile(new Span(3, 5)).isEmpty()).isTrue();
  }

  @Test
  void putsAnEmptySpanAfterTheCharacterBeforeItOrInsideItsBlock() {
    assertThat(page().toFile(Span.at(0))).isEqualTo(Span.at(3));
    assertThat(page().toFile(Span.at(2))).isEqualTo(Span.at(12));
    assertThat(page().toFile(Span.at(3))).isEqualTo(Span.at(13));
    assertThat(page().toFile(Span.at(5))).isEqualTo(Span.at(20));
    assertThat(page().toFile(Span.at(6))).isEqualTo(Span.at(21));
  }

  @Test
  void locatesASpanOfAnEmptyDocument() {
    SourceMap map = new SourceMap.Builder().build("<p></p>");
    assertThat(map.locate(Span.at(0))).isEqualTo(new Place.InText(Span.at(0), 1, 1, 1, 1));
  }

  @Test
  void letsTwoPiecesShareOneEntity() {
    SourceMap.Builder builder = new SourceMap.Builder();
    builder.add(0, 1, 0, 7);
    builder.add(1, 2, 0, 7);
    SourceMap map = builder.build("&fjlig;");
    assertThat(map.toFile(new Span(1, 2))).isEqualTo(new Span(0, 7));
  }

  @Test
  void refusesPiecesOutOfOrder() {
    SourceMap.Builder builder = new SourceMap.Builder();
    builder.add(0, 2, 4, 6);
    assertThatThrownBy(() -> builder.add(2, 3, 3, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.add(1, 3, 6, 8)).isInstanceOf(IllegalArgumentException.class);
  }

  /** {@code aéc}, then {@code d} in a paragraph of its own. */
  private static SourceMap page() {
    String file = "<p>a&eacute;c</p><p>d</p>";
    SourceMap.Builder builder = new SourceMap.Builder();
    builder.add(0, 1, 3, 4);
    builder.add(1, 2, 4, 12);
    builder.add(2, 3, 12, 13);
    builder.add(5, 6, 20, 21);
    return builder.build(file);
  }

  @Test
  void countsColumnsInBytesOfUtf8AsEncodingTheLineDoes() {
    String file = "aé漢\r\n🐟🐟é\uD83Dx\n\n\u07FF\u0800\uFFFF-é";
    SourceMap map = SourceMap.identity(file);
    int lineStart = 0;
    for (int i = 0; i <= file.length(); i++) {
      boolean isInsidePair =
          i > 0
              && i < file.length()
              && Character.isSurrogatePair(file.charAt(i - 1), file.charAt(i));
      if (!isInsidePair) {
        String before = file.substring(lineStart, i).replaceAll("\\p{Cs}", "\uFFFD");
        assertThat(map.utf8Column(i))
            .as("at " + i)
            .isEqualTo(before.getBytes(StandardCharsets.UTF_8).length + 1);
      }
      if (i < file.length() && file.charAt(i) == '\n') {
        lineStart = i + 1;
      }
    }
    assertThat(SourceMap.identity("").utf8Column(0)).isEqualTo(1);
  }
}
