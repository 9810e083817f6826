package org.translint.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Writes what came of a run into one folder: by Spark's own committers, each part over what an
 * earlier run wrote there. While a run writes, and after one that failed, some parts are of this
 * run and some of the one before, or missing; the summary is there only when all are of one run.
 */
final class Output {

  private static final String FINDING =
      "STRUCT<check: STRING, category: STRING, severity: STRING, confidence: DOUBLE, message:"
          + " STRING, start: INT, end: INT, line: INT, column: INT, end_line: INT, end_column: INT,"
          + " place: STRING, text: STRING, suggestions: ARRAY<STRING>, fix: STRING, group: STRING,"
          + " rule: STRING, related: ARRAY<STRUCT<path: STRING, start: INT, end: INT, line: INT,"
          + " column: INT, place: STRING, text: STRING>>, fingerprint: STRING>";
  private static final String ARTICLE =
      "id STRING, path STRING, story STRING, language STRING, source STRING, source_language"
          + " STRING, status STRING, error STRING, failed_checks ARRAY<STRING>, words INT, verdict"
          + " STRING, findings ARRAY<"
          + FINDING
          + ">";
  private static final String NAME =
      "group STRING, language STRING, name STRING, kind STRING, consistent BOOLEAN, preferred"
          + " STRING, because STRING, source_name STRING, variants ARRAY<STRUCT<text: STRING,"
          + " reading: STRING, count: INT, article_count: INT, articles: ARRAY<STRING>>>";

  private final SparkSession spark;
  private final String folder;
  private final Configuration hadoop;

  /**
   * An output.
   *
   * @param folder any that Spark can write, as a path or URI
   */
  Output(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = folder;
    this.hadoop = spark.sparkContext().hadoopConfiguration();
  }

  /**
   * Makes the folder, and makes sure that something can be written there, before the work begins;
   * from now on what an earlier run put there does not count.
   *
   * @throws JobException if not
   */
  void open() throws JobException {
    try {
      Path probe = path("_translint-probe");
      FileSystem files = probe.getFileSystem(hadoop);
      if (!files.mkdirs(probe.getParent())) {
        throw new IOException("the folder cannot be made");
      }
      files.create(probe, true).close();
      files.delete(probe, false);
      files.delete(path(OutputPlaces.SUMMARY), false);
    } catch (IOException | RuntimeException e) {
      throw OutputPlaces.unwritable(folder, e);
    }
  }

  private Path path(String name) {
    return new Path(folder, name);
  }

  /** Writes articles, findings and the lines of the report. */
  void articles(JavaRDD<Judged> judged) {
    Dataset<String> lines = spark.createDataset(judged.map(Judged::line).rdd(), Encoders.STRING());
    Dataset<Row> articles =
        lines.select(from_json(col("value"), StructType.fromDDL(ARTICLE)).as("a")).select("a.*");
    Dataset<Row> findings =
        articles
            .select(
                col("id"),
                col("path"),
                col("story"),
                col("language"),
                col("source"),
                col("source_language"),
                explode(col("findings")).as("finding"))
            .select(
                col("id"),
                col("path").as("article_path"),
                col("story"),
                col("language"),
                col("source"),
                col("source_language"),
                col("finding.*"));
    parquet(articles.drop("findings"), OutputPlaces.ARTICLES);
    parquet(findings, OutputPlaces.FINDINGS);
    json(findings, OutputPlaces.FINDINGS_JSONL);
  }

  /** Writes the names. */
  void names(JavaRDD<String> lines) {
    Dataset<Row> names =
        spark
            .createDataset(lines.rdd(), Encoders.STRING())
            .select(from_json(col("value"), StructType.fromDDL(NAME)).as("n"))
            .select("n.*");
    parquet(names, OutputPlaces.NAMES);
    json(names, OutputPlaces.NAMES_JSONL);
  }

  /** Writes the JSON Lines report, whose lines have no order but that the first and last have. */
  void report(String first, JavaRDD<Judged> judged, JavaRDD<String> names, String last) {
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    JavaRDD<String> lines =
        context
            .parallelize(List.of(first), 1)
            .union(judged.map(Judged::line))
            .union(names)
            .union(context.parallelize(List.of(last), 1));
    spark
        .createDataset(lines.rdd(), Encoders.STRING())
        .write()
        .mode(SaveMode.Overwrite)
        .text(path(OutputPlaces.REPORT).toString());
  }

  private void parquet(Dataset<Row> rows, String name) {
    rows.write().mode(SaveMode.Overwrite).parquet(path(name).toString());
  }

  private void json(Dataset<Row> rows, String name) {
    rows.write().mode(SaveMode.Overwrite).json(path(name).toString());
  }

  /** Writes the people whose form the batch decides. */
  void ledger(String text) throws IOException {
    file(OutputPlaces.LEDGER, text);
  }

  /** Writes the figures, which say that everything else is there. */
  void summary(String text) throws IOException {
    file(OutputPlaces.SUMMARY, text);
  }

  /** Writes one small file under another name first, since a half of it would be believed. */
  private void file(String name, String text) throws IOException {
    Path to = path(name);
    Path before = path("_" + name);
    FileSystem files = to.getFileSystem(hadoop);
    try (OutputStream out = files.create(before, true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    files.delete(to, false);
    if (!files.rename(before, to)) {
      throw new IOException(to + " cannot be written");
    }
  }
}
