package org.translint.cli;

import java.time.Clock;
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
      "Write decisions: accept all that is found now, or single words, names and findings. What is"
          + " accepted is left out of reports from then on, and counted."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "",
      "Without --from, --word, --name and --fingerprint it checks as 'translint check' does with the same"
          + " paths and options, and accepts every finding above neutral.",
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
    Stamp stamp = new Stamp(date(), owner.strip(), reason.strip());
    NamedDecisions named =
        new NamedDecisions(words, names, fingerprints, settings.articles().language());
    boolean isSaid = !named.isEmpty() || !reviewed.isEmpty();
    if (isSaid && !paths.isEmpty()) {
      throw new SettingsException(
          "accept: '"
              + paths.get(0)
              + "' says what to check, which --from, --word, --name and --fingerprint do without;"
              + " leave it out.");
    }
    AcceptRun run = new AcceptRun(console, settings, stamp);
    if (!isSaid) {
      return run.acceptAll(paths);
    }
    List<Decision> decisions = new ArrayList<>(named.decisions(stamp));
    decisions.addAll(ReviewedFiles.decisions(console, reviewed, stamp));
    return run.accept(decisions);
  }

  private String date() throws SettingsException {
    if (date == null) {
      return LocalDate.now(Clock.systemUTC()).toString();
    }
    try {
      return LocalDate.parse(date).toString();
    } catch (DateTimeException e) {
      throw new SettingsException(
          "date: '" + date + "' is not a date such as 2026-11-24, year first.");
    }
  }
}
