package org.translint.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.translint.config.Settings;
import org.translint.config.Settings.Sources;

/**
 * Reads articles from what Spark reads as a table: Parquet, JSONL, ORC, CSV and others, an article
 * in each row. The columns {@code path} and {@code text} must be there; {@code language}, {@code
 * source} (its text), {@code source_path}, {@code source_language} and {@code story} may be.
 */
final class Table {

  private static final String PATH = "path";
  private static final String TEXT = "text";
  private static final String LANGUAGE = "language";
  private static final String SOURCE = "source";
  private static final String SOURCE_PATH = "source_path";
  private static final String SOURCE_LANGUAGE = "source_language";
  private static final String STORY = "story";
  private static final String CORRUPT = "_corrupt_record";
  private static final List<String> COLUMNS =
      List.of(PATH, TEXT, LANGUAGE, SOURCE, SOURCE_PATH, SOURCE_LANGUAGE, STORY, CORRUPT);
  private static final int LONGEST_EXCERPT = 60;

  private Table() {}

  /**
   * The articles of a table.
   *
   * @param format as Spark calls it, or jsonl
   * @param options for Spark's reader
   * @throws JobException if there is no such table, or it is not one of articles
   */
  static JavaRDD<Piece> read(
      SparkSession spark,
      String format,
      Map<String, String> options,
      List<String> paths,
      Settings settings)
      throws JobException {
    Dataset<Row> table = table(spark, format, options, paths);
    List<String> columns = Arrays.asList(table.columns());
    for (String column : List.of(PATH, TEXT)) {
      if (!columns.contains(column)) {
        throw new JobException(
            String.join(", ", paths)
                + " has no column '"
                + column
                + "'; its columns are "
                + (columns.isEmpty() ? "none" : String.join(", ", columns))
                + ". Articles need path and text, and may have language, source, source_path,"
                + " source_language and story.");
      }
    }
    Column[] wanted =
        COLUMNS.stream()
            .map(
                name ->
                    columns.contains(name)
                        ? functions.col("`" + name + "`").cast("string").as(name)
                        : functions.lit(null).cast("string").as(name))
            .toArray(Column[]::new);
    Said said = Said.of(settings);
    return table.select(wanted).javaRDD().map(row -> piece(row, said));
  }

  private static Dataset<Row> table(
      SparkSession spark, String format, Map<String, String> options, List<String> paths)
      throws JobException {
    String known = format.toLowerCase(Locale.ROOT);
    String shown = String.join(", ", paths);
    for (String path : paths) {
      requireThere(spark, path);
    }
    try {
      return spark
          .read()
          .format(known.equals("jsonl") ? "json" : known)
          .options(options)
          .load(paths.toArray(String[]::new));
    } catch (Exception e) {
      // Spark throws checked exceptions that its methods do not declare.
      if (Reasons.says(e, "DATA_SOURCE_NOT_FOUND")) {
        throw new JobException(
            "Spark knows no format '" + format + "'; name another one with --input-format.");
      }
      throw new JobException(
          shown
              + " cannot be read as "
              + format
              + ": "
              + Reasons.of(e)
              + ". Name its format with --input-format.");
    }
  }

  private static void requireThere(SparkSession spark, String path) throws JobException {
    Path files = new Path(path);
    try {
      FileStatus[] found =
          files.getFileSystem(spark.sparkContext().hadoopConfiguration()).globStatus(files);
      if (found == null || found.length == 0) {
        throw new JobException("There is no " + path + "; name a file or folder that is there.");
      }
    } catch (IOException | RuntimeException e) {
      throw new JobException(path + " cannot be looked at: " + Reasons.of(e) + ".");
    }
  }

  /** What the settings say of articles that do not say it themselves; it travels. */
  private record Said(@Nullable String language, @Nullable String sourceLanguage, Sources.Use use)
      implements Serializable {

    private static final long serialVersionUID = 1L;

    static Said of(Settings settings) {
      return new Said(
          settings.articles().language(), settings.sources().language(), settings.sources().use());
    }
  }

  private static Piece piece(Row row, Said said) {
    String path = text(row, PATH);
    String text = text(row, TEXT);
    if (path == null || text == null) {
      return broken(path, text(row, CORRUPT));
    }
    String source = said.use() == Sources.Use.NONE ? null : text(row, SOURCE);
    String sourcePath = text(row, SOURCE_PATH);
    String language = text(row, LANGUAGE);
    String sourceLanguage = text(row, SOURCE_LANGUAGE);
    String story = text(row, STORY);
    String namedAfter = source == null || sourcePath == null ? path : sourcePath;
    return new Piece(
        Piece.Content.of(path, text),
        language == null ? said.language() : language,
        source == null
            ? null
            : Piece.Content.of(sourcePath == null ? "source/" + path : sourcePath, source),
        sourceLanguage == null ? said.sourceLanguage() : sourceLanguage,
        story == null ? namedAfter : story,
        said.use() == Sources.Use.NONE,
        said.use() == Sources.Use.REQUIRED
            ? path + " has no source; fill the column source, or do not require sources."
            : null,
        null);
  }

  private static Piece broken(@Nullable String path, @Nullable String record) {
    String name = path == null ? "(no path)" : path;
    String reason;
    if (record != null) {
      String start =
          record.length() > LONGEST_EXCERPT ? record.substring(0, LONGEST_EXCERPT) + "…" : record;
      reason = "A line is not a JSON object: " + start + " Mend or remove it.";
    } else {
      reason = name + " has no " + (path == null ? PATH : TEXT) + "; fill that column.";
    }
    return new Piece(Piece.Content.of(name, ""), null, null, null, name, false, null, reason);
  }

  private static @Nullable String text(Row row, String column) {
    int at = row.fieldIndex(column);
    return row.isNullAt(at) ? null : row.getString(at);
  }
}
