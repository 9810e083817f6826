package org.translint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.text.Place;

class SubtitlesReaderTest {

  private static final String SRT =
      """
      1
      00:00:01,000 --> 00:00:03,000 X1:40 X2:600
      {\\an8}<i>Le maire a parlé</i>
      devant une fou<b>le</b>

      2
      00:00:03,200 --> 00:00:05,000
      nombreuse. Il est content.

      3
      00:00:05,100 --> 00:00:07,000
      - Vraiment ?
      – Oui, -5 degrés.

      4
      00:00:20,000 --> 00:00:22,500
      Et puis

      5
      00:00:25,000 --> 00:00:26,000
      Rien du tout
      """;

  @Test
  void aSentenceOverTwoCuesIsOneSentence() throws Exception {
    RecordTexts read = RecordTexts.read("a.srt", SRT);

    assertThat(read.shown())
        .containsExactly(
            "a.srt und",
            "PARAGRAPH Le maire a parlé devant une foule nombreuse. Il est content.",
            "PARAGRAPH Vraiment ?",
            "PARAGRAPH Oui, -5 degrés.",
            "PARAGRAPH Et puis",
            "PARAGRAPH Rien du tout");
    assertThat(read.inFile(0, SRT, "foule")).isEqualTo("fou<b>le");
    assertThat(read.label(0, "maire")).isEqualTo(new Place.InCue(1, "00:00:01,000"));
    assertThat(read.label(0, "nombreuse")).isEqualTo(new Place.InCue(2, "00:00:03,200"));
    assertThat(read.label(0, "Rien")).isEqualTo(new Place.InCue(5, "00:00:25,000"));
    assertThat(read.line(0, "nombreuse")).isEqualTo(8);
  }

  @Test
  void lineEndsAndAMarkDoNotMatter() throws Exception {
    String windows = SRT.replace("\n", "\r\n");
    RecordTexts read = RecordTexts.read("a.srt", "\uFEFF" + windows);

    assertThat(read.shown()).isEqualTo(RecordTexts.read("a.srt", SRT).shown());
    assertThat(read.line(0, "nombreuse")).isEqualTo(8);
    assertThat(read.inFile(0, windows, "nombreuse")).isEqualTo("nombreuse");
  }

  @Test
  void chineseAndJapaneseAreJoinedWithoutASpace() throws Exception {
    RecordTexts read =
        RecordTexts.read(
            "a.srt",
            """
            1
            00:00:01,000 --> 00:00:02,000
            市長は新しい

            2
            00:00:02,000 --> 00:00:03,000
            橋を開いた。
            そして

            3
            00:00:03,000 --> 00:00:04,000
            帰った。
            """);
    assertThat(ReadTexts.blocks(read.target(0)))
        .containsExactly("PARAGRAPH 市長は新しい橋を開いた。", "PARAGRAPH そして帰った。");
    assertThat(read.label(0, "橋")).isEqualTo(new Place.InCue(2, "00:00:02,000"));
  }

  @Test
  void webVttHasMoreThanCues() throws Exception {
    String file =
        """
        WEBVTT - Journal
        Kind: captions

        NOTE pas de texte
        --

        STYLE
        ::cue { color: red }

        REGION
        id:bas

        intro
        00:01.000 --> 00:02.000 align:start line:90%
        <v Ana>R&amp;D <c.rouge>du</c> <00:01.500>pont

        00:02.100 --> 00:03.000
        <v Ana>avance &lt;bien&gt;

        00:03.100 --> 00:04.000
        <v Ben>et toi ?
        """;
    RecordTexts read = RecordTexts.read("a.vtt", file);

    assertThat(ReadTexts.blocks(read.target(0)))
        .containsExactly("PARAGRAPH R&D du pont avance <bien>", "PARAGRAPH et toi ?");
    assertThat(read.inFile(0, file, "R&D")).isEqualTo("R&amp;D");
    assertThat(read.label(0, "avance")).isEqualTo(new Place.InCue(2, "00:02.100"));
  }

