package org.translint.read.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.translint.text.Block;
import org.translint.text.Code;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.Label;
import org.translint.text.Place;
import org.translint.text.Span;

class ExtractTest {

  private static final List<String> CHARACTERS =
      List.of(
          "a", "mot", " ", "é", "e\u0301", "北", "😀", "ك", "&", "<", "\"", "\r\n", "’", "\u00AD");

  /** Words that stand in a file escaped, as {@code %hex;} for what is not a letter of ASCII. */
  private static String escaped(String text, Extract.Builder extract, StringBuilder file) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean isPlain = c == ' ' || (c < 128 && Character.isLetter(c));
              String form = isPlain ? Character.toString(c) : "%" + Integer.toHexString(c) + ";";
              int start = file.length();
              file.append(form);
              shown.append(Character.toString(c));
              extract.put(Character.toString(c), start, file.length());
            });
    return shown.toString();
  }

  @Test
  void everyWordIsFoundInTheFileThroughTwoLayers() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder file = new StringBuilder("{");
      Extract.Builder extract = new Extract.Builder("");
      List<int[]> fields = new ArrayList<>();
      for (int field = 0; field < 3; field++) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
          text.append(CHARACTERS.get(random.nextInt(CHARACTERS.size())));
        }
        int start = extract.length();
        escaped(text.toString(), extract, file);
        fields.add(new int[] {start, extract.length()});
        extract.gap("\n\n");
        file.append('|');
      }
      Extract made = extract.build();
      ArticleBuilder builder = new ArticleBuilder(made, FileLines.of(file.toString()));
      for (int[] field : fields) {
        int from = builder.length();
        builder.block(Block.Kind.PARAGRAPH, field[0], field[1]);
        builder.label(from, new Place.InSegment("s" + field[0]));
      }
      Document document = builder.build("a#1", "a", "fr");

      for (Block block : document.blocks()) {
        for (int i = block.span().start(); i < block.span().end(); i++) {
          Span inFile = document.sourceMap().toFile(new Span(i, i + 1));
          String meant = unescaped(inFile.of(file));
          assertThat(meant.replace("\r", ""))
              .as("seed %s at %s of %s in %s", seed, i, document.text(), file)
              .contains(shown(document.text(), i));
        }
      }
    }
  }

  /** The character at a place as it may stand in the file: composed, or as a base and marks. */
  private static String shown(String text, int i) {
    char c = text.charAt(i);
    return Character.isSurrogate(c)
        ? String.valueOf(c)
        : Normalizer2.getNFCInstance().normalize(String.valueOf(c));
  }

  private static String unescaped(String file) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < file.length(); i++) {
      if (file.charAt(i) == '%') {
        int end = file.indexOf(';', i);
        text.appendCodePoint(Integer.parseInt(file.substring(i + 1, end), 16));
        i = end;
      } else {
        text.append(file.charAt(i));
      }
    }
    return Normalizer2.getNFCInstance().normalize(text.toString());
  }

  @Test
  void aFieldOfMarkupIsReadAsMarkupAndFoundInTheFile() {
    String file = "{\"body\": \"<p>Il <b>pa\\u0072<\\/b>t &amp; rit.<\\/p><p>Fin.<\\/p>\"}";
    Extract.Builder extract = new Extract.Builder(file);
    int start = file.indexOf('<');
    int at = start;
    while (file.charAt(at) != '"') {
      int next = file.indexOf('\\', at);
      if (next < 0) {
        next = file.indexOf('"', at);
      }
      extract.copy(at, next);
      if (file.charAt(next) == '"') {
        break;
      }
      boolean isCode = file.charAt(next + 1) == 'u';
      extract.put(isCode ? "r" : "/", next, next + (isCode ? 6 : 2));
      at = next + (isCode ? 6 : 2);
    }
    Extract made = extract.build();
    ArticleBuilder builder = new ArticleBuilder(made, FileLines.of(file));
    builder.field(ArticleBuilder.Markup.HTML, 0, made.text().length());
    Document document = builder.build("a#1", "a", "fr");

    assertThat(document.text()).isEqualTo("Il part & rit.\n\nFin.");
    assertThat(document.sourceMap().toFile(new Span(3, 7)).of(file)).isEqualTo("pa\\u0072<\\/b>t");
    assertThat(document.sourceMap().toFile(new Span(8, 9)).of(file)).isEqualTo("&amp;");
    assertThat(document.sourceMap().toFile(new Span(16, 20)).of(file)).isEqualTo("Fin.");
  }

  @Test
  void codesAndLabelsMoveWithWhatIsComposed() {
    String file = "e\u0301te\u0301|un deux";
    Extract.Builder extract = new Extract.Builder(file);
    extract.copy(0, 5);
    int second = extract.length();
    extract.copy(6, file.length());
    ArticleBuilder builder = new ArticleBuilder(extract.build(), FileLines.of(file));
    builder.block(Block.Kind.TITLE, 0, 5);
    builder.code(Code.Kind.ALONE, "x1", "<x/>", 3);
    int from = builder.length();
    builder.block(Block.Kind.PARAGRAPH, second, second + 7);
    builder.code(Code.Kind.OPEN, "g1", "<g>", second + 3);
    builder.label(from, new Place.InSegment("2"));
    Document document = builder.build("a", "a", "fr");

    assertThat(document.text()).isEqualTo("été\n\nun deux");
    assertThat(document.codes())
        .containsExactly(
            new Code(Code.Kind.ALONE, "x1", "<x/>", 2), new Code(Code.Kind.OPEN, "g1", "<g>", 8));
    assertThat(document.labels())
        .containsExactly(new Label(new Span(5, 12), new Place.InSegment("2")));
    assertThat(document.label(new Span(8, 12))).contains(new Place.InSegment("2"));
    assertThat(document.label(new Span(0, 3))).isEmpty();
    assertThat(document.label(Span.at(12))).contains(new Place.InSegment("2"));
  }
}
