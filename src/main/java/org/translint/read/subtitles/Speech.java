package org.translint.read.subtitles;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.read.prose.Extract;
import org.translint.read.subtitles.SubtitlesReader.Dialect;
import org.translint.text.Span;

/**
 * Joins the lines of cues to what is said in one breath: until a sentence ends, another speaks, or
 * nobody does for a while. Used once, on one thread.
 */
final class Speech {

  /** In milliseconds. Speakers pause for breath between clauses, subtitlers between shots. */
  private static final long PAUSE = 2000;

  /** In milliseconds. What goes on in lower case is the same sentence, however long it takes. */
  private static final long LONGEST_PAUSE = 10_000;

  /** A dash before words shows that another speaks; one before a figure is a minus. */
  private static final Pattern DASH =
      Pattern.compile("\\s*[-\u2010\u2013\u2014\uFF0D]\\s*+(?!\\d)");

  private final String fileText;
  private final Dialect dialect;
  private final Extract.Builder builder;
  private final List<List<Part>> blocks = new ArrayList<>();
  private String voice = "";
  private long ended;

  Speech(String fileText, Dialect dialect) {
    this.fileText = fileText;
    this.dialect = dialect;
    this.builder = new Extract.Builder(fileText);
  }

  /** A line of a cue in the extract. */
  record Part(Cue cue, int start, int end) {}

  /** Adds the next cue. */
  void add(Cue cue) {
    boolean isFirst = true;
    for (Span line : cue.lines()) {
      add(cue, line, isFirst ? cue.begins() - ended : 0);
      isFirst = false;
    }
    ended = cue.ends();
  }

  private void add(Cue cue, Span line, long pause) {
    Extract.Builder trial = new Extract.Builder(fileText);
    CueText.give(fileText, line.start(), line.end(), dialect, trial);
    String said = trial.text().toString();
    if (said.isBlank()) {
      return;
    }
    Matcher dash = DASH.matcher(said);
    boolean isDashed = dash.lookingAt() && dash.end() < said.length();
    String speaker = dialect == Dialect.WEB_VTT ? CueText.voice(line.of(fileText)) : "";
    boolean isOther = isDashed || (!speaker.isEmpty() && !speaker.equals(voice));
    voice = speaker.isEmpty() ? voice : speaker;
    if (blocks.isEmpty() || isOther || !goesOn(said, pause)) {
      builder.gap("\n\n");
      blocks.add(new ArrayList<>());
    } else {
      builder.gap("\n");
    }
    int start = builder.length();
    CueText.give(fileText, line.start(), line.end(), dialect, builder);
    blocks
        .get(blocks.size() - 1)
        .add(new Part(cue, start + (isDashed ? dash.end() : 0), builder.length()));
  }

  /** Whether a line goes on with what was said before it. */
  private boolean goesOn(String said, long pause) {
    String start = said.stripLeading();
    boolean isLower = Character.isLowerCase(start.codePointAt(0)) || start.startsWith("…");
    if (pause > (isLower ? LONGEST_PAUSE : PAUSE)) {
      return false;
    }
    return isLower || !endsSentence();
  }

  private boolean endsSentence() {
    CharSequence before = builder.text();
    int end = before.length();
    while (end > 0 && isClosing(Character.codePointBefore(before, end))) {
      end -= Character.charCount(Character.codePointBefore(before, end));
    }
    if (end == 0) {
      return true;
    }
    int last = Character.codePointBefore(before, end);
    return last == '…' || last == '♪' || UCharacter.hasBinaryProperty(last, UProperty.S_TERM);
  }

  private static boolean isClosing(int c) {
    return Character.isWhitespace(c)
        || UCharacter.isUWhiteSpace(c)
        || Character.getType(c) == Character.END_PUNCTUATION
        || Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION
        || Character.getType(c) == Character.FORMAT
        || UCharacter.hasBinaryProperty(c, UProperty.QUOTATION_MARK);
  }

  /** What was said, each in one block. */
  List<List<Part>> blocks() {
    return blocks;
  }

  Extract extract() {
    return builder.build();
  }
}
