package org.translint.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.translint.config.Given;
import org.translint.config.Option;
import org.translint.config.Settings;
import org.translint.config.SettingsException;
import org.translint.decisions.Decision;
import org.translint.decisions.Decision.Stamp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code translint accept}: writes down what the newsroom accepts. */
@Command(
    name = "accept",
    description = {
      "Write decisions: accept all that is found now, or single findings, words, names, people and"
          + " articles, or a check in a part of the articles. What is accepted is left out of reports"
          + " from then on, and counted."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "",
      "Unless something is named with --from, --fingerprint, --word, --name, --person, --article or"
          + " --check, it checks as 'translint check' does with the same paths and options, and accepts every"
          + " finding above neutral.",
      "",
      "Exit codes: 0 done; 2 the command line, translint.yaml, the decisions or a path is wrong, or"
          + " there was nothing to check; 3 an article could not be read or checked."
    })
final class AcceptCommand implements Callable<Integer> {

  private static final List<Option> OPTIONS =
      OptionSpecs.concat(OptionSpecs.FINDINGS, OptionSpecs.RUNNING);

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      description =
          "Files, folders, globs, or - for standard input. Default: the working folder, or what the"
              + " manifest lists.")
  private List<String> paths = List.of();

  @picocli.CommandLine.Option(
      names = "--from",
      paramLabel = "FILE",
      description =
          "Accept what reviewers accepted in a report: .xlsx or .csv, with 'accept' in the column"
              + " Decision; the column Comment is the reason. Can be given several times.")
  private List<String> reviewed = List.of();

  @picocli.CommandLine.Option(
      names = "--word",
      paramLabel = "WORD",
      description =
          "Accept a word or phrase wherever it stands; with --language, in that language alone."
              + " Can be given several times.")
  private List<String> words = List.of();

  @picocli.CommandLine.Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "Accept a form of a name beside the preferred one; with --language, in that language"
              + " alone. Can be given several times.")
  private List<String> names = List.of();

  @picocli.CommandLine.Option(
      names = "--fingerprint",
      paramLabel = "ID",
      description =
          "Accept the finding with this fingerprint, which the JSON report has. Can be given several"
              + " times.")
  private List<String> fingerprints = List.of();

  @picocli.CommandLine.Option(
      names = "--person",
      paramLabel = "NAME",
      description =
          "Accept all that is said of the name of a person or place, in whatever form; with"
              + " --language, in that language alone. Can be given several times.")
  private List<String> people = List.of();

  @picocli.CommandLine.Option(
      names = "--article",
      paramLabel = "FILE",
      description =
          "Accept all that is found in one article, now and later. Can be given several times.")
  private List<String> articles = List.of();

  @picocli.CommandLine.Option(
      names = "--check",
      paramLabel = "CHECK",
      description =
          "Accept all that one check finds in the articles that --path says; with --language, in"
              + " that language alone. Can be given several times.")
  private List<String> checks = List.of();

  @picocli.CommandLine.Option(
      names = "--path",
      paramLabel = "GLOB",
      description =
          "Where --check is accepted: a folder, or a pattern such as opinion/** or **/*.md. Can be"
              + " given several times.")
  private List<String> globs = List.of();

  @picocli.CommandLine.Option(
      names = "--until",
      paramLabel = "DATE",
      description = "The last day on which the decision holds, such as 2026-12-31.")
  private @Nullable String until;

  @picocli.CommandLine.Option(
      names = "--prune",
      description =
          "Take out the decisions that have nothing to accept any more in the articles that PATH"
              + " says, and those whose article is gone.")
  private boolean isPruned;

  @picocli.CommandLine.Option(
      names = "--dry-run",
      description = "With --prune: list the decisions, and take none out.")
  private boolean isDry;

  @picocli.CommandLine.Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why, for whoever reads the decision.")
  private String reason = "";

  @picocli.CommandLine.Option(
      names = "--owner",
      paramLabel = "WHO",
      description = "Who decides, for whoever reads the decision.")
  private String owner = "";

  @picocli.CommandLine.Option(
      names = "--date",
      paramLabel = "DATE",
      description = "When it was decided, such as 2026-11-24. Default: today, in UTC.")
  private @Nullable String date;

  private final Console console;

  private AcceptCommand(Console console) {
    this.console = console;
  }

  /** The command with its options. */
  static CommandSpec create(Console console) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(new AcceptCommand(console));
    OptionSpecs.of(OPTIONS).forEach(spec::addOption);
    return spec;
  }

  @Override
  public Integer call() throws Exception {
    Map<Option, Given> given =
        OptionSpecs.given(spec.commandLine().getParseResult(), console.folder());
    Settings settings = Parts.settings(console, given);
    Stamp stamp = stamp(settings);
    NamedDecisions named =
        new NamedDecisions(
            new NamedDecisions.Forms(words, names, people, settings.articles().language()),
            fingerprints,
            articles,
            checks,
            globs);
    boolean isSaid = !named.isEmpty() || !reviewed.isEmpty();
    if (isSaid && !paths.isEmpty()) {
      throw new SettingsException(
          "accept: '"
              + paths.get(0)
              + "' says what to check, which is not done where something is named; leave it out.");
    }
    AcceptRun run = new AcceptRun(console, settings, stamp);
    if (isDry && !isPruned) {
      throw new SettingsException("dry-run: it goes with --prune; name that too.");
    }
    if (isPruned) {
      if (isSaid) {
        throw new SettingsException(
            "prune: it takes out, and accepts nothing; leave the rest out.");
      }
      return run.prune(paths, isDry);
    }
    if (!isSaid) {
      return run.acceptAll(paths);
    }
    List<Decision> decisions = new ArrayList<>(named.decisions(settings, stamp));
    decisions.addAll(ReviewedFiles.decisions(console, reviewed, stamp));
    return run.accept(decisions);
  }

  private Stamp stamp(Settings settings) throws SettingsException {
    String from = date == null ? DecisionParts.today(settings).toString() : day("date", date);
    String end = until == null ? "" : day("until", until);
    if (!end.isEmpty() && end.compareTo(from) < 0) {
      throw new SettingsException(
          "until: '" + end + "' is before " + from + ", the day of the decision.");
    }
    return new Stamp(from, inOneLine(owner), inOneLine(reason), end);
  }

  /** A decision is a line of its table, so that git can merge it. */
  static String inOneLine(String text) {
    return text.replaceAll("[\\s\\p{Cc}\u0085\u2028\u2029]+", " ").strip();
  }

  private static String day(String option, String text) throws SettingsException {
    try {
      return LocalDate.parse(text.strip()).toString();
    } catch (DateTimeException e) {
      throw new SettingsException(
          option + ": '" + text + "' is not a date such as 2026-11-24, year first.");
    }
  }
}
