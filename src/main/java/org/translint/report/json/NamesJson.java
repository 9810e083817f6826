package org.translint.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.translint.finding.BatchName;
import org.translint.report.JsonText;
import org.translint.report.NamesReport;

/** The people of a batch as one JSON object, in the shape that the JSON report gives them. */
public final class NamesJson implements NamesReport {

  private static final int FORMAT = 1;

  private final JsonGenerator json;

  /** A list to {@code out}, which stays open. */
  public NamesJson(OutputStream out) throws IOException {
    json = JsonText.pages(out);
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    json.writeArrayFieldStart("names");
  }

  @Override
  public void name(BatchName name) throws IOException {
    JsonBatchName.write(json, name);
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
