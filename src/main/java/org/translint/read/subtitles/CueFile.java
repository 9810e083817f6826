package org.translint.read.subtitles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.read.file.UnreadableException;
import org.translint.read.subtitles.SubtitlesReader.Dialect;
import org.translint.text.Span;

/** Finds the cues of a file of subtitles, whose text ends before an empty line. Used once. */
final class CueFile {

  private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})(?:[,.](\\d{1,3}))?";
  private static final Pattern TIMING =
      Pattern.compile("\\s*(" + TIME + ")\\s*-->\\s*" + TIME + "(?:\\s.*)?");

  /** What is meant as a timing, be it right or not; an arrow alone may be said in a cue. */
  private static final Pattern TIMED = Pattern.compile("\\s*+\\d++\\s*+:[^>]*-->.*+");

  private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");
  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|\\z)");
  private static final Pattern PASSED =
      Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*)?", Pattern.DOTALL);
  private static final String HEADER = "WEBVTT";
  private static final String ARROW = "-->";

  private static final int END = 6;
  private static final int MILLIS = 1000;
  private static final int SIXTY = 60;

  private final String path;
  private final String text;
  private final Dialect dialect;
  private final List<Span> lines = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();

  /** Of each line, the first one from it on that is not empty; as many as lines where none is. */
  private final int[] texts;

  CueFile(String path, String text, Dialect dialect) {
    this.path = path;
    this.text = text;
    this.dialect = dialect;
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      lines.add(new Span(line.start(1), line.end(1)));
      if (line.group(2).isEmpty()) {
        break;
      }
    }
    this.texts = new int[lines.size()];
    int next = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      next = line(i).isBlank() ? next : i;
      texts[i] = next;
    }
  }

  /**
   * The cues, in order.
   *
   * @throws UnreadableException if the file is of another kind, or a time is none
   */
  List<Cue> cues() throws UnreadableException {
    int at = 0;
    if (dialect == Dialect.WEB_VTT) {
      if (!line(0).startsWith(HEADER)) {
        throw new UnreadableException(
            path + " is no WebVTT: its first line is not WEBVTT. Name it .srt if it is SubRip.");
      }
      at = afterBlock(0);
    }
    while (at < lines.size()) {
      at = line(at).isBlank() ? at + 1 : block(at);
    }
    return cues;
  }

  /** Reads what begins at a line; where it ends. */
  private int block(int first) throws UnreadableException {
    if (dialect == Dialect.WEB_VTT && PASSED.matcher(line(first)).matches()) {
      return afterBlock(first);
    }
    int timing = line(first).contains(ARROW) ? first : first + 1;
    if (timing < lines.size() && line(timing).contains(ARROW)) {
      return cue(timing);
    }
    if (dialect == Dialect.WEB_VTT) {
      return afterBlock(first);
    }
    if (NUMBER.matcher(line(first)).matches() && timing < lines.size() && line(timing).isBlank()) {
      return timing;
    }
    throw new UnreadableException(
        "%s: line %d should be the number or the time of a cue, as in %s."
            .formatted(path, first + 1, example()));
  }

  private int cue(int timing) throws UnreadableException {
    Matcher time = TIMING.matcher(line(timing));
    if (!time.matches()) {
      throw new UnreadableException(
          "%s: the time on line %d cannot be read. Write it as %s."
              .formatted(path, timing + 1, example()));
    }
    int at = timing + 1;
    List<Span> said = new ArrayList<>();
    while (at < lines.size() && !endsCue(at)) {
      if (!line(at).isBlank()) {
        said.add(lines.get(at));
      }
      at++;
    }
    cues.add(
        new Cue(
            cues.size() + 1, time.group(1), millis(time, 2), millis(time, END), List.copyOf(said)));
    return at;
  }

  /** Whether a line is meant to be the timing of a cue. */
  private boolean isTimed(int at) {
    return at < lines.size() && TIMED.matcher(line(at)).matches();
  }

  private boolean isNumbered(int at) {
    return NUMBER.matcher(line(at)).matches() && isTimed(at + 1);
  }

  /**
   * Whether a cue ends before a line: where the next begins, or, in SubRip, at an empty line that a
   * cue follows, since an empty line may stand inside by mistake.
   */
  private boolean endsCue(int at) {
    if (isTimed(at) || isNumbered(at)) {
      return true;
    }
    if (dialect == Dialect.WEB_VTT) {
      return line(at).isEmpty();
    }
    int next = texts[at];
    if (next == lines.size()) {
      return true;
    }
    if (next == at) {
      return false;
    }
    boolean isNumber = NUMBER.matcher(line(next)).matches();
    boolean isArrowAfter = next + 1 < lines.size() && line(next + 1).contains(ARROW);
    return isTimed(next) || (isNumber && isArrowAfter);
  }

  private String example() {
    return dialect == Dialect.SUBRIP
        ? "00:00:01,000 --> 00:00:03,500"
        : "00:00:01.000 --> 00:00:03.500";
  }

  /**
   * Where what is no cue ends: at an empty line, or at the timing of a cue that follows at once.
   */
  private int afterBlock(int first) {
    int at = first + 1;
    while (at < lines.size() && !line(at).isBlank() && !isTimed(at)) {
      at++;
    }
    return at;
  }

  private String line(int index) {
    return lines.get(index).of(text);
  }

  private static long millis(Matcher time, int group) {
    String hours = time.group(group);
    String fraction = time.group(group + 3);
    long minutes =
        (hours == null ? 0 : Long.parseLong(hours) * SIXTY) + Long.parseLong(time.group(group + 1));
    return (minutes * SIXTY + Long.parseLong(time.group(group + 2))) * MILLIS
        + (fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3)));
  }
}
