package org.translint.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.translint.text.Place;

/** Writes where things are into a SARIF log. */
final class SarifPlaces {

  /** What relative paths are relative to. */
  static final String ROOT = "%SRCROOT%";

  private final JsonGenerator json;

  SarifPlaces(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the field {@code physicalLocation} of a location that is open. */
  void physical(String path, Place.InText place) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(path);
    region("region", place);
    json.writeEndObject();
  }

  /** Writes the field {@code artifactLocation}. */
  void artifact(String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", PathUri.of(path));
    if (!PathUri.isAbsolute(path)) {
      json.writeStringField("uriBaseId", ROOT);
    }
    json.writeEndObject();
  }

  /** Writes a place both as lines and columns and as offsets. */
  void region(String field, Place.InText place) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("startLine", place.line());
    json.writeNumberField("startColumn", place.column());
    json.writeNumberField("endLine", place.endLine());
    json.writeNumberField("endColumn", place.endColumn());
    json.writeNumberField("charOffset", place.span().start());
    json.writeNumberField("charLength", place.span().length());
    json.writeEndObject();
  }
}
