package org.translint.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.translint.text.Document;
import org.translint.text.Place;
import org.translint.text.Span;

/**
 * Every word of records, feeds and subtitles stands in the file where its place says, however the
 * file writes it; a failure names its seed.
 */
class RecordOffsetsTest {

  private static final int FILES = 200;
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> ENDS =
      List.of(
          "é",
          "e\u0301",
          "か\u3099",
          "橋",
          "😀",
          "ع",
          "\"x",
          "&",
          "a&amp;b",
          "\u1112\u1161\u11AB",
          "’",
          "o\u0323\u0302",
          "\\",
          "<",
          "«",
          "\uD835\uDD04",
          "z");

  /**
   * How a format writes texts, and how what it writes is read by other means.
   *
   * @param write a file of records, each a list of fields, each a list of words
   */
  private record Way(String path, Writing write, Unescaping unescape) {

    @Override
    public String toString() {
      return path;
    }
  }

  /** What a stretch of a file says. */
  private interface Unescaping {
    String unescape(String file, Span span);
  }

  private interface Writing {
    String write(List<List<String>> records, Random random);
  }

  static Stream<Way> ways() {
    return Stream.of(
        new Way(
            "a.csv", (r, random) -> csv(r, random, ","), (f, s) -> s.of(f).replace("\"\"", "\"")),
        new Way(
            "a.tsv", (r, random) -> csv(r, random, "\t"), (f, s) -> s.of(f).replace("\"\"", "\"")),
        new Way("a.json", RecordOffsetsTest::json, RecordOffsetsTest::unescapedJson),
        new Way("a.jsonl", RecordOffsetsTest::jsonLines, RecordOffsetsTest::unescapedJson),
        new Way("a.rss", RecordOffsetsTest::rss, RecordOffsetsTest::unescapedTwice),
        new Way(
            "a.srt", RecordOffsetsTest::srt, (f, s) -> s.of(f).replaceAll("</?i>|\\{[^}]*\\}", "")),
        new Way("a.vtt", RecordOffsetsTest::vtt, RecordOffsetsTest::unescapedVtt));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void everyWordStandsWhereItsPlaceSays(Way way) throws Exception {
    for (long seed = 1; seed <= FILES; seed++) {
      Random random = new Random(seed);
      List<List<String>> records = records(random);
      String file = way.write.write(records, random);
      RecordTexts read = RecordTexts.read(way.path, file);
      String about = way.path + ", seed " + seed + ":\n" + file;

      assertThat(read.failures()).as(about).isEmpty();
      List<String> found = new ArrayList<>();
      for (int i = 0; i < read.articles().size(); i++) {
        for (Word word : words(read.target(i))) {
          found.add(word.text);
          Place.InText place = (Place.InText) read.target(i).place(word.span);
          assertThat(NFC.normalize(way.unescape.unescape(file, place.span())))
              .as(about)
              .isEqualTo(word.text);
          assertThat(place.line()).as(about).isEqualTo(line(file, place.span().start()));
          assertThat(place.endLine()).as(about).isEqualTo(line(file, place.span().end()));
        }
      }
      assertThat(found)
          .as(about)
          .containsExactlyElementsOf(
              records.stream()
                  .flatMap(record -> record.stream())
                  .flatMap(field -> Stream.of(field.split(" ")))
                  .map(NFC::normalize)
                  .toList());
    }
  }

  private record Word(String text, Span span) {}

  private static List<Word> words(Document document) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    String text = document.text();
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\n') {
        if (start < i) {
          words.add(new Word(text.substring(start, i), new Span(start, i)));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static int line(String file, int offset) {
    return (int)
            file.substring(0, offset)
                .replaceAll("\\r\\n?", "\n")
                .chars()
                .filter(c -> c == '\n')
                .count()
        + 1;
  }

  /** Records of a title and a body; every word is another. */
  private static List<List<String>> records(Random random) {
    List<List<String>> records = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      List<String> fields = new ArrayList<>();
      for (int field = 0; field < 2; field++) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < 1 + random.nextInt(6); word++) {
          words.append(word == 0 ? "" : " ").append('w').append(number++);
          words.append(ENDS.get(random.nextInt(ENDS.size())));
        }
        fields.add(words.toString());
      }
      records.add(fields);
    }
    return records;
  }

  private static String lineEnd(Random random) {
    return List.of("\n", "\r\n", "\r").get(random.nextInt(3));
  }

  private static String csv(List<List<String>> records, Random random, String separator) {
    String end = lineEnd(random);
    StringBuilder file = new StringBuilder("title" + separator + "text" + end);
    for (List<String> record : records) {
      List<String> cells = new ArrayList<>();
      for (String field : record) {
        String broken = random.nextBoolean() ? field.replaceFirst(" ", end) : field;
        cells.add('"' + broken.replace("\"", "\"\"") + '"');
      }
      file.append(String.join(separator, cells)).append(end);
    }
    return file.toString();
  }

  private static String json(List<List<String>> records, Random random) {
    String end = lineEnd(random);
    List<String> objects = new ArrayList<>();
    for (List<String> record : records) {
      objects.add(object(record, random, end));
    }
    return "{\"items\":[" + end + String.join("," + end, objects) + "]}";
  }

  private static String jsonLines(List<List<String>> records, Random random) {
    StringBuilder file = new StringBuilder();
    for (List<String> record : records) {
      file.append(object(record, random, " ")).append(random.nextBoolean() ? "\n" : "\r\n");
    }
    return file.toString();
  }

  private static String object(List<String> record, Random random, String space) {
    return "{\"title\":"
        + space
        + '"'
        + escaped(record.get(0), random)
        + "\","
        + space
        + "\"body\": \""
        + escaped(record.get(1), random)
        + "\"}";
  }

  private static String escaped(String text, Random random) {
    StringBuilder escaped = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      if (c == ' ' && random.nextInt(4) == 0) {
        escaped.append("\\n\\n");
      } else if (c == '"' || c == '\\') {
        escaped.append('\\').append((char) c);
      } else if ((c > 0x7F && random.nextBoolean()) || random.nextInt(10) == 0) {
        for (char unit : Character.toChars(c)) {
          escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
      } else {
        escaped.appendCodePoint(c);
      }
    }
    return escaped.toString();
  }

  private static String unescapedJson(String file, Span span) {
    String slice = span.of(file);
    try {
      return JSON.readValue('"' + slice + '"', String.class);
    } catch (IOException e) {
      throw new AssertionError(slice, e);
    }
  }

  private static String rss(List<List<String>> records, Random random) {
    String end = lineEnd(random);
    StringBuilder file = new StringBuilder("<rss version=\"2.0\"><channel>" + end);
    for (List<String> record : records) {
      String title = html(record.get(0));
      String body = "<p>" + html(record.get(1)).replaceFirst(" ", end) + "</p>";
      file.append("<item><title>").append(html(title)).append("</title>").append(end);
      boolean isVerbatim = random.nextBoolean();
      file.append("<description>")
          .append(isVerbatim ? "<![CDATA[" + body + "]]>" : html(body))
          .append("</description></item>")
          .append(end);
    }
    return file + "</channel></rss>";
  }

  private static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("é", "&#233;");
  }

  /** HTML is escaped once more, but for what stands in CDATA. */
  private static String unescapedTwice(String file, Span span) {
    String once = Parser.unescapeEntities(span.of(file), false);
    boolean isVerbatim =
        file.lastIndexOf("<![CDATA[", span.start()) > file.lastIndexOf("]]>", span.start());
    return isVerbatim ? once : Parser.unescapeEntities(once, false);
  }

  private static String srt(List<List<String>> records, Random random) {
    return cues(records, random, "", ",", text -> text);
  }

  private static String vtt(List<List<String>> records, Random random) {
    return cues(
        records,
        random,
        "WEBVTT\n\n",
        ".",
        text -> text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }

  private static String unescapedVtt(String file, Span span) {
    return span.of(file)
        .replaceAll("</?i>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  /** Words that a tag splits, in cues that follow each other at once or after a while. */
  private static String cues(
      List<List<String>> records,
      Random random,
      String head,
      String point,
      Function<String, String> escape) {
    String end = lineEnd(random);
    StringBuilder file = new StringBuilder(head.replace("\n", end));
    int number = 0;
    for (List<String> record : records) {
      for (String field : record) {
        file.append(++number).append(end);
        file.append("00:%02d:00%s000 --> 00:%02d:59%s500".formatted(number, point, number, point));
        String said = escape.apply(field).replaceFirst(" ", end);
        file.append(end)
            .append(random.nextBoolean() ? "<i>w</i>" + said.substring(1) : said)
            .append(end + end);
      }
    }
    return file.toString();
  }
}
