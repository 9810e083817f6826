package org.translint.names.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as a text that remembers where each record stands, so that what does not change can be
 * written back as it was. Between records there may be empty lines and comment lines that begin
 * with {@code #}.
 *
 * @param text without a byte order mark
 * @param delimiter between cells: a comma, or the semicolon or tab that spreadsheets write
 * @param records the header first, if there is anything
 */
record CsvText(String text, char delimiter, List<Row> records) {

  private static final Pattern NEEDS_QUOTES = Pattern.compile("^[\\s#]|\\s$|[\",;\t\r\n]");

  CsvText {
    records = List.copyOf(records);
  }

  /**
   * One record.
   *
   * @param line its first line, from 1
   * @param start in the text
   * @param end in the text, before the line end
   * @param cells without their quotes
   */
  record Row(int line, int start, int end, List<String> cells) {

    Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Cuts {@code text} into records.
   *
   * @param name of the file for error messages
   */
  static CsvText parse(String text, String name) throws LedgerException {
    return new Parsing(text, name).parse();
  }

  /** {@code cells} as a record, without a line end. */
  String render(List<String> cells) {
    return cells.stream().map(CsvText::quoted).reduce((a, b) -> a + delimiter + b).orElse("");
  }

  private static String quoted(String cell) {
    return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /** The line end that the text uses. */
  String lineEnd() {
    int newline = text.indexOf('\n');
    return newline > 0 && text.charAt(newline - 1) == '\r' ? "\r\n" : "\n";
  }

  /** The cutting of one text. */
  private static final class Parsing {

    private final String text;
    private final String name;
    private final char delimiter;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    Parsing(String text, String name) {
      this.text = text;
      this.name = name;
      this.delimiter = delimiter(text);
    }

    /** The one of the delimiters that the first line that says something has most of. */
    private static char delimiter(String text) {
      String header =
          text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).findFirst().orElse("");
      char best = ',';
      for (char candidate : new char[] {';', '\t'}) {
        if (count(header, candidate) > count(header, best)) {
          best = candidate;
        }
      }
      return best;
    }

    private static long count(String text, char c) {
      return text.chars().filter(other -> other == c).count();
    }

    CsvText parse() throws LedgerException {
      while (at < text.length()) {
        int end = lineEndFrom(at);
        String here = text.substring(at, end);
        if (here.isBlank() || here.startsWith("#")) {
          at = end;
        } else {
          row();
        }
        skipLineEnd();
      }
      return new CsvText(text, delimiter, rows);
    }

    private int lineEndFrom(int from) {
      int end = from;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      return end;
    }

    private static boolean isLineEnd(char c) {
      return c == '\n' || c == '\r';
    }

    private void skipLineEnd() {
      if (at < text.length()) {
        at += text.startsWith("\r\n", at) ? 2 : 1;
        line++;
      }
    }

    private void row() throws LedgerException {
      int start = at;
      int first = line;
      List<String> cells = new ArrayList<>();
      cells.add(cell());
      while (at < text.length() && text.charAt(at) == delimiter) {
        at++;
        cells.add(cell());
      }
      rows.add(new Row(first, start, at, cells));
    }

    private void skipBlanks() {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }

    private String cell() throws LedgerException {
      skipBlanks();
      if (at < text.length() && text.charAt(at) == '"') {
        return quotedCell();
      }
      int start = at;
      while (at < text.length() && text.charAt(at) != delimiter && !isLineEnd(text.charAt(at))) {
        at++;
      }
      return text.substring(start, at).strip();
    }

    private String quotedCell() throws LedgerException {
      int opened = line;
      StringBuilder cell = new StringBuilder();
      for (at++; at < text.length(); at++) {
        char c = text.charAt(at);
        if (c == '"' && !text.startsWith("\"\"", at)) {
          at++;
          closeCell();
          return cell.toString().strip();
        }
        if (c == '"') {
          at++;
        } else if (c == '\n') {
          line++;
        }
        cell.append(c);
      }
      throw LedgerException.at(
          name, opened, "a cell opens with a quotation mark that is never closed; close it.");
    }

    private void closeCell() throws LedgerException {
      skipBlanks();
      boolean ends =
          at >= text.length() || text.charAt(at) == delimiter || isLineEnd(text.charAt(at));
      if (!ends) {
        throw LedgerException.at(
            name,
            line,
            "something follows the quotation mark that closes a cell; double the quotation marks"
                + " inside a cell.");
      }
    }
  }
}
