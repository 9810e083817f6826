package org.translint.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Place;
import org.translint.text.Span;

/** What holds of the offsets of every text, shown on random ones; a failure names its seed. */
class OffsetsTest {

  private static final int TEXTS = 400;
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private static final List<String> CHARACTERS =
      List.of(
          "a",
          "B",
          "mot",
          " ",
          " ",
          ".",
          "é",
          "e\u0301",
          "\u0301",
          "\u0323",
          "\u1112\u1161\u11AB",
          "Å",
          "\u212B",
          "北",
          "か\u3099",
          "ﻻ",
          "ع",
          "😀",
          "\u00A0",
          "\u202F",
          "\u00AD",
          "’",
          "«",
          "\t",
          "\n",
          "\r\n",
          "\r",
          "\n\n",
          "- ",
          "> ",
          "\uFEFF",
          "\u2028",
          "\u000B");

  private static final List<String> HTML =
      List.of(
          "&amp;",
          "&eacute;",
          "&#233;",
          "&#xe9",
          "&#x301;",
          "&eacute",
          "&nvlt;",
          "&",
          "&x;",
          "&#128512;",
          "&#150;",
          "&#0;",
          "&#xD800;",
          "&notit;",
          "&shy;",
          "&nbsp;",
          "&#10;",
          "&lt",
          "<b>",
          "</b>",
          "<i class=\"a\">",
          "</i>",
          "<p>",
          "</p>",
          "<br>",
          "<br/>",
          "<!-- & -->",
          "<div>",
          "</div>",
          "<pre>",
          "</pre>",
          "<table>",
          "<td>",
          "</table>",
          "<li>",
          "<h1>",
          "</h1>",
          "<a href='&amp;'>");

  private static final List<String> HTML_IN_CONTEXT =
      List.of(
          "&fjlig;",
          "<",
          ">",
          "<![CDATA[ x&amp; ]]>",
          "<svg>",
          "</svg>",
          "<textarea>",
          "</textarea>",
          "<title>",
          "</title>",
          "<script>",
          "</script>",
          "<select>",
          "<b x='>'>",
          "<!",
          "</");

  private static final List<String> MARKDOWN =
      List.of(
          "*",
          "**",
          "_",
          "\\*",
          "\\",
          "\\&",
          "&amp;",
          "&eacute;",
          "&#233;",
          "&x;",
          "&",
          "# ",
          "## ",
          "  \n",
          "\\\n",
          "<b>",
          "</b>",
          "---\n",
          "===\n",
          "|",
          "&#x301;");

