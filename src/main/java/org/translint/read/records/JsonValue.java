package org.translint.read.records;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.translint.read.prose.PieceSink;

/** A part of a JSON file, with its place: UTF-16 units into the text that was parsed. */
sealed interface JsonValue {

  /** Members in their order; of two with one name the last is there. */
  record Members(Map<String, JsonValue> values) implements JsonValue {

    @Nullable JsonValue get(String name) {
      return values.get(name);
    }
  }

  /** Values after one another. */
  record Items(List<JsonValue> values) implements JsonValue {}

  /** A number, true, false or null, as it is written. */
  record Other(String text) implements JsonValue {}

  /**
   * A string, which is well-formed.
   *
   * @param start after its opening quote
   * @param end before its closing quote
   */
  record Chars(int start, int end) implements JsonValue {

    private static final String ESCAPES = "bfnrt";
    private static final String MEANT = "\b\f\n\r\t";
    private static final int UNIT = 6;
    private static final int HEX = 16;

    /** Gives what the string says, each escape as what it stands for. */
    void give(String text, PieceSink sink) {
      int run = start;
      for (int at = start; at < end; ) {
        if (text.charAt(at) == '\\') {
          sink.copy(run, at);
          run = escape(text, at, sink);
          at = run;
        } else {
          at++;
        }
      }
      sink.copy(run, end);
    }

    String text(String text) {
      StringBuilder meant = new StringBuilder(end - start);
      give(
          text,
          new PieceSink() {
            @Override
            public void copy(int fileStart, int fileEnd) {
              meant.append(text, fileStart, fileEnd);
            }

            @Override
            public void put(String said, int fileStart, int fileEnd) {
              meant.append(said);
            }
          });
      return meant.toString();
    }

    /** Gives what the escape at {@code at} stands for; where it ends. */
    private int escape(String text, int at, PieceSink sink) {
      char c = text.charAt(at + 1);
      if (c != 'u') {
        int known = ESCAPES.indexOf(c);
        sink.put(String.valueOf(known < 0 ? c : MEANT.charAt(known)), at, at + 2);
        return at + 2;
      }
      char unit = unit(text, at);
      int next = at + UNIT;
      if (Character.isHighSurrogate(unit)
          && text.startsWith("\\u", next)
          && next + UNIT <= end
          && Character.isLowSurrogate(unit(text, next))) {
        sink.put("" + unit + unit(text, next), at, next + UNIT);
        return next + UNIT;
      }
      boolean isText = unit != 0 && !Character.isSurrogate(unit);
      sink.put(String.valueOf(isText ? unit : '\uFFFD'), at, next);
      return next;
    }

    private static char unit(String text, int at) {
      return (char) Integer.parseInt(text.substring(at + 2, at + UNIT), HEX);
    }
  }
}
