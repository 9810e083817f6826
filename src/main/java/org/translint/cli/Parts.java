package org.translint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.translint.config.Known;
import org.translint.config.Settings;
import org.translint.config.SettingsException;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckPage;
import org.translint.read.Input;
import org.translint.run.Assignment;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.Document;
import org.translint.text.SourceMap;

/** Where the parts are put together that commands are made of. */
final class Parts {

  /** How far a run has come. */
  @FunctionalInterface
  interface Progress {
    void articles(int done, int all);
  }

  /** Takes the outcomes of a run. */
  @FunctionalInterface
  interface Consumer {
    void accept(Outcome outcome) throws IOException;
  }

  /** Files, and how many others were passed over. */
  record Found(List<Input.InFile> inputs, int skipped, List<String> warnings) {}

  private Parts() {}

  /** All checks. */
  static List<CheckInfo> checks() {
    return List.of(
        new CheckInfo(
            "unknown-word",
            Category.SPELLING,
            CheckInfo.Maturity.STABLE,
            CheckPage.parse("# Unknown word\n\n## What it does\n\nFinds misspellings. More.\n")));
  }

  /** All formats of reports. */
  private static List<ReportFormat> formats() {
    return List.of(
        new ReportFormat("terminal", "txt", PlaceholderReport::new),
        new ReportFormat("json", "json", PlaceholderReport::new),
        new ReportFormat("html", "html", PlaceholderReport::new));
  }

  /** The format of this name, which must be known. */
  static ReportFormat format(String name) {
    return formats().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  /** What settings may speak of. */
  static Known known() {
    return new Known(
        checks().stream().map(CheckInfo::id).collect(Collectors.toSet()),
        formats().stream().collect(Collectors.toMap(ReportFormat::name, ReportFormat::extension)));
  }

  /** The table of languages. */
  static Table languages() {
    return new Table(List.of("CODE", "LANGUAGE", "SPELLING", "GRAMMAR"));
  }

  /** Whether a file is of a format that can be read. */
  static boolean isArticle(Path file) {
    return file.toString().matches("(?s).*\\.(txt|md|html)");
  }

  /** The files that a path of the command line means. */
  static Found find(Path folder, String path) throws SettingsException {
    Path start = folder.resolve(path).normalize();
    if (!Files.exists(start)) {
      throw new SettingsException("There is no file or folder '" + path + "'.");
    }
    try (Stream<Path> files = Files.walk(start)) {
      return new Found(
          files
              .filter(f -> f.equals(start) || isArticle(f))
              .filter(Files::isRegularFile)
              .map(f -> new Input.InFile(folder.relativize(f).toString().replace('\\', '/'), f))
              .toList(),
          0,
          List.of());
    } catch (IOException e) {
      throw new SettingsException("Cannot read " + path + ": " + Errors.reason(e) + ".");
    }
  }

  /** Checks articles. */
  static Summary run(Settings settings, List<Assignment> work, Progress progress, Consumer consumer)
      throws IOException {
    Summary.Counter counter = new Summary.Counter();
    for (Assignment assignment : work) {
      Outcome outcome = check(assignment);
      counter.add(outcome);
      consumer.accept(outcome);
      progress.articles(1, work.size());
    }
    return counter.summary();
  }

  private static Outcome check(Assignment assignment) {
    String path = assignment.target().path();
    String problem = assignment.problem();
    if (problem != null) {
      return new Outcome.Unreadable(assignment.story(), path, path, problem);
    }
    try {
      String text = new String(assignment.target().bytes(), StandardCharsets.UTF_8);
      Document document =
          new Document(
              path,
              path,
              assignment.language() == null ? "fr" : assignment.language(),
              text,
              List.of(),
              SourceMap.identity(text));
      return new Outcome.Checked(
          assignment.story(), document, null, 0, List.of(), List.of(), List.of(), List.of());
    } catch (IOException e) {
      return new Outcome.Unreadable(assignment.story(), path, path, Errors.reason(e));
    }
  }
}
