package org.translint.read.subtitles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.read.prose.PieceSink;
import org.translint.read.subtitles.SubtitlesReader.Dialect;

/**
 * The text of a line of subtitles without what says how, where and by whom it is said: tags are
 * nothing, so that one inside a word does not split it.
 */
final class CueText {

  private static final Pattern SUBRIP =
      Pattern.compile(
          "</?(?:[biusc]|font|ruby|rt|v|lang)(?:[\\s.=][^<>]*)?>|\\{\\\\[^{}]*\\}|\\{/?[biu]\\}",
          Pattern.CASE_INSENSITIVE);

  /** Tags, times inside a cue, and the entities that WebVTT knows. */
  private static final Pattern WEB_VTT =
      Pattern.compile(
          "</?(?:[biucv]|ruby|rt|lang)?(?:[\\s.][^<>]*)?>|<\\d[\\d:.]*>|&(?:amp|lt|gt|nbsp|lrm|rlm);");

  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s<>]*+)?\\s++([^<>]*+)>");

  private CueText() {}

  /** Gives the text between two offsets of the file. */
  static void give(String fileText, int start, int end, Dialect dialect, PieceSink sink) {
    Matcher sign = (dialect == Dialect.SUBRIP ? SUBRIP : WEB_VTT).matcher(fileText);
    sign.region(start, end);
    int run = start;
    while (sign.find()) {
      sink.copy(run, sign.start());
      if (sign.group().startsWith("&")) {
        sink.put(meant(sign.group()), sign.start(), sign.end());
      }
      run = sign.end();
    }
    sink.copy(run, end);
  }

  /** Who speaks in a line of WebVTT; empty where nobody is named. */
  static String voice(String line) {
    Matcher voice = VOICE.matcher(line);
    return voice.find() ? voice.group(1).strip() : "";
  }

  private static String meant(String entity) {
    return switch (entity) {
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&nbsp;" -> "\u00A0";
      case "&lrm;" -> "\u200E";
      case "&rlm;" -> "\u200F";
      default -> "&";
    };
  }
}
