package org.translint.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkThrowable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.translint.config.Settings;
import scala.Tuple2;

/**
 * Reads articles from what Spark reads as a table: Parquet, JSONL, ORC, CSV and others, an article
 * in each row. The columns {@code path} and {@code text} must be there; {@code language}, {@code
 * source} (its text), {@code source_path}, {@code source_language} and {@code story} may be.
 */
final class Table {

  /** Of more paths that several rows have, the table as a whole is wrong. */
  private static final int MOST_SEVERAL = 100_000;

  private final SparkSession spark;
  private final String format;
  private final List<String> paths;

  private Table(SparkSession spark, String format, List<String> paths) {
    this.spark = spark;
    this.format = format;
    this.paths = paths;
  }

  /**
   * The articles of a table. Its paths are read once before, since no two articles may share one.
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
    return new Table(spark, format, paths).read(options, settings);
  }

  private JavaRDD<Piece> read(Map<String, String> options, Settings settings) throws JobException {
    for (String path : paths) {
      requireThere(path);
    }
    String known = format.toLowerCase(Locale.ROOT);
    boolean isJson = known.equals("jsonl") || known.equals("json");
    try {
      Dataset<Row> table =
          spark
              .read()
              .format(isJson ? "json" : known)
              .options(options)
              .load(paths.toArray(String[]::new));
      requireArticles(table.schema());
      return articles(
          table.select(wanted(Arrays.asList(table.columns()))), TableRow.Said.of(settings, isJson));
    } catch (JobException e) {
      throw e;
    } catch (Exception e) {
      // Spark throws checked exceptions that its methods do not declare.
      if (isLost(e)) {
        throw new IllegalStateException("the paths of the table cannot be read", e);
      }
      throw wrong(e);
    }
  }

  private JavaRDD<Piece> articles(Dataset<Row> rows, TableRow.Said said) throws JobException {
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    Broadcast<Set<String>> several = context.broadcast(several(rows));
    return rows.javaRDD().map(row -> new TableRow(said, several.value()).piece(row));
  }

  /** Whether something failed that has nothing to do with the table. */
  private static boolean isLost(Exception e) {
    return Reasons.says(e, "Job aborted") && fileOf(e) == null;
  }

  private void requireThere(String path) throws JobException {
    FileStatus @Nullable [] found;
    try {
      Path files = new Path(path);
      found = files.getFileSystem(spark.sparkContext().hadoopConfiguration()).globStatus(files);
    } catch (IOException | RuntimeException e) {
      throw new JobException(
          path + " cannot be looked at: " + Reasons.of(e) + ". Name a file or folder.");
    }
    if (found == null || found.length == 0) {
      throw new JobException("There is no " + path + "; name a file or folder that is there.");
    }
  }

  private void requireArticles(StructType columns) throws JobException {
    List<String> names = Arrays.asList(columns.fieldNames());
    for (String column : List.of(TableRow.PATH, TableRow.TEXT)) {
      if (!names.contains(column)) {
        throw new JobException(
            shown()
                + " has no column '"
                + column
                + "'; its columns are "
                + (names.isEmpty() ? "none" : String.join(", ", names))
                + ". Articles need path and text, and may have language, source, source_path,"
                + " source_language and story.");
      }
    }
    for (String column : TableRow.COLUMNS) {
      if (names.contains(column) && !isText(columns.apply(column).dataType())) {
        throw new JobException(
            shown()
                + ": the column '"
                + column
                + "' is "
                + columns.apply(column).dataType().simpleString()
                + "; write it as text.");
      }
    }
  }

  /** Whether Spark writes such values as one would. */
  private static boolean isText(DataType type) {
    return !(type instanceof ArrayType || type instanceof MapType || type instanceof StructType);
  }

  private static Column[] wanted(List<String> columns) {
    return TableRow.COLUMNS.stream()
        .map(
            name ->
                columns.contains(name)
                    ? functions.col("`" + name + "`").cast("string").as(name)
                    : functions.lit(null).cast("string").as(name))
        .toArray(Column[]::new);
  }

  /** The paths that several rows have. */
  private Set<String> several(Dataset<Row> articles) throws JobException {
    List<String> several =
        articles
            .select(TableRow.PATH)
            .javaRDD()
            .filter(row -> !row.isNullAt(0))
            .mapToPair(row -> new Tuple2<>(row.getString(0), 1))
            .reduceByKey(Integer::sum)
            .filter(path -> path._2() > 1)
            .keys()
            .take(MOST_SEVERAL + 1);
    if (several.size() > MOST_SEVERAL) {
      throw new JobException(
          "More than "
              + MOST_SEVERAL
              + " paths of "
              + shown()
              + " are those of several rows, such as "
              + several.stream().min(String::compareTo).orElse("")
              + "; give each article its own.");
    }
    return several.stream().collect(Collectors.toCollection(HashSet::new));
  }

  private String shown() {
    return String.join(", ", paths);
  }

  private JobException wrong(Exception e) {
    if (Reasons.says(e, "DATA_SOURCE_NOT_FOUND")) {
      return new JobException(
          "Spark knows no format '" + format + "'; name another one with --input-format.");
    }
    String file = fileOf(e);
    return new JobException(
        (file == null ? shown() : file)
            + " cannot be read as "
            + format
            + ": "
            + Reasons.of(e)
            + ". "
            + (file == null ? "Name its format with --input-format." : "Mend or remove it."));
  }

  /** The file at which a task of Spark's failed, or null. */
  private static @Nullable String fileOf(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SparkThrowable spark
          && String.valueOf(spark.getCondition()).startsWith("FAILED_READ_FILE")) {
        return spark.getMessageParameters().getOrDefault("path", "").replaceFirst("^file:/+", "/");
      }
    }
    return null;
  }
}
