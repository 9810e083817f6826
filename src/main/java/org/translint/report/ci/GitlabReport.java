package org.translint.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.report.JsonText;
import org.translint.report.Places;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.Place;

/**
 * The report for GitLab's Code Quality, which shows it in merge requests: a JSON array with an
 * object for each finding, written as the articles come. What could not be read or checked is an
 * entry of the highest severity.
 *
 * <p>Not thread-safe; errors of the stream are thrown as they are. Source of the format: "Code
 * Quality report format" in GitLab's documentation.
 */
public final class GitlabReport implements ReportSink {

  private static final String FAILED = "blocker";

  private final JsonGenerator json;

  /** A report to {@code out}, which stays open. */
  public GitlabReport(OutputStream out) throws IOException {
    json = JsonText.pages(out);
  }

  @Override
  public void begin() throws IOException {
    json.writeStartArray();
  }

  @Override
  public void article(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Unreadable unreadable) {
      failed(outcome, Failures.UNREADABLE, OneLine.of(unreadable.reason()), Failures.UNREADABLE);
    } else if (outcome instanceof Outcome.Checked article) {
      for (CheckFailed broken : article.failedChecks()) {
        failed(outcome, broken.check(), Failures.sentence(broken), broken.check());
      }
      for (int i = 0; i < article.findings().size(); i++) {
        finding(article, article.findings().get(i), article.fingerprints().get(i));
      }
    }
  }

  private void finding(Outcome.Checked article, Finding finding, String fingerprint)
      throws IOException {
    Place.InText place = article.document().sourceMap().locate(finding.span());
    String advice = Advice.of(article.document(), finding);
    entry(advice, finding.check(), fingerprint, severity(finding.severity()), article);
    boolean hasLines = Places.hasLines(article.document(), finding.span());
    lines(hasLines ? place.line() : 1, hasLines ? place.endLine() : 1);
  }

  private void failed(Outcome outcome, String check, String description, String what)
      throws IOException {
    entry(description, check, Failures.fingerprint(outcome, what), FAILED, outcome);
    lines(1, 1);
  }

  /** Writes an entry up to its lines. */
  private void entry(
      String description, String check, String fingerprint, String severity, Outcome article)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("description", description);
    json.writeStringField("check_name", check);
    json.writeStringField("fingerprint", fingerprint);
    json.writeStringField("severity", severity);
    json.writeObjectFieldStart("location");
    json.writeStringField("path", JsonText.wellFormed(article.path()));
  }

  private void lines(int begin, int end) throws IOException {
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", begin);
    json.writeNumberField("end", end);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "critical";
      case MAJOR -> "major";
      case MINOR -> "minor";
      case NEUTRAL -> "info";
    };
  }

  @Override
  public void end(Summary summary) throws IOException {
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }
}
