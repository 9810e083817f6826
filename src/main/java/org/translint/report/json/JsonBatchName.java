package org.translint.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.translint.finding.BatchName;
import org.translint.finding.NameGroup.Because;
import org.translint.report.JsonText;

/** Writes one name of a batch into a JSON report. */
final class JsonBatchName {

  private JsonBatchName() {}

  static void write(JsonGenerator json, BatchName name) throws IOException {
    json.writeStartObject();
    fields(json, name);
    json.writeEndObject();
  }

  /** Writes the fields alone, into an object that is open. */
  static void fields(JsonGenerator json, BatchName name) throws IOException {
    Because because = name.because();
    text(json, "group", name.group());
    text(json, "language", name.language());
    text(json, "name", name.name());
    text(json, "kind", name.kind().label());
    json.writeBooleanField("consistent", name.consistent());
    text(json, "preferred", name.preferred());
    text(json, "because", because == null ? null : because.label());
    text(json, "source_name", name.sourceName());
    json.writeArrayFieldStart("variants");
    for (BatchName.Form form : name.forms()) {
      json.writeStartObject();
      text(json, "text", form.text());
      json.writeNullField("reading");
      json.writeNumberField("count", form.count());
      json.writeNumberField("article_count", form.articleCount());
      json.writeArrayFieldStart("articles");
      for (String article : form.articles()) {
        json.writeString(JsonText.wellFormed(article));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String field, @Nullable String value)
      throws IOException {
    if (value == null) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, JsonText.wellFormed(value));
    }
  }
}
