package org.translint.report.sheet;

/**
 * One finding as a row of a sheet, or why an article was not wholly checked. All texts are {@link
 * org.translint.report.Inert} and short enough for a cell.
 *
 * @param path of the article
 * @param line in the file, from 1; 0 where the row is about the article
 * @param column in the file, from 1, in UTF-16 units; 0 where the row is about the article
 * @param place what people call it where lines do not say it, or empty
 * @param language BCP 47, or empty
 * @param check id of the check; empty where the article could not be read
 * @param severity {@link #FAILED}, or the word of a severity
 * @param category MQM path, or empty
 * @param confidence from 0 to 100; -1 where there is none
 * @param message for a person
 * @param text at fault; empty where something is missing
 * @param suggestions one a line
 * @param context what stands around the text, which is in double brackets
 * @param source the words of the source and other places, one a line
 * @param fix {@code safe}, {@code unsafe} or empty
 * @param group of findings that are one problem, or empty
 * @param fingerprint empty where there is nothing to accept
 */
record SheetRow(
    String path,
    int line,
    int column,
    String place,
    String language,
    String check,
    String severity,
    String category,
    int confidence,
    String message,
    String text,
    String suggestions,
    String context,
    String source,
    String fix,
    String group,
    String fingerprint) {

  /** Stands for a severity where an article or a check failed. */
  static final String FAILED = "failed";

  /** What the row has in a column, as text. */
  String cell(SheetColumn of) {
    return switch (of) {
      case PATH -> path;
      case LINE -> number(line);
      case COLUMN -> number(column);
      case PLACE -> place;
      case LANGUAGE -> language;
      case CHECK -> check;
      case SEVERITY -> severity;
      case CATEGORY -> category;
      case CONFIDENCE -> confidence < 0 ? "" : confidence + "%";
      case MESSAGE -> message;
      case TEXT -> text;
      case SUGGESTIONS -> suggestions;
      case CONTEXT -> context;
      case SOURCE -> source;
      case FIX -> fix;
      case GROUP -> group;
      case FINGERPRINT -> fingerprint;
      case DECISION, COMMENT -> "";
    };
  }

  private static String number(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }
}
