package org.translint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.config.FileRule;
import org.translint.read.file.UnreadableException;
import org.translint.text.Span;
import org.translint.text.Translation;

/** What is damaged is read, or refused in a sentence; a failure names its seed. */
class RecordMutationsTest {

  private static final int FILES = 600;

  private static final List<String> SPLICES =
      List.of(
          "\"",
          "\\",
          "\\u",
          "\\ud83d",
          "[",
          "{",
          "]",
          "}",
          "<",
          ">",
          "&",
          "&#0;",
          "&x;",
          "]]>",
          "<![CDATA[",
          "-->",
          "<!--",
          "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
          "\r",
          "\n\n",
          "\0",
          "\uFEFF",
          ";",
          ",",
          "\t",
          "99999999999:00",
          "<i>",
          "{\\",
          "😀",
          "\u0301");

  private static final Map<String, String> FILES_BY_PATH =
      Map.of(
          "a.csv",
              "id,title,text,lang\n1,Un pont,\"<p>Le maire a dit \"\"oui\"\".</p>\",fr\n2,Deux,Fin.,fr\n",
          "a.tsv", "title\ttext\nUn pont\t\"Le maire\nrit.\"\n",
          "a.json",
              "{\"items\": [{\"id\": 1, \"title\": \"Un \\u00e9t\\u00e9\", \"body\": [\"Un.\", {\"text\": \"De\\nux\"}]}]}",
          "a.jsonl",
              "{\"id\": 1, \"text\": \"Un \\ud83d\\ude00.\"}\n{\"id\": 2, \"text\": \"Deux.\"}\n",
          "a.rss",
              "<rss><channel><language>fr</language><item><guid>1</guid><title>Un &amp;eacute;t&#233;</title>"
                  + "<description><![CDATA[<p>Le <b>maire</b> rit.</p>]]></description></item></channel></rss>",
          "a.xml",
              "<newsMessage><itemSet><newsItem guid='1'><contentMeta><headline>Un</headline></contentMeta>"
                  + "<contentSet><inlineXML><html><p>Deux.</p></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>",
          "a.nitf",
              "<nitf xml:lang='fr'><body><body.content><p>Un <em>pont</em>.</p><media><media-caption>Deux"
                  + "</media-caption></media></body.content></body></nitf>",
          "a.srt",
              "1\n00:00:01,000 --> 00:00:02,000\n<i>Un</i> pont\n\n2\n00:00:02,000 --> 00:00:03,000\n- rouvre.\n",
          "a.vtt", "WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:02.000\n<v Ana>Un &amp; deux\n");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.csv", "a.tsv", "a.json", "a.jsonl", "a.rss", "a.xml", "a.nitf", "a.srt", "a.vtt"
      })
  @Timeout(60)
  void everyDamagedFileIsReadOrRefusedInASentence(String path) {
    byte[] whole = FILES_BY_PATH.get(path).getBytes(StandardCharsets.UTF_8);
    int refused = 0;
    for (long seed = 1; seed <= FILES; seed++) {
      byte[] bytes = damaged(whole, new Random(seed));
      String about = path + ", seed " + seed + ": " + new String(bytes, StandardCharsets.UTF_8);
      try {
        RecordTexts read = RecordTexts.read(path, bytes, FileRule.NONE);
        read.articles().forEach(article -> locateAll(article, about));
        assertThat(read.articles().stream().map(a -> a.target().id()))
            .as(about)
            .doesNotHaveDuplicates();
        assertThat(read.failures()).as(about).allMatch(reason -> isSentence(reason));
        refused += read.failures().isEmpty() ? 0 : 1;
      } catch (UnreadableException e) {
        assertThat(isSentence(e.getMessage())).as(about + e.getMessage()).isTrue();
        refused++;
      } catch (Throwable e) {
        throw new AssertionError(about, e);
      }
    }
    assertThat(refused).isBetween(1, FILES);
  }

  private static boolean isSentence(String reason) {
    return !reason.contains("\n") && reason.endsWith(".") && !reason.contains("Exception");
  }

  private static void locateAll(Translation article, String about) {
    int length = article.target().text().length();
    for (int i = 0; i < length; i++) {
      Span span = new Span(i, i + 1);
      assertThat(article.target().place(span)).as(about).isNotNull();
      article.target().label(span);
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = 0; i <= random.nextInt(4); i++) {
      int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> flipped(bytes, at, random);
            case 2 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, 0, at));
            case 3 ->
                spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(20)), new byte[0]);
            default -> {
              String splice = SPLICES.get(random.nextInt(SPLICES.size()));
              String many = splice.repeat(random.nextInt(20) == 0 ? 3000 : 1);
              yield spliced(bytes, at, at, many.getBytes(StandardCharsets.UTF_8));
            }
          };
    }
    return bytes;
  }

  private static byte[] flipped(byte[] bytes, int at, Random random) {
    if (bytes.length > 0) {
      bytes[at] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
    byte[] made = new byte[from + between.length + bytes.length - to];
    System.arraycopy(bytes, 0, made, 0, from);
    System.arraycopy(between, 0, made, from, between.length);
    System.arraycopy(bytes, to, made, from + between.length, bytes.length - to);
    return made;
  }
}
