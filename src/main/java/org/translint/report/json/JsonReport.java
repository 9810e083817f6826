package org.translint.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.translint.finding.BatchName;
import org.translint.report.JsonText;
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
    json = JsonText.pages(out);
    articles = new JsonArticle(json);
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    JsonRun.head(json, version, resources);
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
    JsonRun.summary(json, summary);
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
