package org.translint.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.translint.cli.Assembly;
import org.translint.finding.BatchName;
import org.translint.report.json.JsonLines;
import org.translint.run.Outcome;
import org.translint.run.Summary;

/** The lines of the JSON Lines report, one at a time. Stateless. */
final class Lines {

  private Lines() {}

  /** A step in the making of a report. */
  @FunctionalInterface
  private interface Step {
    void take(JsonLines report) throws IOException;
  }

  static String run(Map<String, String> resources) {
    return line(resources, JsonLines::begin);
  }

  static String article(Outcome outcome) {
    return line(Map.of(), report -> report.article(outcome));
  }

  static String name(BatchName name) {
    return line(Map.of(), report -> report.name(name));
  }

  static String summary(Summary summary) {
    return line(Map.of(), report -> report.end(summary));
  }

  private static String line(Map<String, String> resources, Step step) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      JsonLines report = new JsonLines(out, Assembly.version(), resources);
      step.take(report);
      report.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return out.toString(StandardCharsets.UTF_8).strip();
  }
}
