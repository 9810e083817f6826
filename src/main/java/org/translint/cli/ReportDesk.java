package org.translint.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.translint.config.FileRules;
import org.translint.config.Settings;
import org.translint.config.Settings.ReportFile;
import org.translint.finding.BatchName;
import org.translint.read.Readers;
import org.translint.report.ReportSink;
import org.translint.report.docx.DocxCopies;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.write.FileOutput;

/**
 * Writes all reports of one run. One that cannot be written is told and left out; the others go on.
 * Not thread-safe.
 */
final class ReportDesk implements AutoCloseable {

  private final Console console;
  private final ReportFormat.Context context;
  private final List<Report> reports = new ArrayList<>();
  private boolean isWhole = true;

  /** One report on its way; {@code output} is null where it is no file of its own. */
  private record Report(
      String name, ReportSink sink, OutputStream stream, @Nullable FileOutput output) {}

  /** A step in the making of a report. */
  @FunctionalInterface
  private interface Step {
    void take(Report report) throws IOException;
  }

  private ReportDesk(Console console, ReportFormat.Context context) {
    this.console = console;
    this.context = context;
  }

  /**
   * Opens all reports, so that whoever named a wrong file hears of it before the work begins.
   *
   * @param files what the newsroom says of the files of articles
   * @param resources digests of the user's data that decide the findings, by name
   */
  static ReportDesk open(
      Console console, Settings settings, FileRules files, Map<String, String> resources) {
    ReportDesk desk =
        new ReportDesk(
            console,
            new ReportFormat.Context(
                Version.current(),
                false,
                resources,
                settings.running().failOn(),
                jobSummary(console),
                new WordOriginals(
                    console.folder(),
                    new Readers(files, settings.running().limits().bytes()),
                    settings.articles().encoding())));
    Settings.Reports reports = settings.reports();
    boolean hasColors = console.hasColors(reports.color());
    desk.openStandardOutput(reports.format(), hasColors);
    reports.files().forEach(desk::open);
    return desk;
  }

  /** The file that a workflow of GitHub names for the summary of its job, or null. */
  private static @Nullable Path jobSummary(Console console) {
    String file = console.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
    return file.isBlank() ? null : console.folder().resolve(file);
  }

  private void openStandardOutput(String format, boolean hasColors) {
    OutputStream stream = new BufferedOutputStream(console.out());
    try {
      ReportSink sink = Formats.named(format).maker().make(stream, context.withColors(hasColors));
      reports.add(new Report("standard output", sink, stream, null));
    } catch (IOException e) {
      fail("standard output", e);
    }
  }

  private void open(ReportFile file) {
    if (file.format().equals(Formats.DOCX)
        && (file.path().endsWith("/") || Files.isDirectory(file.file()))) {
      ReportSink copies = new DocxCopies(context.originals(), new CopyFolder(console, file.file()));
      OutputStream nothing = OutputStream.nullOutputStream();
      reports.add(new Report("the copies in " + file.path(), copies, nothing, null));
      return;
    }
    try {
      FileOutput output = FileOutput.open(file.file());
      try {
        ReportSink sink = Formats.named(file.format()).maker().make(output.stream(), context);
        reports.add(new Report("the report " + file.path(), sink, output.stream(), output));
      } catch (IOException e) {
        output.close();
        throw e;
      }
    } catch (IOException e) {
      fail("the report " + file.path(), e);
    }
  }

  void begin() {
    each(report -> report.sink().begin());
  }

  void article(Outcome outcome) {
    each(report -> report.sink().article(outcome));
  }

  void name(BatchName name) {
    each(report -> report.sink().name(name));
  }

  void end(Summary summary) {
    each(
        report -> {
          report.sink().end(summary);
          report.stream().flush();
          if (report.output() != null) {
            report.output().commit();
          }
        });
  }

  private void each(Step step) {
    for (Report report : List.copyOf(reports)) {
      try {
        step.take(report);
      } catch (IOException e) {
        fail(report.name(), e);
        reports.remove(report);
        discard(report);
      }
    }
  }

  private void fail(String name, IOException e) {
    isWhole = false;
    console.tell("Cannot write " + name + ": " + Errors.reason(e) + ".");
  }

  private static void discard(Report report) {
    if (report.output() != null) {
      try {
        report.output().close();
      } catch (IOException e) {
        // The report's first error has been told, and there is nothing else to save.
      }
    }
  }

  /** Whether all reports have been written so far. */
  boolean isWhole() {
    return isWhole;
  }

  /** Whether no report is left that could be written. */
  boolean isUnread() {
    return reports.isEmpty();
  }

  @Override
  public void close() {
    reports.forEach(ReportDesk::discard);
  }
}
