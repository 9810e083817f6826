package org.translint.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.translint.cli.Assembly;
import org.translint.cli.NamesToExport;
import org.translint.config.Given;
import org.translint.config.NamesScope;
import org.translint.config.Option;
import org.translint.config.SettingsException;
import org.translint.names.ledger.LedgerException;
import org.translint.names.ledger.LedgerWriter;
import org.translint.run.Summary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program that is submitted to Spark: checks articles and writes what it finds. */
@Command(
    name = "check-job",
    description = "Check articles on Apache Spark, and write articles, findings and names.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "",
      "Exit codes: 0 done, whatever was found; articles that could not be checked are rows with"
          + " their reason. 2 the command line, the configuration, the input or the output is"
          + " wrong. 3 the job failed."
    })
public final class CheckJob implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int WRONG = 2;
  private static final int FAILED = 3;

  private static final String SERIALIZER = "spark.serializer";
  private static final String TEXT = "text";

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      description =
          "Files or folders of articles, or of the table. Default: what --manifest lists.")
  private List<String> paths = List.of();

  @CommandLine.Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description =
          "text: files of all formats that translint reads, on a file system that all machines"
              + " have; jsonl, parquet or another one of Spark's: a table with the columns path and"
              + " text, and perhaps language, source, source_path, source_language, story."
              + " Default: text.")
  private String format = TEXT;

  @CommandLine.Option(
      names = "--input-option",
      paramLabel = "KEY=VALUE",
      description = "An option of Spark's reader for that format, such as header=true for csv.")
  private Map<String, String> readerOptions = new LinkedHashMap<>();

  @CommandLine.Option(
      names = "--output",
      required = true,
      paramLabel = "FOLDER",
      description = "Where articles, findings and names go, over what an earlier run put there.")
  private String output = "";

  @CommandLine.Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The configuration file. Default: translint.yaml in the working folder or above.")
  private @Nullable Path config;

  private final PrintWriter err;

  private CheckJob(PrintWriter err) {
    this.err = err;
  }

  /** Does what {@code args} say, and exits with a code that is not 0 where that fails. */
  public static void main(String[] args) {
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(err, args);
    if (code != DONE) {
      System.exit(code);
    }
  }

  /**
   * Does what {@code args} say.
   *
   * @param err where is told what is wrong
   * @return the exit code
   */
  static int run(PrintWriter err, String... args) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(new CheckJob(err));
    Assembly.options().forEach(spec::addOption);
    return new CommandLine(spec)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, arguments) -> explain(err, e))
        .setExecutionExceptionHandler((e, at, parsed) -> explain(err, e))
        .execute(args);
  }

  private static int explain(PrintWriter err, ParameterException e) {
    err.println(e.getMessage());
    return WRONG;
  }

  private static int explain(PrintWriter err, Exception e) {
    if (e instanceof SettingsException wrong) {
      err.println(wrong.sentence());
      return WRONG;
    }
    if (e instanceof JobException wrong) {
      err.println(wrong.sentence());
      return WRONG;
    }
    err.println("The job failed: " + Reasons.of(e) + ". The logs of Spark tell where.");
    return FAILED;
  }

  @Override
  public Integer call() throws Exception {
    Path folder = Path.of("").toAbsolutePath().normalize();
    Path file = config == null ? null : folder.resolve(config).normalize();
    Map<Option, Given> given = Assembly.given(spec.commandLine().getParseResult(), folder, file);
    Assembly assembly = Assembly.of(folder, file, given);
    Kit kit = Kit.of(UUID.randomUUID().toString(), folder, given, assembly);
    requirePaths(assembly);
    Path scratch = Files.createTempDirectory("translint-job-");
    try {
      requireTravels(kit, scratch.resolve("kit"));
      return submit(kit, assembly, scratch);
    } finally {
      FileUtils.deleteDirectory(scratch.toFile());
    }
  }

  private int submit(Kit kit, Assembly assembly, Path scratch)
      throws IOException, SettingsException, JobException {
    boolean isGuest =
        SparkSession.getActiveSession().isDefined() || SparkSession.getDefaultSession().isDefined();
    SparkSession spark = session(isGuest);
    try {
      OutputPlaces places = OutputPlaces.of(output, spark.sparkContext().hadoopConfiguration());
      Output to = new Output(spark, output);
      JavaRDD<Piece> articles = articles(spark, assembly, places);
      if (articles == null) {
        return WRONG;
      }
      to.open();
      check(spark, articles, kit, assembly, scratch, to);
      return DONE;
    } finally {
      if (!isGuest) {
        spark.stop();
      }
    }
  }

  /** Kryo, as Spark sets it up, cannot make the records again that travel here. */
  private static SparkSession session(boolean isGuest) throws JobException {
    SparkSession.Builder builder = SparkSession.builder().appName("translint");
    String needed = JavaSerializer.class.getName();
    SparkSession spark =
        isGuest ? builder.getOrCreate() : builder.config(SERIALIZER, needed).getOrCreate();
    SparkConf set = spark.sparkContext().conf();
    if (!set.get(SERIALIZER, needed).equals(needed)) {
      throw new JobException(
          "This session of Spark has " + SERIALIZER + " set; the job needs " + needed + ".");
    }
    return spark;
  }

  private void requirePaths(Assembly assembly) throws JobException {
    boolean isListed = isText() && assembly.settings().sources().manifest() != null;
    if (paths.isEmpty() && !isListed) {
      throw new JobException("There is nothing to check; name files or folders of articles.");
    }
    if (paths.contains("-")) {
      throw new JobException(
          "-: standard input does not reach other machines; name files or folders of articles.");
    }
  }

  private boolean isText() {
    return format.equalsIgnoreCase(TEXT);
  }

  /** What would fail on other machines fails here first. */
  private static void requireTravels(Kit kit, Path root) throws IOException, SettingsException {
    Files.createDirectories(root);
    kit.unpacked(root.toRealPath());
  }

  private @Nullable JavaRDD<Piece> articles(
      SparkSession spark, Assembly assembly, OutputPlaces places)
      throws SettingsException, JobException {
    places.requireApart(paths, isText());
    if (!isText()) {
      return Table.read(spark, format, readerOptions, paths, assembly.settings());
    }
    List<Piece> found = TextFolder.find(assembly, paths, places, err);
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    return found == null ? null : context.parallelize(found);
  }

  private void check(
      SparkSession spark,
      JavaRDD<Piece> articles,
      Kit kit,
      Assembly assembly,
      Path scratch,
      Output to)
      throws IOException, SettingsException {
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    boolean areCompared = assembly.settings().articles().namesScope() == NamesScope.BATCH;
    CheckRun.Result result =
        new CheckRun(context, context.broadcast(kit), areCompared, scratch).execute(articles);
    Figures figures =
        result
            .articles()
            .map(Judged::figures)
            .treeAggregate(Figures.NONE, Figures::plus, Figures::plus);
    Summary summary = figures.summary();
    to.articles(result.articles());
    JavaRDD<String> names = result.names().map(Named::line);
    to.names(names);
    String last = Lines.summary(summary);
    to.report(Lines.run(assembly.resources()), result.articles(), names, last);
    to.ledger(ledger(result, scratch));
    to.summary(last + "\n");
    tell(summary);
  }

  /** The people whose form the batch decides, as a ledger. */
  private static String ledger(CheckRun.Result result, Path scratch)
      throws IOException, SettingsException {
    NamesToExport people = new NamesToExport();
    result.names().toLocalIterator().forEachRemaining(name -> people.add(name.forLedger()));
    Path file = scratch.resolve("ledger.csv");
    try {
      LedgerWriter.export(file, people.entries());
    } catch (LedgerException e) {
      throw new SettingsException(e.sentence());
    }
    return Files.readString(file);
  }

  private void tell(Summary summary) {
    err.println(
        summary.articles()
            + " articles, of which "
            + summary.failed()
            + " could not be checked; "
            + summary.findings().values().stream().mapToInt(Integer::intValue).sum()
            + " findings, in "
            + output
            + ".");
  }
}
