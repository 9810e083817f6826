package org.translint.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.translint.config.LanguageCodes;
import org.translint.config.Settings;
import org.translint.config.Settings.Sources;
import org.translint.text.Digest;

/** Makes the articles of a table's rows. Immutable. */
final class TableRow {

  static final String PATH = "path";
  static final String TEXT = "text";
  static final String CORRUPT = "_corrupt_record";

  /** All that are read, in the order of {@link #piece}'s rows; each is text, or null. */
  static final List<String> COLUMNS =
      List.of(PATH, TEXT, "language", "source", "source_path", "source_language", "story", CORRUPT);

  private static final int LONGEST_EXCERPT = 60;

  private final Said said;
  private final Set<String> several;

  /**
   * What the settings say of articles that do not say it themselves; it travels.
   *
   * @param isJson whether the rows are lines of JSON
   */
  record Said(
      @Nullable String language, @Nullable String sourceLanguage, Sources.Use use, boolean isJson)
      implements Serializable {

    private static final long serialVersionUID = 1L;

    static Said of(Settings settings, boolean isJson) {
      return new Said(
          settings.articles().language(),
          settings.sources().language(),
          settings.sources().use(),
          isJson);
    }
  }

  /**
   * What makes articles.
   *
   * @param several the paths that several rows have
   */
  TableRow(Said said, Set<String> several) {
    this.said = said;
    this.several = several;
  }

  /** The article of a row; one that cannot be checked knows why. */
  Piece piece(Row row) {
    String path = text(row, PATH);
    int text = COLUMNS.indexOf(TEXT);
    if (path == null || row.isNullAt(text)) {
      return unread(path, row);
    }
    if (several.contains(path)) {
      String why = path + " is the path of several rows; give each article its own.";
      return broken(path, path + " " + digest(row), why);
    }
    for (String column : List.of("language", "source_language")) {
      String tag = text(row, column);
      if (tag != null && LanguageCodes.canonical(tag).isEmpty()) {
        return broken(
            path,
            path,
            path
                + ": there is no language '"
                + tag
                + "'. A language is a BCP 47 tag, such as fr or pt-BR.");
      }
    }
    return read(path, row.getString(text), row);
  }

  private Piece read(String path, String text, Row row) {
    boolean isAlone = said.use() == Sources.Use.NONE;
    String source = isAlone ? null : text(row, "source");
    String sourcePath = text(row, "source_path");
    String story = text(row, "story");
    String namedAfter = source == null || sourcePath == null ? path : sourcePath;
    return new Piece(
        Piece.Content.of(path, text),
        language(row, "language").orElse(said.language()),
        source == null
            ? null
            : Piece.Content.of(sourcePath == null ? "source/" + path : sourcePath, source),
        language(row, "source_language").orElse(said.sourceLanguage()),
        story == null ? namedAfter : story,
        isAlone,
        said.use() == Sources.Use.REQUIRED
            ? path + " has no source; fill the column source, or do not require sources."
            : null,
        null);
  }

  private Piece unread(@Nullable String path, Row row) {
    // Rows without a path are no story together.
    String name = path == null ? "(no path) " + digest(row) : path;
    String record = text(row, CORRUPT);
    if (record == null) {
      String where = path == null ? "A row" : path;
      return broken(
          name, name, where + " has no " + (path == null ? PATH : TEXT) + "; fill that column.");
    }
    String start =
        record.length() > LONGEST_EXCERPT ? record.substring(0, LONGEST_EXCERPT) + "…" : record;
    return broken(
        name,
        name,
        (said.isJson() ? "A line is not a JSON object: " : "A row has not the table's columns: ")
            + start
            + " Mend or remove it.");
  }

  private static Piece broken(String name, String story, String why) {
    return new Piece(Piece.Content.of(name, ""), null, null, null, story, false, null, why);
  }

  private static String digest(Row row) {
    return Long.toHexString(Digest.of(row.mkString("\n")));
  }

  private static Optional<String> language(Row row, String column) {
    return Optional.ofNullable(text(row, column)).flatMap(LanguageCodes::canonical);
  }

  /** What a column says; blanks say nothing. */
  private static @Nullable String text(Row row, String column) {
    int at = COLUMNS.indexOf(column);
    if (row.isNullAt(at)) {
      return null;
    }
    String text = row.getString(at);
    return text.isBlank() ? null : column.endsWith("language") ? text.strip() : text;
  }
}
