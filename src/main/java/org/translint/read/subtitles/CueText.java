package org.translint.read.subtitles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.translint.read.prose.EscapedText;
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

  /** Tags, and times inside a cue. */
  private static final Pattern WEB_VTT =
      Pattern.compile("</?(?:[biucv]|ruby|rt|lang)?(?:[\\s.][^<>]*)?>|<\\d[\\d:.]*>");

  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s<>]*+)?\\s++([^<>]*+)>");

  private CueText() {}

  /** Gives the text between two offsets of the file. */
  static void give(String fileText, int start, int end, Dialect dialect, PieceSink sink) {
    Matcher sign = (dialect == Dialect.SUBRIP ? SUBRIP : WEB_VTT).matcher(fileText);
    sign.region(start, end);
    int run = start;
    while (sign.find()) {
      words(fileText, run, sign.start(), dialect, sink);
      run = sign.end();
    }
    words(fileText, run, end, dialect, sink);
  }

  /** Gives what stands between tags; WebVTT writes characters as HTML does. */
  private static void words(String fileText, int start, int end, Dialect dialect, PieceSink sink) {
    String written = fileText.substring(start, end);
    if (dialect == Dialect.WEB_VTT && written.indexOf('&') >= 0) {
      String meant = Parser.unescapeEntities(written, false);
      EscapedText.HTML.align(fileText, start, end, meant, sink);
    } else {
      sink.copy(start, end);
    }
  }

  /** Who speaks in a line of WebVTT; empty where nobody is named. */
  static String voice(String line) {
    Matcher voice = VOICE.matcher(line);
    return voice.find() ? voice.group(1).strip() : "";
  }
}
