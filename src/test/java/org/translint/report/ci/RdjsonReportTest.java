package org.translint.report.ci;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.translint.report.Golden;
import org.translint.report.ReportFixture;
import org.translint.run.Summary;

class RdjsonReportTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void isTheReportThatWasFoundGood() throws IOException {
    ReportFixture.play(new RdjsonReport(out));

    Schemas.requireValid(Schemas.RDJSON, written());
    Golden.compare("report.rdjson", written());
  }

  @Test
  void countsColumnsInBytes() throws IOException {
    ReportFixture.play(new RdjsonReport(out));
    String[] lines = ReportFixture.FRENCH_FILE.split("\n");
    List<String> found = new ArrayList<>();
    List<String> mended = new ArrayList<>();
    for (JsonNode diagnostic : diagnostics()) {
      if (diagnostic.at("/location/path").asText().equals("fr/pelelangan.html")) {
        found.add(cut(lines, diagnostic.at("/location/range")));
        for (JsonNode suggestion : diagnostic.path("suggestions")) {
          mended.add(cut(lines, suggestion.get("range")) + "→" + suggestion.get("text").asText());
        }
      }
    }

    assertThat(found)
        .containsExactly(
            "&laquo;",
            "Wirjawan",
            "Nelayan setempat berharap harga tidak jatuh lagi pada musim barat.",
            "crieé",
            "crieé",
            "Wirjavan",
            "viendra viendra",
            "Wirjawan");
    assertThat(mended)
        .containsExactly(
            "→ »",
            "Wirjawan→Wiryawan",
            "crieé→criée",
            "crieé→créé",
            "crieé→criée",
            "crieé→créé",
            "Wirjavan→Wiryawan",
            "viendra viendra→viendra",
            "Wirjawan→Wiryawan");
  }

  @Test
  void putsWhatFailedOnTheFile() throws IOException {
    ReportFixture.play(new RdjsonReport(out));
    List<String> failed = new ArrayList<>();
    for (JsonNode diagnostic : diagnostics()) {
      if (!diagnostic.get("location").has("range")) {
        failed.add(
            diagnostic.at("/severity").asText() + " " + diagnostic.at("/code/value").asText());
      }
    }

    assertThat(failed).containsExactly("ERROR unreadable-article", "ERROR grammar");
  }

  @Test
  void isValidWhereNothingWasFound() throws IOException {
    RdjsonReport report = new RdjsonReport(out);
    report.begin();
    report.end(new Summary.Counter().summary());

    Schemas.requireValid(Schemas.RDJSON, written());
    assertThat(diagnostics()).isEmpty();
  }

  @Test
  void keepsHostileTextInItsPlace() throws IOException {
    HostileFixture.play(new RdjsonReport(out));

    Schemas.requireValid(Schemas.RDJSON, written());
    Golden.compare("hostile.rdjson", written());
    String[] lines = (HostileFixture.TEXT + "\n" + HostileFixture.TEXT).split("\r?\n");
    JsonNode animal = diagnostics().get(2);
    assertThat(cut(lines, animal.at("/location/range"))).isEqualTo("🐟");
    for (JsonNode diagnostic : diagnostics()) {
      assertThat(diagnostic.get("message").asText())
          .doesNotContain("\n", "\u001B", "\u202E")
          .doesNotContainPattern("(?<!\\\\)([<\\[`|]|://)")
          .contains("\\<script\\>", "\\[click\\](http\\://evil.example)");
    }
  }

  /** Text without markup that nevertheless would call somebody or lead somewhere. */
  @Test
  void callsNobodyInAComment() {
    assertThat(Markdown.text("@everyone, see #12 on www.evil.example or https://evil.example"))
        .isEqualTo(
            "@\u2060everyone, see #\u206012 on www\\.evil.example or https\\://evil.example");
    assertThat(Markdown.text("10:30, at 5 pm @ home")).isEqualTo("10:30, at 5 pm @ home");
  }

  private static String cut(String[] lines, JsonNode range) {
    assertThat(range.at("/start/line")).isEqualTo(range.at("/end/line"));
    byte[] line =
        lines[range.at("/start/line").asInt() - 1].replaceAll("\\p{Cs}", "\uFFFD").getBytes(UTF_8);
    return new String(
        Arrays.copyOfRange(
            line, range.at("/start/column").asInt() - 1, range.at("/end/column").asInt() - 1),
        UTF_8);
  }

  private JsonNode diagnostics() throws IOException {
    return new ObjectMapper().readTree(written()).get("diagnostics");
  }

  private String written() {
    return out.toString(UTF_8);
  }
}
