package org.translint.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.translint.report.JsonText;
import org.translint.report.Places;
import org.translint.text.Document;
import org.translint.text.Place;
import org.translint.text.Span;

/** Writes where things are into a SARIF log. */
final class SarifPlaces {

  /** What relative paths are relative to. */
  static final String ROOT = "%SRCROOT%";

  private final JsonGenerator json;

  SarifPlaces(JsonGenerator json) {
    this.json = json;
  }

  /**
   * A place of an article.
   *
   * @param lines where it is in the file, or null where that has none
   * @param name what people call it, or null where lines say it
   */
  record Spot(Place.@Nullable InText lines, @Nullable String name) {

    static Spot of(Document document, Span span) {
      return new Spot(
          Places.hasLines(document, span) ? document.sourceMap().locate(span) : null,
          Places.name(document, span).orElse(null));
    }
  }

  /** Writes where something is into a location that is open. */
  void location(String path, Spot spot) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(path);
    if (spot.lines() != null) {
      region("region", spot.lines());
    }
    json.writeEndObject();
    if (spot.name() != null) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("name", JsonText.wellFormed(spot.name()));
      json.writeEndObject();
      json.writeEndArray();
    }
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
