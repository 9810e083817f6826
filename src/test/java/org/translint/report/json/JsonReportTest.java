package org.translint.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.translint.finding.Category;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.Severity;
import org.translint.report.Golden;
import org.translint.report.ReportFixture;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.Document;
import org.translint.text.Span;

class JsonReportTest {

  @Test
  void isTheReportThatWasFoundGood() throws IOException {
    Golden.compare("report.json", fixtureReport());
  }

  @Test
  void hasTheFieldsOfTheFormatInTheirOrder() throws IOException {
    JsonNode report = parse(fixtureReport());

    assertThat(fields(report)).containsExactly("format", "tool", "articles", "names", "summary");
    assertThat(fields(report.get("tool"))).containsExactly("name", "version", "resources");
    for (JsonNode article : report.get("articles")) {
      assertThat(fields(article))
          .containsExactly(
              "id",
              "path",
              "story",
              "language",
              "source",
              "source_language",
              "status",
              "error",
              "failed_checks",
              "words",
              "verdict",
              "findings",
              "names");
    }
    JsonNode french = article(report, "fr/pelelangan.html");
    assertThat(fields(french.get("findings").get(0)))
        .containsExactly(
            "check",
            "category",
            "severity",
            "confidence",
            "message",
            "start",
            "end",
            "line",
            "column",
            "end_line",
            "end_column",
            "place",
            "text",
            "suggestions",
            "fix",
            "group",
            "rule",
            "related",
            "fingerprint");
    assertThat(fields(french.get("findings").get(1).get("related").get(0)))
        .containsExactly("path", "start", "end", "line", "column", "text");
    assertThat(fields(french.get("names").get(0)))
        .containsExactly(
            "group",
            "name",
            "kind",
            "consistent",
            "preferred",
            "because",
            "source_name",
            "variants");
    assertThat(fields(french.get("names").get(0).get("variants").get(0)))
        .containsExactly("text", "reading", "count", "spans");
    assertThat(fields(report.get("summary")))
        .containsExactly(
            "articles", "failed", "without_source", "words", "findings", "accepted", "acceptance");
    assertThat(fields(report.get("summary").get("findings")))
        .containsExactly("critical", "major", "minor", "neutral");
  }

  @Test
  void countsOffsetsInTheFile() throws IOException {
    JsonNode french = article(parse(fixtureReport()), "fr/pelelangan.html");
    String file = ReportFixture.FRENCH_FILE;

    JsonNode quote = french.get("findings").get(0);
    assertThat(slice(file, quote)).isEqualTo("&laquo;");
    assertThat(quote.get("text").asText()).isEqualTo("«");
    assertThat(quote.get("line").asInt()).isEqualTo(3);
    assertThat(quote.get("column").asInt()).isEqualTo("<p>".length() + 1);
    assertThat(quote.get("end_column").asInt()).isEqualTo("<p>&laquo;".length() + 1);
    for (JsonNode finding : french.get("findings")) {
      assertThat(slice(file, finding).replace("&laquo;", "«"))
          .isEqualTo(finding.get("text").asText());
    }
    for (JsonNode variant : french.get("names").get(0).get("variants")) {
      assertThat(variant.get("spans")).hasSize(variant.get("count").asInt());
      for (JsonNode span : variant.get("spans")) {
        assertThat(file.substring(span.get(0).asInt(), span.get(1).asInt()))
            .isEqualTo(variant.get("text").asText());
      }
    }
  }

  @Test
  void saysWhyAnArticleFailedAndClaimsNothingElseOfIt() throws IOException {
    JsonNode failed = article(parse(fixtureReport()), "fr/pasar.txt");

    assertThat(failed.get("status").asText()).isEqualTo("failed");
    assertThat(failed.get("error").asText()).contains("not UTF-8");
    assertThat(failed.get("language").isNull()).isTrue();
    assertThat(failed.get("verdict").isNull()).isTrue();
    assertThat(failed.get("words").asInt()).isZero();
    assertThat(failed.get("findings")).isEmpty();
    assertThat(failed.get("names")).isEmpty();
  }