  @Test
  void anEmptyLineInsideACueLosesNothing() throws Exception {
    RecordTexts read =
        RecordTexts.read(
            "a.srt",
            "1\n00:00:01,000 --> 00:00:02,000\nUn pont\n\navance.\n\n\n2\n00:00:02,000 --> 00:00:03,000\nFin.");
    assertThat(ReadTexts.blocks(read.target(0)))
        .containsExactly("PARAGRAPH Un pont avance.", "PARAGRAPH Fin.");
  }

  @Test
  void rightToLeftMarksStayAndTheSentenceEndsBeforeThem() throws Exception {
    RecordTexts read =
        RecordTexts.read(
            "a.srt",
            """
            1
            00:00:01,000 --> 00:00:02,000
            \u202Bافتتح الجسر؟\u202C

            2
            00:00:02,000 --> 00:00:03,000
            \u202Bنعم.\u202C
            """);
    assertThat(read.target(0).blocks()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.srt|1~00:00:01,000 -> 00:00:02,000~Un.|a.srt: line 1 should be the number or the time",
        "a.srt|Un pont.|a.srt: line 1 should be the number or the time of a cue",
        "a.srt|1~00:0x:01,000 --> 00:00:02,000~Un.|a.srt: the time on line 2 cannot be read.",
        "a.vtt|1~00:00:01.000 --> 00:00:02.000~Un.|a.vtt is no WebVTT: its first line is not WEBVTT.",
      })
  void whatIsBrokenIsSaidInOneSentence(String path, String file, String said) {
    assertThatThrownBy(() -> RecordTexts.read(path, file.replace('~', '\n')))
        .hasMessageStartingWith(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "<v ", "<v  "})
  void whatComesManyTimesDoesNotTakeLong(String repeated) {
    String start = "00:00:01.000 --> 00:00:02.000\nUn pont.";
    String many = repeated.repeat(100_000) + "\n";

    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          RecordTexts.read("a.srt", "1\n" + start.replace('.', ',') + many);
          RecordTexts.read("a.vtt", "WEBVTT\n\n" + start + many);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"WEBVTT", "WEBVTT\n\nNOTE remarque", "WEBVTT\n\nNOTE a\n-->\nb\nintro"})
  void aCueOfWebVttNeedsNoEmptyLineBeforeIt(String head) throws Exception {
    String file =
        head + "\n00:01.000 --> 00:02.000\nUn pont.\n00:03.000 --> 00:04.000\nDeux ponts.\n";
    assertThat(ReadTexts.blocks(RecordTexts.read("a.vtt", file).target(0)))
        .containsExactly("PARAGRAPH Un pont.", "PARAGRAPH Deux ponts.");
  }

  @ParameterizedTest
  @CsvSource({"a.srt,''", "a.vtt,'WEBVTT~~'"})
  void anArrowMayBeSaid(String path, String head) throws Exception {
    String file =
        head
            + "1~00:00:01.000 --> 00:00:02.000~Bonjour.~Paris --> Lyon : 3 --> 4.~~"
            + "2~00:00:03.000 --> 00:00:04.000~Au revoir.~";
    assertThat(ReadTexts.blocks(RecordTexts.read(path, file.replace('~', '\n')).target(0)))
        .containsExactly(
            "PARAGRAPH Bonjour.", "PARAGRAPH Paris --> Lyon : 3 --> 4.", "PARAGRAPH Au revoir.");
  }

  @Test
  void webVttWritesCharactersAsHtmlDoes() throws Exception {
    String file =
        "WEBVTT\n\n00:01.000 --> 00:03.000\nL&#39;<i>&eacute;t&#xe9;</i> &amp;lt; R&D&nbsp;?";
    RecordTexts read = RecordTexts.read("a.vtt", file);

    assertThat(ReadTexts.blocks(read.target(0))).containsExactly("PARAGRAPH L'été &lt; R&D\u00A0?");
    assertThat(read.inFile(0, file, "été")).isEqualTo("&eacute;t&#xe9;");
    assertThat(read.inFile(0, file, "&lt;")).isEqualTo("&amp;lt;");
    assertThat(read.inFile(0, file, "R&D")).isEqualTo("R&D");
    assertThat(
            RecordTexts.read("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nR&amp;D\n")
                .target(0)
                .text())
        .isEqualTo("R&amp;D");
  }
}
