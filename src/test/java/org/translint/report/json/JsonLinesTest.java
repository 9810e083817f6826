package org.translint.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.translint.finding.BatchName;
import org.translint.finding.NameGroup;
import org.translint.report.Golden;
import org.translint.report.ReportFixture;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;

class JsonLinesTest {

  private static final Map<String, String> RESOURCES = Map.of("z.dic", "22", "a.dic", "11");
  private static final BatchName NAME =
      new BatchName(
          "b1",
          "fr",
          "Bambang Wiryawan",
          NameGroup.Kind.PERSON,
          false,
          null,
          null,
          null,
          List.of(new BatchName.Form("Wiryawan", 2, 1, List.of("fr/a.txt"))));

  @Test
  void isTheReportThatWasFoundGood() throws IOException {
    Golden.compare("report.jsonl", lines());
  }

  @Test
  void saysOnEachLineWhatItIs() throws IOException {
    assertThat(parsed(lines()).stream().map(line -> line.get("type").asText()))
        .containsExactly(
            "run", "article", "article", "article", "article", "article", "article", "name",
            "summary");
  }

  @Test
  void saysWhatTheJsonReportSays() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    play(new JsonReport(out, ReportFixture.VERSION, RESOURCES));
    JsonNode whole = new ObjectMapper().readTree(out.toByteArray());
    List<JsonNode> same = new ArrayList<>();
    same.add(whole.deepCopy());
    ((ObjectNode) same.get(0)).remove(List.of("articles", "names", "summary"));
    whole.get("articles").forEach(same::add);
    whole.get("names").forEach(same::add);
    same.add(whole.get("summary"));

    List<JsonNode> lines = parsed(lines());
    lines.forEach(line -> ((ObjectNode) line).remove("type"));

    assertThat(lines).isEqualTo(same);
  }

  @Test
  void givesEachArticleAsSoonAsItIsThere() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLines report = new JsonLines(out, ReportFixture.VERSION, RESOURCES);
    report.begin();
    report.article(ReportFixture.outcomes().get(0));

    assertThat(parsed(out.toString(UTF_8))).hasSize(2);
  }

  private static String lines() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    play(new JsonLines(out, ReportFixture.VERSION, RESOURCES));
    return out.toString(UTF_8);
  }

  private static void play(ReportSink report) throws IOException {
    report.begin();
    for (Outcome outcome : ReportFixture.outcomes()) {
      report.article(outcome);
    }
    report.name(NAME);
    report.end(ReportFixture.summary());
  }

  private static List<JsonNode> parsed(String report) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : report.split("\n")) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }
}
