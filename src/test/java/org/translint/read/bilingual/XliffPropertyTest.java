package org.translint.read.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.text.Code;
import org.translint.text.Document;
import org.translint.text.Span;
import org.translint.text.Translation;

/** What holds of every XLIFF file, shown on random ones; a failure names its seed. */
class XliffPropertyTest {

  private static final int FILES = 300;

  private static final List<String> WORDS =
      List.of(
          "air", "été", "l’île", "a<b", "R&D", "北京", "ニュース", "كتاب", "😀", "\"oui\"", "x]]>y",
          "12,5");

  /** A random segment: as the file writes it, as it is meant, and its codes. */
  private record Written(String xml, String text, List<String> codes) {}

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.0"})
  void whatIsWrittenIsReadBackWithItsCodesAndPlaces(String version) {
    for (int seed = 0; seed < FILES; seed++) {
      Random random = new Random(seed);
      boolean isFirst = version.equals("1.2");
      List<Written> sources = new ArrayList<>();
      List<Written> targets = new ArrayList<>();
      StringBuilder file = new StringBuilder(head(isFirst));
      for (int i = 1 + random.nextInt(5); i > 0; i--) {
        Written source = segment(random, isFirst);
        Written target = segment(random, isFirst);
        sources.add(source);
        targets.add(target);
        file.append(
            (isFirst
                    ? "<trans-unit id='%d'>%n <source>%s</source><target>%s</target></trans-unit>%n"
                    : "<unit id='%d'><segment><source>%s</source>%n<target>%s</target></segment></unit>%n")
                .formatted(i, source.xml, target.xml));
      }
      file.append(isFirst ? "</body></file></xliff>" : "</file></xliff>");
      String because = "seed " + seed + ": " + file;
      Translation article = Bilingual.read("a.xlf", file.toString()).get(0);
      assertSame(because, Bilingual.source(article), sources);
      assertSame(because, article.target(), targets);
      assertThat(article.correspondence().paragraphs()).as(because).hasSize(sources.size());
      Bilingual.assertExactInXml(article, file.toString());
      assertPairsAreSegments(because, article);
    }
  }

  private static void assertSame(String because, Document document, List<Written> written) {
    assertThat(document.blocks())
        .as(because)
        .extracting(block -> block.span().of(document.text()))
        .containsExactlyElementsOf(written.stream().map(Written::text).toList());
    for (int i = 0; i < written.size(); i++) {
      Span span = document.blocks().get(i).span();
      List<String> codes =
          document.codes().stream()
              .filter(code -> span.start() <= code.offset() && code.offset() <= span.end())
              .map(code -> code.kind() + code.id() + "@" + (code.offset() - span.start()))
              .toList();
      assertThat(codes).as(because).isEqualTo(written.get(i).codes);
    }
  }

  private static void assertPairsAreSegments(String because, Translation article) {
    for (int i = 0; i < article.correspondence().paragraphs().size(); i++) {
      assertThat(article.correspondence().paragraphs().get(i).target())
          .as(because)
          .isEqualTo(article.target().blocks().get(i).span());
      assertThat(article.correspondence().paragraphs().get(i).source())
          .as(because)
          .isEqualTo(Bilingual.source(article).blocks().get(i).span());
    }
  }

  private static String head(boolean isFirst) {
    return isFirst
        ? "<xliff version='1.2'><file original='a' source-language='id' target-language='fr'><body>\n"
        : "<xliff version='2.0' srcLang='id' trgLang='fr' xmlns='urn:oasis:names:tc:xliff:document:2.0'>"
            + "<file id='a'>\n";
  }

  /** Words with single spaces; between and in them codes. */
  private static Written segment(Random random, boolean isFirst) {
    StringBuilder xml = new StringBuilder();
    StringBuilder text = new StringBuilder();
    List<String> codes = new ArrayList<>();
    int id = 0;
    int open = 0;
    int words = 1 + random.nextInt(6);
    for (int i = 0; i < words; i++) {
      if (i > 0) {
        xml.append(random.nextInt(4) == 0 ? "\n   " : " ");
        text.append(' ');
      }
      if (random.nextInt(4) == 0 && open == 0) {
        open = ++id;
        xml.append((isFirst ? "<g id='%d'>" : "<pc id='%d'>").formatted(open));
        codes.add(Code.Kind.OPEN.name() + open + "@" + text.length());
      }
      String word = WORDS.get(random.nextInt(WORDS.size()));
      int cut =
          word.offsetByCodePoints(0, random.nextInt(word.codePointCount(0, word.length()) + 1));
      xml.append(escaped(word.substring(0, cut), random));
      text.append(word, 0, cut);
      if (random.nextInt(4) == 0 && cut > 0) {
        xml.append((isFirst ? "<x id='%d'/>" : "<ph id='%d'/>").formatted(++id));
        codes.add(Code.Kind.ALONE.name() + id + "@" + text.length());
      }
      xml.append(escaped(word.substring(cut), random));
      text.append(word, cut, word.length());
      if (open > 0 && (random.nextBoolean() || i == words - 1)) {
        xml.append(isFirst ? "</g>" : "</pc>");
        codes.add(Code.Kind.CLOSE.name() + open + "@" + text.length());
        open = 0;
      }
    }
    return new Written(xml.toString(), text.toString(), codes);
  }

  private static String escaped(String text, Random random) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '&' -> escaped.append("&amp;");
                case '>' -> escaped.append("&gt;");
                default -> {
                  if (random.nextInt(5) == 0) {
                    escaped.append("&#x").append(Integer.toHexString(c)).append(';');
                  } else {
                    escaped.appendCodePoint(c);
                  }
                }
              }
            });
    return escaped.toString();
  }
}
