package org.translint.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.translint.finding.CheckFailed;
import org.translint.finding.CheckInfo;
import org.translint.finding.Severity;
import org.translint.report.JsonText;
import org.translint.report.Phrases;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;
import org.translint.run.Summary;

/**
 * The report for code scanning and editors: a log of SARIF 2.1.0 with one run.
 *
 * <p>Since rules come before results, and results are limited, it is written at the end; until then
 * it holds the worst results alone, without their articles. Columns and offsets are UTF-16 code
 * units. Articles and checks that failed are notifications of the invocation. Not thread-safe;
 * errors of the stream are thrown as they are.
 */
public final class SarifReport implements ReportSink {

  /** As many as GitHub takes in one run. */
  private static final int MOST_RESULTS = 25_000;

  private static final int MOST_NOTIFICATIONS = 1_000;
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final String version;
  private final Map<String, CheckInfo> checks;
  private final int mostResults;
  private final Worst<Severity, SarifResult> results;
  private final Worst<Severity, SarifNotification> notifications = new Worst<>(MOST_NOTIFICATIONS);

  /**
   * A report to {@code out}, which stays open.
   *
   * @param version of translint
   * @param checks what is known of checks, by id
   */
  public SarifReport(OutputStream out, String version, Map<String, CheckInfo> checks)
      throws IOException {
    this(out, version, checks, MOST_RESULTS);
  }

  /** A report with at most so many results. */
  SarifReport(OutputStream out, String version, Map<String, CheckInfo> checks, int mostResults)
      throws IOException {
    this.json = JsonText.pages(out);
    this.version = version;
    this.checks = Map.copyOf(checks);
    this.mostResults = mostResults;
    this.results = new Worst<>(mostResults);
  }

  @Override
  public void article(Outcome outcome) {
    String path = outcome.path();
    if (outcome instanceof Outcome.Unreadable unreadable) {
      String why = OneLine.of(unreadable.reason());
      tell(new SarifNotification(Failures.UNREADABLE, "error", why, path, null));
    } else if (outcome instanceof Outcome.Checked article) {
      for (CheckFailed broken : article.failedChecks()) {
        String what = Failures.sentence(broken);
        tell(new SarifNotification("broken-check", "error", what, path, broken.check()));
      }
      for (int i = 0; i < article.findings().size(); i++) {
        int number = i;
        results.add(
            article.findings().get(i).severity(),
            article.findings().get(i).confidence(),
            () -> SarifResult.of(article, number));
      }
    }
  }

  private void tell(SarifNotification notification) {
    notifications.add(null, 1, () -> notification);
  }

  @Override
  public void end(Summary summary) throws IOException {
    List<SarifResult> kept = results.inOrder();
    List<SarifNotification> told = notifications();
    SarifRules rules = new SarifRules(checks, kept.stream().map(SarifResult::check).toList());
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool(rules);
    invocation(told, summary.failed() == 0);
    coordinates();
    new SarifResults(json, rules).write(kept);
    properties(summary);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private List<SarifNotification> notifications() {
    List<SarifNotification> told = new ArrayList<>(notifications.inOrder());
    if (notifications.leftOut() > 0) {
      told.add(leftOut("ci.sarif-notifications-left-out", notifications.leftOut()));
    }
    if (results.leftOut() > 0) {
      told.add(leftOut("ci.sarif-left-out", results.leftOut(), mostResults));
    }
    return told;
  }

  private static SarifNotification leftOut(String phrase, Object... arguments) {
    return new SarifNotification("left-out", "warning", Phrases.say(phrase, arguments), null, null);
  }

  private void tool(SarifRules rules) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "translint");
    json.writeStringField("version", version);
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void invocation(List<SarifNotification> told, boolean isSuccessful) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", isSuccessful);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (SarifNotification notification : told) {
      write(notification);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void write(SarifNotification notification) throws IOException {
    json.writeStartObject();
    reference("descriptor", notification.id());
    if (notification.check() != null) {
      reference("associatedRule", notification.check());
    }
    json.writeStringField("level", notification.level());
    json.writeObjectFieldStart("message");
    json.writeStringField("text", SarifText.literal(notification.message()));
    json.writeEndObject();
    if (notification.path() != null) {
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      new SarifPlaces(json).artifact(notification.path());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void reference(String field, String id) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("id", id);
    json.writeEndObject();
  }

  /** What offsets count, where lines end, and where relative paths begin. */
  private void coordinates() throws IOException {
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("newlineSequences");
    for (String newline : List.of("\r\n", "\n", "\r")) {
      json.writeString(newline);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(SarifPlaces.ROOT);
    json.writeObjectFieldStart("description");
    json.writeStringField("text", Phrases.say("ci.sarif-root"));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void properties(Summary summary) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeNumberField("articles", summary.articles());
    json.writeNumberField("failed", summary.failed());
    json.writeNumberField("withoutSource", summary.withoutSource());
    json.writeNumberField("words", summary.words());
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.label(), summary.count(severity));
    }
    json.writeNumberField("accepted", summary.accepted());
    json.writeEndObject();
  }
}