  private static final List<String> MARKDOWN_IN_CONTEXT =
      List.of(
          "<!-- x -->",
          "1. ",
          "`",
          "``",
          "    ",
          "```\n",
          "~~~\n",
          "<div>",
          "</div>",
          "[",
          "](u)",
          "![",
          "<http://a.b>",
          "> ",
          "\n[a]: /u\n",
          "- ");

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.md"})
  void everyBlockLiesInTheTextAndEveryPlaceInTheFile(String path) {
    for (int seed = 0; seed < TEXTS; seed++) {
      String file = random(path, true, seed);
      Document document = ReadTexts.read(path, file);
      String because = because(path, seed, file);
      int last = 0;
      for (Block block : document.blocks()) {
        assertThat(block.span().start()).as(because).isGreaterThanOrEqualTo(last);
        assertThat(block.span().of(document.text())).as(because).isNotBlank();
        last = block.span().end();
      }
      assertThat(NFC.isNormalized(document.text())).as(because).isTrue();
      assertThat(document.text()).as(because).doesNotContain("\r", "\u2028", "\u00AD");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.md"})
  void placesNeverGoBack(String path) {
    for (int seed = 0; seed < TEXTS; seed++) {
      String file = random(path, true, seed);
      Document document = ReadTexts.read(path, file);
      String counted = withoutMark(file);
      int seedOf = seed;
      Place.InText before = document.sourceMap().locate(Span.at(0));
      for (int i = 0; i < document.text().length(); i++) {
        Place.InText place = document.sourceMap().locate(new Span(i, i + 1));
        int at = i;
        Supplier<String> because = () -> because(path, seedOf, file) + " at " + at;
        assertThat(place.span().start()).as(because).isGreaterThanOrEqualTo(before.span().start());
        assertThat(place.span().end()).as(because).isGreaterThanOrEqualTo(before.span().end());
        assertThat(place.span().end()).as(because).isLessThanOrEqualTo(counted.length());
        assertThat(place.line()).as(because).isEqualTo(1 + lineEnds(counted, place.span().start()));
        before = place;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.md"})
  void whatStandsInTheFileDecodesBack(String path) {
    for (int seed = 0; seed < TEXTS; seed++) {
      String file = random(path, false, seed);
      Document document = ReadTexts.read(path, file);
      String text = document.text();
      Random random = new Random(seed);
      for (int tries = 0; tries < 20; tries++) {
        Span span = wholeCharacters(text, random);
        String slice = document.sourceMap().toFile(span).of(withoutMark(file));
        assertThat(comparable(decoded(path, slice)))
            .as("%s, span %s, slice %s", because(path, seed, file), span, slice)
            .isEqualTo(comparable(span.of(text)));
      }
    }
  }

  /** A span that no combining mark follows, so that it is not a part of what was composed. */
  private static Span wholeCharacters(String text, Random random) {
    int start = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), start + random.nextInt(12));
    while (start > 0 && start < text.length() && !isBoundary(text, start)) {
      start--;
    }
    while (end < text.length() && !isBoundary(text, end)) {
      end++;
    }
    return new Span(Math.min(start, end), Math.max(start, end));
  }

  private static boolean isBoundary(String text, int i) {
    return !Character.isLowSurrogate(text.charAt(i)) && NFC.hasBoundaryBefore(text.codePointAt(i));
  }

  /** What a part of the file shows, found in a simpler way than readers can. */
  private static String decoded(String path, String slice) {
    return switch (Format.of(path, "")) {
      case PLAIN_TEXT -> slice;
      case HTML -> Parser.unescapeEntities(withoutTags(slice), false);
      case MARKDOWN ->
          Parser.unescapeEntities(
              withoutTags(slice.replace("\\&", "&amp;").replace("\\<", "&lt;")), false);
      default -> throw new IllegalArgumentException("not shown here: " + path);
    };
  }

  private static String withoutTags(String markup) {
    return markup.replaceAll("(?s)<!--.*?-->|</?[a-z]+[^<>]*>", "\u00AD");
  }

  /** Text decomposed, without white space, which collapses, and what marks up plain text. */
  private static String comparable(String text) {
    return NFD.normalize(
        text.replaceAll("[\u00AD\0]", "")
            .replaceAll("\\p{Cs}", "\uFFFD")
            .replaceAll("[\\s\\h\u2028]+|[*_`>#|=\\\\-]", ""));
  }

  /**
   * A random text.
   *
   * @param inContext whether markup may stand in it that a part of the file does not show
   */
  private static String random(String path, boolean inContext, int seed) {
    Random random = new Random(seed);
    List<String> markup = new ArrayList<>();
    switch (Format.of(path, "")) {
      case PLAIN_TEXT -> markup.addAll(CHARACTERS);
      case HTML -> {
        markup.addAll(HTML);
        markup.addAll(inContext ? HTML_IN_CONTEXT : List.of());
      }
      case MARKDOWN -> {
        markup.addAll(MARKDOWN);
        markup.addAll(inContext ? MARKDOWN_IN_CONTEXT : List.of());
      }
      default -> throw new IllegalArgumentException(path);
    }
    StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "\uFEFF" : "");
    for (int i = random.nextInt(60); i > 0; i--) {
      List<String> from = random.nextInt(3) == 0 ? markup : CHARACTERS;
      text.append(from.get(random.nextInt(from.size())));
    }
    boolean mayHoldCode = inContext || Format.of(path, "") != Format.MARKDOWN;
    return mayHoldCode ? text.toString() : text.toString().replace('\t', 'x');
  }

  private static String withoutMark(String file) {
    return file.startsWith("\uFEFF") ? file.substring(1) : file;
  }

  private static int lineEnds(String text, int end) {
    return (int)
        text.replace("\r\n", "\0\n")
            .substring(0, end)
            .chars()
            .filter(c -> c == '\n' || c == '\r')
            .count();
  }

  private static String because(String path, int seed, String file) {
    return "%s, seed %d: %s".formatted(path, seed, file.replace("\r", "\\r"));
  }
}
