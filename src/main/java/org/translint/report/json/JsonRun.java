package org.translint.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.translint.finding.Severity;
import org.translint.run.Summary;

/** Writes what a JSON report says of the whole run, into objects that are open. */
final class JsonRun {

  private static final int FORMAT = 1;

  private JsonRun() {}

  /** The format and the tool, with the digests of the data that decide the findings, by name. */
  static void head(JsonGenerator json, String version, Map<String, String> resources)
      throws IOException {
    json.writeNumberField("format", FORMAT);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "translint");
    json.writeStringField("version", version);
    json.writeObjectFieldStart("resources");
    for (Map.Entry<String, String> resource : resources.entrySet()) {
      json.writeStringField(resource.getKey(), resource.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The figures. */
  static void summary(JsonGenerator json, Summary summary) throws IOException {
    json.writeNumberField("articles", summary.articles());
    json.writeNumberField("failed", summary.failed());
    json.writeNumberField("without_source", summary.withoutSource());
    json.writeNumberField("words", summary.words());
    json.writeObjectFieldStart("findings");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.label(), summary.count(severity));
    }
    json.writeEndObject();
    json.writeNumberField("accepted", summary.accepted());
    acceptance(json, summary);
  }

  private static void acceptance(JsonGenerator json, Summary summary) throws IOException {
    json.writeObjectFieldStart("acceptance");
    for (Map.Entry<String, Summary.Acceptances> check : summary.acceptance().entrySet()) {
      json.writeObjectFieldStart(check.getKey());
      json.writeNumberField("told", check.getValue().told());
      json.writeNumberField("accepted", check.getValue().accepted());
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
