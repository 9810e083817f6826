package org.translint.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.translint.finding.CheckInfo;
import org.translint.finding.Severity;
import org.translint.run.Summary;

/** The element of the page's data that is read first: what the overview and the filters need. */
record IndexData(
    String version,
    String digest,
    Summary summary,
    Map<String, CheckInfo> checks,
    Map<String, Integer> findingsByCheck,
    List<Entry> entries,
    List<SourceEntry> sources,
    Pool pool,
    Words words)
    implements DataFile.Content {

  /**
   * A source of the batch.
   *
   * @param key number of its data element
   */
  record SourceEntry(int key, String path, String language, String title) {}

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("version", version);
    json.writeStringField("digest", digest);
    summary(json);
    json.writeArrayFieldStart("checks");
    for (Map.Entry<String, Integer> check : findingsByCheck.entrySet()) {
      help(json, HtmlHelp.of(check.getKey(), check.getValue(), checks.get(check.getKey())));
    }
    json.writeEndArray();
    languages(json);
    json.writeArrayFieldStart("articles");
    for (Entry entry : entries) {
      article(json, entry);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sources");
    for (SourceEntry source : sources) {
      json.writeStartObject();
      json.writeNumberField("key", source.key());
      json.writeStringField("path", source.path());
      json.writeStringField("language", source.language());
      json.writeStringField("title", source.title());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("strings");
    for (String string : pool.strings()) {
      json.writeString(string);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Of each check that something was accepted of: its id, what it told, what was accepted. */
  private void acceptance(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("acceptance");
    for (Map.Entry<String, Summary.Acceptances> check : summary.mostAccepted()) {
      json.writeStartArray();
      json.writeString(check.getKey());
      json.writeNumber(check.getValue().told() + check.getValue().accepted());
      json.writeNumber(check.getValue().accepted());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void summary(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("articles", summary.articles());
    json.writeNumberField("failed", summary.failed());
    json.writeNumberField("withoutSource", summary.withoutSource());
    json.writeNumberField("words", summary.words());
    json.writeNumberField("accepted", summary.accepted());
    acceptance(json);
    json.writeArrayFieldStart("findings");
    for (Severity severity : Severity.values()) {
      json.writeNumber(summary.count(severity));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void help(JsonGenerator json, HtmlHelp help) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", help.check());
    json.writeNumberField("count", help.count());
    json.writeArrayFieldStart("sections");
    for (HtmlHelp.Section section : help.sections()) {
      json.writeStartObject();
      json.writeStringField("heading", section.heading());
      json.writeArrayFieldStart("paragraphs");
      for (HtmlHelp.Paragraph paragraph : section.paragraphs()) {
        json.writeStartArray();
        json.writeNumber(paragraph.isItem() ? 1 : 0);
        for (HtmlHelp.Run run : paragraph.runs()) {
          json.writeNumber(run.isCode() ? 1 : 0);
          json.writeString(run.text());
        }
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** What languages are called in the language of the page. */
  private void languages(JsonGenerator json) throws IOException {
    TreeSet<String> tags = new TreeSet<>();
    entries.forEach(entry -> tags.add(entry.language()));
    sources.forEach(source -> tags.add(source.language()));
    tags.remove("");
    json.writeObjectFieldStart("languages");
    for (String tag : tags) {
      json.writeStringField(tag, words.languageName(tag));
    }
    json.writeEndObject();
  }

  private static void article(JsonGenerator json, Entry entry) throws IOException {
    json.writeStartObject();
    json.writeNumberField("key", entry.key());
    json.writeStringField("id", entry.id());
    json.writeStringField("standing", entry.standing().label());
    json.writeStringField("title", entry.title());
    json.writeNumberField("dir", TextData.number(entry.direction()));
    json.writeStringField("path", entry.path());
    json.writeStringField("language", entry.language());
    json.writeStringField("story", entry.story());
    json.writeNumberField("source", entry.source());
    json.writeNumberField("words", entry.words());
    json.writeNumberField("accepted", entry.accepted());
    if (!entry.reason().isEmpty()) {
      json.writeStringField("reason", entry.reason());
    }
    json.writeArrayFieldStart("findings");
    for (int number : entry.findings()) {
      json.writeNumber(number);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
