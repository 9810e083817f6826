package org.translint.report.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.translint.finding.BatchName;
import org.translint.finding.Severity;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;
import org.translint.run.Summary;

/**
 * The report for programs: one JSON object in UTF-8, written as the articles come.
 *
 * <p>Offsets in it are UTF-16 code units into the articles' files. The same outcomes give the same
 * bytes on every machine. Not thread-safe; errors of the stream are thrown as they are.
 */
public final class JsonReport implements ReportSink {

  private static final int FORMAT = 1;

  private final JsonGenerator json;
  private final JsonArticle articles;
  private final String version;
  private final Map<String, String> resources;
  private boolean hasNames;

  /**
   * A report to {@code out}, which stays open.
   *
   * @param version of translint
   * @param resources digests of the data that decide the findings, by name
   */
  public JsonReport(OutputStream out, String version, Map<String, String> resources)
      throws IOException {
    this.version = version;
    this.resources = new TreeMap<>(resources);
    json = generator(out);
    articles = new JsonArticle(json);
  }

  /** What writes to {@code out} as reports are written. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    return factory.createGenerator(out, JsonEncoding.UTF8).setPrettyPrinter(layout());
  }

  /** Two spaces and a line feed, whatever the machine's own line end. */
  private static DefaultPrettyPrinter layout() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
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
    json.writeArrayFieldStart("articles");
  }

  @Override
  public void article(Outcome outcome) throws IOException {
    articles.write(outcome);
  }

  @Override
  public void name(BatchName name) throws IOException {
    beginNames();
    JsonBatchName.write(json, name);
  }

  private void beginNames() throws IOException {
    if (!hasNames) {
      json.writeEndArray();
      json.writeArrayFieldStart("names");
      hasNames = true;
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    beginNames();
    json.writeEndArray();
    json.writeObjectFieldStart("summary");
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
    acceptance(summary);
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void acceptance(Summary summary) throws IOException {
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
