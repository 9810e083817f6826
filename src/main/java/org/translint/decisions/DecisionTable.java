package org.translint.decisions;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.translint.config.Option;
import org.translint.config.Settings.DecisionsFile;
import org.translint.config.SettingsException;
import org.translint.config.TextFile;

/**
 * Decisions as a table that people review: CSV, sorted, so that a difference shows what was
 * decided.
 *
 * @param shape how the file is written
 * @param columns the header, in lower case
 * @param decisions in the order of the file
 */
public record DecisionTable(Shape shape, List<String> columns, List<Decision> decisions) {

  /** Seven signs alone or before a space: no cell of a table begins so. */
  private static final Pattern CONFLICT =
      Pattern.compile("(?m)^(?:<{7}|={7}|>{7}|\\|{7})(?=\\s|$)");

  private static final Comparator<Decision> ORDER =
      Comparator.comparing((Decision d) -> d.kind().label())
          .thenComparing(d -> d.place().path())
          .thenComparing(d -> d.place().check())
          .thenComparing(d -> d.place().what())
          .thenComparing(Decision::value)
          .thenComparing(Decision::language)
          .thenComparing(d -> d.stamp().date());

  public DecisionTable {
    columns = List.copyOf(columns);
    decisions = List.copyOf(decisions);
  }

  /**
   * How a file of decisions is written.
   *
   * @param mark a byte order mark, or nothing
   * @param comments the lines above the header, as they are
   * @param delimiter between cells
   * @param lineEnd after lines
   */
  record Shape(String mark, String comments, char delimiter, String lineEnd) {

    private static final Shape NEW = new Shape("", "", ',', "\n");

    CSVFormat csv() {
      return CSVFormat.DEFAULT
          .builder()
          .setDelimiter(delimiter)
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .setRecordSeparator(lineEnd)
          .get();
    }
  }

  /** A table without decisions. */
  public static DecisionTable empty() {
    return new DecisionTable(Shape.NEW, Columns.ALL, List.of());
  }

  /**
   * Reads a table.
   *
   * @param name of the file for error messages
   * @throws SettingsException if it cannot be read, or a line of it makes no sense
   */
  public static DecisionTable read(Path file, String name) throws SettingsException {
    return parse(TextFile.readAsIs(file, name, Option.DECISIONS), name);
  }

  /** The table that {@code text} is, read from a file called {@code name}. */
  static DecisionTable parse(String text, String name) throws SettingsException {
    refuseConflicts(text, name);
    String mark = text.startsWith(TextFile.MARK) ? TextFile.MARK : "";
    String rest = text.substring(mark.length());
    int header = headerStart(rest);
    int end = rest.indexOf('\n', header);
    String first = end < 0 ? rest.substring(header) : rest.substring(header, end);
    Shape shape =
        new Shape(
            mark,
            rest.substring(0, header),
            delimiter(first),
            first.endsWith("\r") ? "\r\n" : "\n");
    int line = (int) rest.substring(0, header).chars().filter(c -> c == '\n').count();
    return new DecisionReading(shape, name, line).table(new StringReader(rest.substring(header)));
  }

  /** What git leaves where two people changed the same lines is told as what it is. */
  private static void refuseConflicts(String text, String name) throws SettingsException {
    Matcher mark = CONFLICT.matcher(text);
    if (mark.find()) {
      int line = 1 + (int) text.substring(0, mark.start()).chars().filter(c -> c == '\n').count();
      throw TextFile.wrongIn(
          name,
          line,
          "here git left a conflict ('"
              + mark.group().strip()
              + "'); keep the decisions of both sides and take the lines with <<<, === and >>> out."
              + " With the line '"
              + DecisionsFile.NAME
              + " merge=union' in .gitattributes git keeps both by itself.");
    }
  }

  /** Where the first line begins that is neither empty nor a comment. */
  private static int headerStart(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      String line = text.substring(at, next);
      if (!line.isBlank() && !line.startsWith("#")) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static char delimiter(String header) {
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

  /** The table with {@code fresh} decisions, but for those that are made already. */
  public DecisionTable with(Collection<Decision> fresh) {
    return with(fresh, LocalDate.MIN);
  }

  /**
   * The same; what has expired before {@code today} gives way to a fresh decision, and what ends
   * before a fresh decision does is prolonged.
   */
  public DecisionTable with(Collection<Decision> fresh, LocalDate today) {
    Map<List<String>, Decision> all = new LinkedHashMap<>();
    decisions.forEach(decision -> all.putIfAbsent(decision.key(), decision));
    for (Decision decision : fresh) {
      all.merge(
          decision.key(),
          decision,
          (old, now) -> old.stamp().hasExpired(today) ? now : old.prolongedBy(now));
    }
    return new DecisionTable(shape, columns, all.values().stream().sorted(ORDER).toList());
  }

  /** The table without some decisions. */
  public DecisionTable without(Collection<Decision> gone) {
    Set<Decision> out = new HashSet<>(gone);
    return new DecisionTable(
        shape, columns, decisions.stream().filter(decision -> !out.contains(decision)).toList());
  }

  /** The text of the file. */
  public String text() {
    Set<String> header = new LinkedHashSet<>(columns);
    for (String column : Columns.ALL) {
      if (decisions.stream().anyMatch(d -> !Columns.cell(d, column).isEmpty())) {
        header.add(column);
      }
    }
    StringBuilder text = new StringBuilder(shape.mark()).append(shape.comments());
    CSVFormat csv = shape.csv();
    text.append(csv.format(header.toArray())).append(shape.lineEnd());
    for (Decision decision : decisions) {
      Object[] cells = header.stream().map(column -> Columns.cell(decision, column)).toArray();
      text.append(csv.format(cells)).append(shape.lineEnd());
    }
    return text.toString();
  }
}
