package org.translint.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.translint.finding.BatchName;
import org.translint.finding.NameGroup;
import org.translint.report.Phrases;
import org.translint.report.Printable;
import org.translint.text.Span;

/** Names in the data of the page. */
final class NameData {

  private NameData() {}

  /** Writes a name of an article as an object. */
  static void write(JsonGenerator json, NameGroup name) throws IOException {
    json.writeStartObject();
    json.writeStringField("group", Printable.of(name.group()));
    head(json, name.name(), name.kind(), name.consistent());
    preference(json, name.preferred(), Phrases.because(name), name.sourceName());
    json.writeArrayFieldStart("forms");
    for (NameGroup.Variant variant : name.variants()) {
      json.writeStartObject();
      json.writeStringField("text", Printable.of(variant.text()));
      optional(json, "reading", variant.reading());
      json.writeArrayFieldStart("at");
      for (Span span : variant.spans()) {
        json.writeNumber(span.start());
        json.writeNumber(span.end());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * Writes a name of the batch as an object.
   *
   * @param keys of the articles, by id
   */
  static void write(JsonGenerator json, BatchName name, Map<String, Integer> keys)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("language", Cover.language(name.language()));
    head(json, name.name(), name.kind(), name.consistent());
    preference(json, name.preferred(), Phrases.because(name), name.sourceName());
    json.writeArrayFieldStart("forms");
    for (BatchName.Form form : name.forms()) {
      json.writeStartObject();
      json.writeStringField("text", Printable.of(form.text()));
      json.writeNumberField("count", form.count());
      json.writeNumberField("of", form.articleCount());
      json.writeArrayFieldStart("articles");
      for (String article : form.articles()) {
        json.writeNumber(keys.getOrDefault(article, 0));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void head(JsonGenerator json, String name, NameGroup.Kind kind, boolean isOneForm)
      throws IOException {
    json.writeStringField("name", Printable.of(name));
    json.writeStringField("kind", kind.label());
    json.writeNumberField("consistent", isOneForm ? 1 : 0);
  }

  private static void preference(
      JsonGenerator json, @Nullable String preferred, String because, @Nullable String sourceName)
      throws IOException {
    optional(json, "preferred", preferred);
    if (preferred != null) {
      json.writeStringField("because", Printable.of(because));
    }
    optional(json, "source", sourceName);
  }

  private static void optional(JsonGenerator json, String field, @Nullable String text)
      throws IOException {
    if (text != null) {
      json.writeStringField(field, Printable.of(text));
    }
  }
}
