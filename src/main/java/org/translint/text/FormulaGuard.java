package org.translint.text;

import java.util.regex.Pattern;

/**
 * Keeps cells of CSV files from being taken for formulas or numbers that they are not.
 *
 * <p>An apostrophe goes before {@code =}, {@code +}, {@code -} and {@code @}, also in full width,
 * where a cell begins with them, and where one would begin if the program took a semicolon, a tab
 * or a line end inside the cell for the end of it; before a tab or a line end that begins a cell;
 * and before fingerprints that could be read as numbers. Apostrophes that stand there already are
 * kept, so that taking one away gives back every text. CSV knows no mark for "this is text": the
 * apostrophe is seen.
 */
public final class FormulaGuard {

  private static final String AT_START = "(^|[;\\t\\r\\n])([\\s\\u00A0\"]*)";
  private static final String DANGER = "([=+\\-@＝＋－＠])";
  private static final Pattern OPEN = Pattern.compile(AT_START + "('*)" + DANGER);
  private static final Pattern GUARDED = Pattern.compile(AT_START + "'('*)" + DANGER);
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:e\\d+)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern OPEN_SPACE = Pattern.compile("^('*)([\\t\\r\\n])");
  private static final Pattern GUARDED_SPACE = Pattern.compile("^'('*)([\\t\\r\\n])");

  private FormulaGuard() {}

  /** The text as a cell that no program calculates. */
  public static String guard(String text) {
    String guarded = OPEN.matcher(text).replaceAll("$1$2'$3$4");
    return OPEN_SPACE.matcher(guarded).replaceFirst("'$1$2");
  }

  /** The text that {@link #guard} made this cell of. */
  public static String unguard(String cell) {
    String open = GUARDED_SPACE.matcher(cell).replaceFirst("$1$2");
    return GUARDED.matcher(open).replaceAll("$1$2$3$4");
  }

  /** A fingerprint as a cell that no program takes for a number and rounds. */
  public static String guardId(String fingerprint) {
    return NUMBER.matcher(fingerprint).matches() ? "'" + fingerprint : fingerprint;
  }

  /** The fingerprint that {@link #guardId} made this cell of. */
  public static String unguardId(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }
}
