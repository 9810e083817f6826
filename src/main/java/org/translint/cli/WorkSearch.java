package org.translint.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.translint.config.LanguageCodes;
import org.translint.config.Settings;
import org.translint.config.Settings.ReportFile;
import org.translint.config.Settings.WordsFile;
import org.translint.config.SettingsException;
import org.translint.git.Changes;
import org.translint.git.LineRange;
import org.translint.read.FileFinder;
import org.translint.read.file.Input;
import org.translint.run.Assignment;
import org.translint.run.ChangedLines;
import org.translint.run.Pairing;

/** Finds the articles that are to be checked, each with its source. Used once. */
final class WorkSearch {

  private final Console console;
  private final Settings settings;
  private final FileFinder finder;
  private final Search search;
  private final Predicate<Path> isLeftOut;
  private @Nullable Changes changes;
  private boolean isUnchanged;

  WorkSearch(Console console, Settings settings) {
    this(console, settings, file -> false);
  }

  /**
   * A search that passes over some of what it finds.
   *
   * @param isLeftOut whether a file, by its absolute path, is none that was to be found
   */
  WorkSearch(Console console, Settings settings, Predicate<Path> isLeftOut) {
    this.isLeftOut = isLeftOut;
    this.console = console;
    this.settings = settings;
    this.finder = new FileFinder(console.folder(), settings.articles().files());
    this.search = new Search(console, finder);
  }

  /**
   * The work that {@code paths} mean; where there is none, the user has been told why.
   *
   * @throws SettingsException if a report would overwrite an article, or git does not tell what
   *     changed
   */
  List<Assignment> find(List<String> paths) throws SettingsException {
    Pairing pairing = new Pairing(settings, LanguageCodes::isInPath, finder::isArticle);
    if (paths.isEmpty() && settings.sources().manifest() != null) {
      search.take(pairing.listed());
    } else {
      search.find(paths.isEmpty() ? List.of(".") : paths);
    }
    leaveOutReports();
    leaveOutWords();
    leaveOutOthers();
    return changed(pair(pairing));
  }

  /** What of the work changed since the revision that the settings name, if they do. */
  private List<Assignment> changed(List<Assignment> work) throws SettingsException {
    Settings.Since since = settings.running().since();
    if (since == null || work.isEmpty()) {
      return work;
    }
    changes = Changes.since(settings.folder(), since.revision());
    List<Assignment> changed =
        work.stream().filter(a -> isChanged(a.target()) || isChanged(a.source())).toList();
    isUnchanged = changed.isEmpty();
    console.tell(
        isUnchanged
            ? "There is nothing to check: no article changed since " + since.revision() + "."
            : "Only what changed since %s is checked: %d of %s, compared with one another alone."
                .formatted(
                    since.revision(), changed.size(), count(work.size(), "article", "articles")));
    return changed;
  }

  /** What is not a file, such as standard input, is always new. */
  private boolean isChanged(@Nullable Input input) {
    if (input instanceof Input.InFile inFile) {
      return changes != null && changes.has(inFile.file());
    }
    return input != null;
  }

  /** Whether there were articles, but none that changed. */
  boolean isUnchanged() {
    return isUnchanged;
  }

  /**
   * The lines of articles that changed, where findings are told there alone; else null.
   *
   * @throws SettingsException if git fails
   */
  @Nullable ChangedLines changedLines(List<Assignment> work) throws SettingsException {
    Settings.Since since = settings.running().since();
    if (since == null || !since.linesOnly() || changes == null) {
      return null;
    }
    Map<String, List<ChangedLines.Lines>> lines = new HashMap<>();
    for (Assignment assignment : work) {
      List<LineRange> ranges =
          assignment.target() instanceof Input.InFile inFile
              ? changes.lines(inFile.file())
              : List.of(new LineRange(1, Integer.MAX_VALUE));
      lines.put(
          assignment.target().path(),
          ranges.stream().map(r -> new ChangedLines.Lines(r.first(), r.last())).toList());
    }
    return new ChangedLines(lines);
  }

  /** Whether everything that the paths name was there. */
  boolean isWhole() {
    return search.isWhole();
  }

  /** The newsroom's list of words may lie beside the articles. */
  private void leaveOutWords() {
    WordsFile words = settings.accepted().words();
    for (Input input : List.copyOf(search.found())) {
      if (words != null && isFile(input, words.file())) {
        search.leaveOut(input);
      }
    }
  }

  private void leaveOutOthers() {
    for (Input input : search.found()) {
      if (input instanceof Input.InFile inFile && isLeftOut.test(inFile.file())) {
        search.leaveOut(input);
      }
    }
  }

  private static boolean isFile(Input input, Path file) {
    return input instanceof Input.InFile inFile && inFile.file().equals(file);
  }

  /** Whether a file is what a report of copies made of another article that was found. */
  private boolean isCopy(Input input, Path report) {
    if (!(input instanceof Input.InFile copy) || !copy.file().startsWith(report)) {
      return false;
    }
    Path article = console.folder().resolve(report.relativize(copy.file()));
    return !article.equals(copy.file())
        && search.found().stream().anyMatch(other -> isFile(other, article));
  }

  /** What the last run wrote is no article of this one. */
  private void leaveOutReports() throws SettingsException {
    for (ReportFile report : settings.reports().files()) {
      for (Input input : search.found()) {
        boolean isReport = isFile(input, report.file()) || isCopy(input, report.file());
        if (isReport && search.named().contains(input.path())) {
          throw new SettingsException(
              "report: "
                  + report.path()
                  + " is an article of this run, which the report would overwrite; give it another"
                  + " name.");
        }
        if (isReport) {
          search.leaveOut(input);
        }
      }
    }
  }

  /** The work; where there is none, the user has been told why. */
  private List<Assignment> pair(Pairing pairing) {
    Pairing.Paired paired = pairing.pair(search.found(), search.named());
    List<Assignment> work = paired.work();
    int sources = paired.sources().size();
    if (work.isEmpty() && sources > 0) {
      console.tell(
          "There is nothing to check: "
              + count(sources, "file found is a source", "files found are sources")
              + ". Name one to check it, or use --check-sources.");
    } else if (work.isEmpty() && search.isWhole()) {
      console.tell("There is nothing to check: no article was found.");
    }
    int unused = work.isEmpty() ? 0 : unused(paired);
    if (unused > 0) {
      console.tell(
          count(
                  unused,
                  "source has no translation here and was",
                  "sources have no translation here and were")
              + " not checked; --check-sources checks them.");
    }
    return work;
  }

  private static int unused(Pairing.Paired paired) {
    Set<String> used = new HashSet<>();
    for (Assignment assignment : paired.work()) {
      Input source = assignment.source();
      if (source != null) {
        used.add(source.path());
      }
    }
    return (int) paired.sources().stream().filter(s -> !used.contains(s.path())).count();
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
