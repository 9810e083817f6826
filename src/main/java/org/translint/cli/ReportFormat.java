package org.translint.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.translint.config.FailOn;
import org.translint.report.ReportSink;
import org.translint.report.docx.Originals;

/**
 * A format of reports.
 *
 * @param name as {@code --format} has it
 * @param extension of its files, without a dot; empty where the extension would not tell the format
 * @param maker makes a report
 */
record ReportFormat(String name, String extension, Maker maker) {

  /** Makes the report that goes to one stream. */
  @FunctionalInterface
  interface Maker {

    /** A report to {@code out}, which stays open when the report ends. */
    ReportSink make(OutputStream out, Context context) throws IOException;
  }

  /**
   * What a report may want to know besides what it reports.
   *
   * @param version of translint
   * @param hasColors whether whoever reads it wants colours
   * @param resources digests of the user's data that decide the findings, by name
   * @param failOn which findings make the run fail
   * @param jobSummary the file in which GitHub wants the summary of a job, or null
   * @param originals of articles that are Word documents
   */
  record Context(
      String version,
      boolean hasColors,
      Map<String, String> resources,
      FailOn failOn,
      @Nullable Path jobSummary,
      Originals originals) {

    Context {
      resources = Map.copyOf(resources);
    }

    /** The same for a reader who wants colours, or does not. */
    Context withColors(boolean areWanted) {
      return new Context(version, areWanted, resources, failOn, jobSummary, originals);
    }
  }
}
