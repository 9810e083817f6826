package org.translint.report.ci;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckPage;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.Severity;
import org.translint.report.Golden;
import org.translint.report.ReportFixture;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.Document;
import org.translint.text.Span;

class SarifReportTest {

  private static final String PAGE =
      """
      # A word twice in succession

      ## What it does

      Finds the same word twice in succession. Words that a language doubles are left alone.

      ## Why it is bad

      Readers stumble.

      ## Example

      ```bad en
      It is [[the the]] end.
      ```
      """;
  private static final Map<String, CheckInfo> CHECKS =
      Map.of(
          "doubled-word",
          new CheckInfo(
              "doubled-word",
              Category.DUPLICATION,
              CheckInfo.Maturity.STABLE,
              CheckPage.parse(PAGE)));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void isTheReportThatWasFoundGood() throws IOException {
    ReportFixture.play(report());

    Schemas.requireValid(Schemas.SARIF, written());
    Golden.compare("report.sarif", written());
  }

  @Test
  void namesEachRuleOnceAndPointsToIt() throws IOException {
    ReportFixture.play(report());
    JsonNode rules = run().at("/tool/driver/rules");

    assertThat(rules)
        .extracting(rule -> rule.get("id").asText())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(run().get("results")).hasSize(12);
    for (JsonNode result : run().get("results")) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
    }
    JsonNode doubled = rules.get(0);
    assertThat(doubled.at("/help/markdown").asText()).isEqualTo(PAGE);
    assertThat(doubled.at("/help/text").asText()).contains("Readers stumble.").doesNotContain("[[");
    assertThat(doubled.at("/defaultConfiguration/level").asText()).isEqualTo("warning");
    assertThat(doubled.at("/properties/tags"))
        .extracting(JsonNode::asText)
        .containsExactly("linguistic-conventions/duplication", "its:duplication");
  }

  @Test
  void countsInTheFile() throws IOException {
    ReportFixture.play(report());
    String file = ReportFixture.FRENCH_FILE;
    List<String> lines = List.of(file.split("\n"));

    int seen = 0;
    for (JsonNode result : run().get("results")) {
      JsonNode place = result.at("/locations/0/physicalLocation");
      if (place.at("/artifactLocation/uri").asText().equals("fr/pelelangan.html")) {
        JsonNode region = place.get("region");
        int start = region.get("charOffset").asInt();
        String byOffset = file.substring(start, start + region.get("charLength").asInt());
        assertThat(region.get("endLine")).isEqualTo(region.get("startLine"));
        assertThat(
                lines
                    .get(region.get("startLine").asInt() - 1)
                    .substring(
                        region.get("startColumn").asInt() - 1, region.get("endColumn").asInt() - 1))
            .isEqualTo(byOffset)
            .isIn(
                "&laquo;",
                "Wirjawan",
                "Wirjavan",
                "crieé",
                "viendra viendra",
                "Nelayan setempat berharap harga tidak jatuh lagi pada musim barat.");
        seen++;
      }
    }
    assertThat(seen).isEqualTo(8);
  }

  @Test
  void offersFixesThatMendTheFile() throws IOException {
    ReportFixture.play(report());
    String file = ReportFixture.FRENCH_FILE;
    List<String> mended = new ArrayList<>();
    for (JsonNode result : run().get("results")) {
      for (JsonNode fix : result.path("fixes")) {
        JsonNode change = fix.at("/artifactChanges/0");
        if (change.at("/artifactLocation/uri").asText().endsWith("html")) {
          JsonNode replacement = change.at("/replacements/0");
          int start = replacement.at("/deletedRegion/charOffset").asInt();
          int end = start + replacement.at("/deletedRegion/charLength").asInt();
          mended.add(
              file.substring(start - 3, start)
                  + "["
                  + file.substring(start, end)
                  + "→"
                  + replacement.at("/insertedContent/text").asText()
                  + "]"
                  + fix.at("/properties/safe").asText());
        }
      }
    }
    assertThat(mended)
        .containsExactly(
            "urs[→ »]false",
            "it [Wirjawan→Wiryawan]true",
            "la [crieé→criée]false",
            "la [crieé→créé]false",
            "la [crieé→criée]false",
            "la [crieé→créé]false",
            "on [Wirjavan→Wiryawan]true",
            "le [viendra viendra→viendra]true",
            "et [Wirjawan→Wiryawan]true");
  }

  @Test
  void offersNoFixThatNobodyMayApplyOrThatWouldBeMarkup() throws IOException {
    Document document = ReportFixture.plain("a.txt", "en", "teh cat & dog");
    Finding teh =
        ReportFixture.finding(
            document, new Span(0, 3), "unknown-word", Category.SPELLING, Severity.MINOR, "Wrong.");
    report(
        document,
        List.of(
            teh.withSuggestions(List.of("the"), Fix.Applicability.DISPLAY),
            teh.withSuggestions(List.of("<b>the</b>", "t&h"), Fix.Applicability.SAFE)));

    assertThat(run().get("results")).hasSize(2).noneMatch(result -> result.has("fixes"));
  }

  @Test
  void keepsTheWorstWhereThereAreTooMany() throws IOException {
    SarifReport report = new SarifReport(out, ReportFixture.VERSION, CHECKS, 5);
    ReportFixture.play(report);

    Schemas.requireValid(Schemas.SARIF, written());
    assertThat(run().get("results"))
        .extracting(result -> result.at("/properties/severity").asText())
        .containsExactly("minor", "major", "critical", "major", "major");
    assertThat(run().at("/invocations/0/toolExecutionNotifications"))
        .extracting(notification -> notification.at("/message/text").asText())
        .last()
        .asString()
        .isEqualTo(
            "7 results are left out: a run holds 5 at most, the most severe and most certain.");
  }

  @Test
  void tellsWhatFailed() throws IOException {
    ReportFixture.play(report());
    JsonNode invocation = run().at("/invocations/0");

    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.get("toolExecutionNotifications"))
        .extracting(
            n ->
                n.at("/descriptor/id").asText()
                    + " "
                    + n.at("/locations/0/physicalLocation/artifactLocation/uri").asText()
                    + " "
                    + n.at("/associatedRule/id").asText())
        .containsExactly(
            "unreadable-article fr/pasar.txt ", "broken-check ja/pelelangan.txt grammar");
  }

  @Test
  void isValidWhereNothingWasFound() throws IOException {
    SarifReport report = report();
    report.begin();
    report.end(new Summary.Counter().summary());

    Schemas.requireValid(Schemas.SARIF, written());
    assertThat(run().at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    assertThat(run().get("results")).isEmpty();
  }

  @Test
  void keepsHostileTextInItsPlace() throws IOException {
    HostileFixture.play(report());

    Schemas.requireValid(Schemas.SARIF, written());
    Golden.compare("hostile.sarif", written());
    for (JsonNode result : run().get("results")) {
      String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
      assertThat(URI.create(uri).getPath()).isEqualTo(HostileFixture.PATH);
      assertThat(result.at("/message/text").asText())
          .doesNotContain("](", "\n", "\u001B", "\u202E")
          .doesNotContainPattern("(?<!\\{)\\{(\\{\\{)*(?!\\{)");
    }
  }

  @Test
  void writesPathsAsUris() {
    assertThat(PathUri.of("fr/été à Minsk#1.txt"))
        .isEqualTo("fr/%C3%A9t%C3%A9%20%C3%A0%20Minsk%231.txt");
    assertThat(PathUri.of("a:b.txt")).isEqualTo("a%3Ab.txt");
    assertThat(PathUri.of("/tmp/a.txt")).isEqualTo("file:///tmp/a.txt");
    assertThat(PathUri.of("C:/x y.txt")).isEqualTo("file:///C%3A/x%20y.txt");
    assertThat(PathUri.of("e\u0301.txt")).as("no other form of Unicode").isEqualTo("e%CC%81.txt");
  }

  private SarifReport report() throws IOException {
    return new SarifReport(out, ReportFixture.VERSION, CHECKS);
  }

  private void report(Document document, List<Finding> findings) throws IOException {
    Outcome outcome = ReportFixture.checked(document, null, 1, findings, List.of(), List.of());
    Summary.Counter counter = new Summary.Counter();
    counter.add(outcome);
    SarifReport report = report();
    report.begin();
    report.article(outcome);
    report.end(counter.summary());
  }

  private JsonNode run() throws IOException {
    return new ObjectMapper().readTree(written()).at("/runs/0");
  }

  private String written() {
    return out.toString(UTF_8);
  }
}
