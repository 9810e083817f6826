package org.translint.read.records;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.read.file.UnreadableException;
import org.translint.read.prose.PieceSink;

/**
 * Reads a table (RFC 4180) row by row with the places of its cells: cells in quotes may hold line
 * ends and doubled quotes. Used once, on one thread.
 */
final class Table {

  /** How Excel says what parts cells. */
  private static final Pattern SEPARATOR = Pattern.compile("sep=(.)(?:\\r\\n|\\n|\\r)");

  private static final String SEPARATORS = ",;\t|";

  private final String path;
  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  /** What is wrong with the row that is being read. */
  private @Nullable String problem;

  /**
   * @param isTabbed whether cells are parted by tabs whatever the first row looks like
   */
  Table(String path, String text, boolean isTabbed) {
    this.path = path;
    this.text = text;
    Matcher said = SEPARATOR.matcher(text);
    if (said.lookingAt()) {
      at = said.end();
      line = 2;
      separator = said.group(1).charAt(0);
    } else {
      separator = isTabbed ? '\t' : separator(text);
    }
  }

  /**
   * A cell.
   *
   * @param start where its text begins, after the quote if there is one
   * @param isQuoted whether two quotes stand for one
   */
  record Cell(int start, int end, boolean isQuoted) {

    void give(String text, PieceSink sink) {
      int run = start;
      int quote = isQuoted ? text.indexOf('"', start) : -1;
      while (quote >= 0 && quote < end) {
        sink.copy(run, quote);
        sink.put("\"", quote, quote + 2);
        run = quote + 2;
        quote = text.indexOf('"', run);
      }
      sink.copy(run, end);
    }

    String text(String text) {
      String raw = text.substring(start, end);
      return isQuoted ? raw.replace("\"\"", "\"") : raw;
    }
  }

  /**
   * A row.
   *
   * @param line where it begins, from 1
   * @param problem why its cells cannot be told, one sentence; null where they can
   */
  record Row(List<Cell> cells, int line, @Nullable String problem) {

    Row {
      cells = List.copyOf(cells);
    }
  }

  boolean hasNext() {
    return at < text.length();
  }

  /**
   * The next row; one that is malformed ends with its line.
   *
   * @throws UnreadableException if it cannot be told where it ends
   */
  Row next() throws UnreadableException {
    int first = line;
    problem = null;
    List<Cell> cells = new ArrayList<>();
    while (true) {
      cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
      if (at == text.length()) {
        return new Row(cells, first, problem);
      }
      if (text.charAt(at) == separator) {
        at++;
      } else {
        lineEnd();
        return new Row(cells, first, problem);
      }
    }
  }

  private Cell plain() {
    int start = at;
    while (at < text.length() && !endsCell(text.charAt(at))) {
      at++;
    }
    return new Cell(start, at, false);
  }

  private Cell quoted() throws UnreadableException {
    int opened = line;
    int start = ++at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != '"') {
        if (isLineEnd(c)) {
          lineEnd();
        } else {
          at++;
        }
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        at += 2;
      } else {
        Cell cell = new Cell(start, at++, true);
        if (at < text.length() && !endsCell(text.charAt(at))) {
          problem =
              "%s: in the cell that begins on line %d, text follows the closing quote on line %d."
                      .formatted(path, opened, line)
                  + " Write a quote inside a cell twice.";
          while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
          }
        }
        return cell;
      }
    }
    throw new UnreadableException(
        "%s: the quote that opens a cell on line %d is never closed. Close it, or write a quote inside a cell twice."
            .formatted(path, opened));
  }

  private boolean endsCell(char c) {
    return c == separator || isLineEnd(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private void lineEnd() {
    boolean isPair = text.startsWith("\r\n", at);
    at += isPair ? 2 : 1;
    line++;
  }

  /** The sign that stands most often between the names of the first row. */
  private static char separator(String text) {
    char best = ',';
    long most = 0;
    boolean isQuoted = false;
    long[] counts = new long[SEPARATORS.length()];
    for (int i = 0; i < text.length() && (isQuoted || !isLineEnd(text.charAt(i))); i++) {
      char c = text.charAt(i);
      isQuoted ^= c == '"';
      if (!isQuoted && SEPARATORS.indexOf(c) >= 0) {
        counts[SEPARATORS.indexOf(c)]++;
      }
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > most) {
        most = counts[i];
        best = SEPARATORS.charAt(i);
      }
    }
    return best;
  }
}
