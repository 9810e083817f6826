package org.translint.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.translint.finding.BatchName;
import org.translint.finding.CheckFailed;
import org.translint.finding.CheckInfo;
import org.translint.finding.Finding;
import org.translint.finding.NameGroup;
import org.translint.report.Printable;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.Document;

/**
 * The report for editors: one HTML file that needs no network and runs nothing but its own script.
 *
 * <p>Articles go to a temporary file as they come, since the page tells first what is known last;
 * of each only its entry in the list is held. What they say is data of the page: the script puts it
 * there as text, never as markup. Used from one thread.
 */
public final class HtmlReport implements ReportSink {

  private final Writer out;
  private final String version;
  private final Map<String, CheckInfo> checks;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlReport.class.getClassLoader(),
          HtmlReport.class.getPackageName());
  private final DataFile data;
  private final DataFile names;
  private final Pool pool = new Pool();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Integer> keys = new HashMap<>();
  private final Map<String, Integer> sourceKeys = new HashMap<>();
  private final List<IndexData.SourceEntry> sources = new ArrayList<>();
  private final Map<String, Integer> findingsByCheck = new TreeMap<>();
  private int nameCount;

  /**
   * A report to {@code out}, which the caller closes.
   *
   * @param version of translint
   * @param checks what is known of each check, by its id; used to explain those that found
   *     something
   * @throws IOException if there is no room for temporary files
   */
  public HtmlReport(Writer out, String version, Map<String, CheckInfo> checks) throws IOException {
    this.out = out;
    this.version = version;
    this.checks = Map.copyOf(checks);
    this.data = new DataFile();
    this.names = new DataFile();
  }

  @Override
  public void article(Outcome outcome) throws IOException {
    int key = entries.size() + 1;
    keys.put(outcome.id(), key);
    if (outcome instanceof Outcome.Unreadable unreadable) {
      entries.add(Entry.unread(key, unreadable));
    } else if (outcome instanceof Outcome.Checked checked) {
      for (Finding finding : checked.findings()) {
        findingsByCheck.merge(finding.check(), 1, Integer::sum);
      }
      int source = source(checked.source());
      entries.add(Entry.of(key, source, checked, pool));
      data.add("a" + key, json -> article(json, checked));
    }
  }

  /** The key of a source, whose text is added the first time. */
  private int source(@Nullable Document source) throws IOException {
    if (source == null) {
      return 0;
    }
    Integer known = sourceKeys.get(source.id());
    if (known != null) {
      return known;
    }
    int key = sources.size() + 1;
    sourceKeys.put(source.id(), key);
    sources.add(
        new IndexData.SourceEntry(
            key, Printable.of(source.path()), Cover.language(source), Cover.title(source)));
    data.add(
        "s" + key,
        json -> {
          json.writeStartObject();
          TextData.write(json, source);
          json.writeEndObject();
        });
    return key;
  }

  private void article(JsonGenerator json, Outcome.Checked checked) throws IOException {
    json.writeStartObject();
    TextData.write(json, checked.document());
    TextData.write(json, checked.correspondence());
    FindingData findings = new FindingData(json, pool, checked.document(), checked.source());
    json.writeArrayFieldStart("findings");
    for (int i = 0; i < checked.findings().size(); i++) {
      findings.write(checked.findings().get(i), checked.fingerprints().get(i));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("names");
    for (NameGroup name : checked.names()) {
      NameData.write(json, name);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("failed");
    for (CheckFailed failed : checked.failedChecks()) {
      json.writeStartArray();
      json.writeString(Printable.of(failed.check()));
      json.writeString(Printable.of(failed.reason()));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void name(BatchName name) throws IOException {
    nameCount++;
    names.add("n" + nameCount, json -> NameData.write(json, name, keys));
  }

  @Override
  public void end(Summary summary) throws IOException {
    try (data;
        names) {
      String digest = data.finish();
      names.finish();
      Collections.sort(entries);
      PageParts parts = PageParts.load();
      Words words = Words.now();
      String page =
          render(
              "report.jte",
              Map.of(
                  "version",
                  version,
                  "policy",
                  parts.policy(),
                  "style",
                  parts.style(),
                  "words",
                  words,
                  "entries",
                  entries));
      int end = page.lastIndexOf("</body>");
      out.write(page, 0, end);
      DataFile.write(out, "words", words);
      DataFile.write(
          out,
          "index",
          new IndexData(
              version, digest, summary, checks, findingsByCheck, entries, sources, pool, words));
      // The script stands before the articles: it shows the overview while they are still read.
      out.write("<script>" + parts.script() + "</script>\n");
      data.copyTo(out);
      names.copyTo(out);
      out.write(page, end, page.length() - end);
      out.flush();
    }
  }

  /** Not straight to the writer: the engine would wrap what a full disk or a closed pipe throws. */
  private String render(String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    templates.render(template, parameters, output);
    return output.toString();
  }
}
