package org.translint.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.report.JsonText;
import org.translint.report.Places;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.Document;
import org.translint.text.Place;
import org.translint.text.Span;

/**
 * The report for reviewdog, which comments on changes: one object {@code DiagnosticResult} of the
 * Reviewdog Diagnostic Format, written as the articles come.
 *
 * <p>Columns are bytes of UTF-8, from 1, as that format has them. Messages are Markdown, since they
 * become comments. Not thread-safe; errors of the stream are thrown as they are. Source of the
 * format: {@code proto/rdf} in the repository of reviewdog.
 */
public final class RdjsonReport implements ReportSink {

  private final JsonGenerator json;

  /** A report to {@code out}, which stays open. */
  public RdjsonReport(OutputStream out) throws IOException {
    json = JsonText.pages(out);
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("source");
    json.writeStringField("name", "translint");
    json.writeEndObject();
    json.writeArrayFieldStart("diagnostics");
  }

  @Override
  public void article(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Unreadable unreadable) {
      failure(outcome, Failures.UNREADABLE, unreadable.reason());
    } else if (outcome instanceof Outcome.Checked article) {
      for (CheckFailed broken : article.failedChecks()) {
        failure(outcome, broken.check(), Failures.sentence(broken));
      }
      for (Finding finding : article.findings()) {
        finding(article, finding);
      }
    }
  }

  private void failure(Outcome outcome, String code, String message) throws IOException {
    start(message, severity(Severity.CRITICAL), code, outcome);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void finding(Outcome.Checked article, Finding finding) throws IOException {
    Document document = article.document();
    List<Edit> edits = Edit.of(document, finding);
    String message =
        edits.isEmpty() ? Advice.of(document, finding) : Advice.message(document, finding);
    start(message, severity(finding.severity()), finding.check(), article);
    if (Places.hasLines(document, finding.span())) {
      range(document, finding.span());
    }
    json.writeEndObject();
    if (!edits.isEmpty()) {
      json.writeArrayFieldStart("suggestions");
      for (Edit edit : edits) {
        json.writeStartObject();
        range(document, edit.span());
        json.writeStringField("text", JsonText.wellFormed(edit.text()));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** Writes a diagnostic up to the path in its location, which is left open. */
  private void start(String message, String severity, String code, Outcome article)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("message", Markdown.text(message));
    json.writeStringField("severity", severity);
    json.writeObjectFieldStart("code");
    json.writeStringField("value", code);
    json.writeEndObject();
    json.writeObjectFieldStart("location");
    json.writeStringField("path", JsonText.wellFormed(article.path()));
  }

  private void range(Document document, Span span) throws IOException {
    Place.InText place = document.sourceMap().locate(span);
    json.writeObjectFieldStart("range");
    position("start", place.line(), document.sourceMap().utf8Column(place.span().start()));
    position("end", place.endLine(), document.sourceMap().utf8Column(place.span().end()));
    json.writeEndObject();
  }

  private void position(String field, int line, int column) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("line", line);
    json.writeNumberField("column", column);
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "ERROR";
      case MINOR -> "WARNING";
      case NEUTRAL -> "INFO";
    };
  }

  @Override
  public void end(Summary summary) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
