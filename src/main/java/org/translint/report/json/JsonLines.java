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
 * The report for programs that read it line by line: an object on each line, in UTF-8.
 *
 * <p>The first field of each, {@code type}, says what it is. A line {@code run} comes first, with
 * the format and the tool; then a line {@code article} for each article and a line {@code name} for
 * each name of the batch, with the fields that they have in {@link JsonReport}; a line {@code
 * summary} comes last, so that a report without one is known to be cut short. Every article is
 * flushed, so that a reader need not wait for the next. Not thread-safe; errors of the stream are
 * thrown as they are.
 */
public final class JsonLines implements ReportSink {

  private final JsonGenerator json;
  private final JsonArticle articles;
  private final String version;
  private final Map<String, String> resources;

  /**
   * A report to {@code out}, which stays open.
   *
   * @param version of translint
   * @param resources digests of the data that decide the findings, by name
   */
  public JsonLines(OutputStream out, String version, Map<String, String> resources)
      throws IOException {
    this.version = version;
    this.resources = new TreeMap<>(resources);
    json = JsonText.lines(out);
    articles = new JsonArticle(json);
  }

  @Override
  public void begin() throws IOException {
    start("run");
    JsonRun.head(json, version, resources);
    json.writeEndObject();
  }

  @Override
  public void article(Outcome outcome) throws IOException {
    start("article");
    articles.fields(outcome);
    json.writeEndObject();
    json.flush();
  }

  @Override
  public void name(BatchName name) throws IOException {
    start("name");
    JsonBatchName.fields(json, name);
    json.writeEndObject();
  }

  @Override
  public void end(Summary summary) throws IOException {
    start("summary");
    JsonRun.summary(json, summary);
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  /** Hands on all that was written so far. */
  public void flush() throws IOException {
    json.flush();
  }

  private void start(String type) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", type);
  }
}