  @Test
  void keepsTheFindingsOfAnArticleOnWhichACheckBroke() throws IOException {
    JsonNode japanese = article(parse(fixtureReport()), "ja/pelelangan.txt");

    assertThat(japanese.get("status").asText()).isEqualTo("checked");
    assertThat(japanese.get("failed_checks")).hasSize(1);
    assertThat(japanese.get("failed_checks").get(0).asText()).isEqualTo("grammar");
    assertThat(japanese.get("error").asText()).isEqualTo("grammar: the engine stopped at 漁師たち");
    assertThat(japanese.get("findings")).hasSize(2);
  }

  @Test
  void offersNoFixThatOnlyShowsWhatIsMeant() throws IOException {
    Document document = ReportFixture.plain("a.txt", "en", "teh");
    Finding finding =
        ReportFixture.finding(
            document, new Span(0, 3), "unknown-word", Category.SPELLING, Severity.MINOR, "Wrong.");

    assertThat(onlyFinding(document, finding).get("fix").isNull()).isTrue();
    for (Fix.Applicability applicability : Fix.Applicability.values()) {
      Finding fixed = finding.withSuggestions(List.of("the"), applicability);
      JsonNode written = onlyFinding(document, fixed);
      assertThat(written.get("suggestions").get(0).asText()).isEqualTo("the");
      assertThat(written.get("fix").asText(null))
          .isEqualTo(
              applicability == Fix.Applicability.DISPLAY
                  ? null
                  : applicability.name().toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void writesEveryCharacterAsItselfAndReplacesHalfOnes() throws IOException {
    Document document = ReportFixture.plain("a.txt", "und", "é漢🐟\uD83D");
    Finding finding =
        ReportFixture.finding(
            document,
            new Span(0, 5),
            "unknown-word",
            Category.SPELLING,
            Severity.MINOR,
            "Wrong: é漢🐟 \uD83D!");

    String json = report(document, finding);

    assertThat(json).contains("\"é漢🐟\uFFFD\"").contains("Wrong: é漢🐟 \uFFFD!");
    assertThat(parse(json).get("articles").get(0).get("language").isNull()).isTrue();
  }

  @Test
  void doesNotDependOnTheOrderOfResourcesOrTheLocale() throws IOException {
    Map<String, String> backwards = new LinkedHashMap<>();
    backwards.put("z.dic", "22");
    backwards.put("a.dic", "11");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(fixtureReport(backwards)).isEqualTo(fixtureReport());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void endsItsLinesWithLineFeeds() throws IOException {
    assertThat(fixtureReport()).doesNotContain("\r").endsWith("}\n");
  }

  private static String fixtureReport() throws IOException {
    return fixtureReport(Map.of("a.dic", "11", "z.dic", "22"));
  }

  private static String fixtureReport(Map<String, String> resources) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportFixture.play(new JsonReport(out, ReportFixture.VERSION, resources));
    return out.toString(UTF_8);
  }

  private static String report(Document document, Finding finding) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport report = new JsonReport(out, ReportFixture.VERSION, Map.of());
    Outcome outcome =
        ReportFixture.checked(document, null, 1, List.of(finding), List.of(), List.of());
    Summary.Counter counter = new Summary.Counter();
    counter.add(outcome);
    report.begin();
    report.article(outcome);
    report.end(counter.summary());
    return out.toString(UTF_8);
  }

  private static JsonNode onlyFinding(Document document, Finding finding) throws IOException {
    return parse(report(document, finding)).get("articles").get(0).get("findings").get(0);
  }

  private static JsonNode parse(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }

  private static JsonNode article(JsonNode report, String id) {
    for (JsonNode article : report.get("articles")) {
      if (article.get("id").asText().equals(id)) {
        return article;
      }
    }
    throw new AssertionError("no article " + id);
  }

  private static String slice(String file, JsonNode finding) {
    return file.substring(finding.get("start").asInt(), finding.get("end").asInt());
  }

  private static List<String> fields(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
