package org.translint.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.translint.config.LanguageCodes;
import org.translint.config.Settings;
import org.translint.config.Settings.ReportFile;
import org.translint.config.Settings.WordsFile;
import org.translint.config.SettingsException;
import org.translint.read.FileFinder;
import org.translint.read.Input;
import org.translint.run.Assignment;
import org.translint.run.Pairing;

/** Finds the articles that are to be checked, each with its source. Used once. */
final class WorkSearch {

  private final Console console;
  private final Settings settings;
  private final FileFinder finder;
  private final Search search;

  WorkSearch(Console console, Settings settings) {
    this.console = console;
    this.settings = settings;
    this.finder = new FileFinder(console.folder());
    this.search = new Search(console, finder);
  }

  /**
   * The work that {@code paths} mean; where there is none, the user has been told why.
   *
   * @throws SettingsException if a report would overwrite an article
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
    return pair(pairing);
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

  private static boolean isFile(Input input, Path file) {
    return input instanceof Input.InFile inFile && inFile.file().equals(file);
  }

  /** What the last run wrote is no article of this one. */
  private void leaveOutReports() throws SettingsException {
    for (ReportFile report : settings.reports().files()) {
      for (Input input : search.found()) {
        boolean isReport = isFile(input, report.file());
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
