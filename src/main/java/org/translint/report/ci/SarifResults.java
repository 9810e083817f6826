package org.translint.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.translint.report.JsonText;
import org.translint.report.Phrases;

/** Writes the results of a SARIF log. */
final class SarifResults {

  /** The name and version of the way in which fingerprints are made. */
  private static final String FINGERPRINT = "translint/v1";

  private final JsonGenerator json;
  private final SarifPlaces places;
  private final SarifRules rules;

  SarifResults(JsonGenerator json, SarifRules rules) {
    this.json = json;
    this.places = new SarifPlaces(json);
    this.rules = rules;
  }

  void write(List<SarifResult> results) throws IOException {
    json.writeArrayFieldStart("results");
    for (SarifResult result : results) {
      write(result);
    }
    json.writeEndArray();
  }

  private void write(SarifResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", result.check());
    json.writeNumberField("ruleIndex", rules.index(result.check()));
    json.writeStringField("level", SarifRules.level(result.severity()));
    json.writeFieldName("rank");
    json.writeNumber(result.rank());
    message(result.message());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    places.location(result.path(), result.place());
    json.writeEndObject();
    json.writeEndArray();
    related(result.related());
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, result.fingerprint());
    json.writeEndObject();
    fixes(result);
    properties(result);
    json.writeEndObject();
  }

  private void related(List<SarifResult.Elsewhere> related) throws IOException {
    if (related.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 0; i < related.size(); i++) {
      SarifResult.Elsewhere elsewhere = related.get(i);
      json.writeStartObject();
      json.writeNumberField("id", i + 1);
      places.location(elsewhere.path(), elsewhere.place());
      message(elsewhere.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void fixes(SarifResult result) throws IOException {
    if (result.edits().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    for (Edit edit : result.edits()) {
      json.writeStartObject();
      json.writeObjectFieldStart("description");
      json.writeStringField("text", SarifText.literal(description(edit)));
      json.writeEndObject();
      json.writeArrayFieldStart("artifactChanges");
      json.writeStartObject();
      places.artifact(result.path());
      json.writeArrayFieldStart("replacements");
      json.writeStartObject();
      places.region("deletedRegion", edit.place());
      json.writeObjectFieldStart("insertedContent");
      json.writeStringField("text", JsonText.wellFormed(edit.text()));
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeObjectFieldStart("properties");
      json.writeBooleanField("safe", edit.isSafe());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String description(Edit edit) {
    return edit.text().isEmpty()
        ? Phrases.say("ci.sarif-fix-remove")
        : Phrases.say("ci.sarif-fix-write", Phrases.quoted(OneLine.of(edit.text())));
  }

  private void properties(SarifResult result) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("severity", result.severity().label());
    json.writeStringField("category", result.category().path());
    json.writeStringField("itsType", result.category().itsType());
    if (result.group() != null) {
      json.writeStringField("group", result.group());
    }
    if (result.rule() != null) {
      json.writeStringField("engineRule", JsonText.wellFormed(result.rule()));
    }
    json.writeEndObject();
  }

  private void message(String text) throws IOException {
    json.writeObjectFieldStart("message");
    json.writeStringField("text", SarifText.literal(text));
    json.writeEndObject();
  }
}
