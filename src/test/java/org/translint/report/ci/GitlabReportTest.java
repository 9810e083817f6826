package org.translint.report.ci;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.translint.report.Golden;
import org.translint.report.ReportFixture;
import org.translint.run.Summary;

class GitlabReportTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void isTheReportThatWasFoundGood() throws IOException {
    ReportFixture.play(new GitlabReport(out));

    Schemas.requireValid(Schemas.GITLAB, written());
    Golden.compare("report.gitlab.json", written());
  }

  @Test
  void isAnEmptyListWhereNothingWasFound() throws IOException {
    GitlabReport report = new GitlabReport(out);
    report.begin();
    report.end(new Summary.Counter().summary());

    assertThat(written()).isEqualTo("[]\n");
  }

  @Test
  void givesNoTwoEntriesOneFingerprint() throws IOException {
    ReportFixture.play(new GitlabReport(out));
    List<String> fingerprints = new ArrayList<>();
    entries().forEach(entry -> fingerprints.add(entry.get("fingerprint").asText()));

    assertThat(fingerprints).hasSize(14).doesNotHaveDuplicates();
  }

  @Test
  void putsWhatFailedAboveAllFindings() throws IOException {
    ReportFixture.play(new GitlabReport(out));
    List<String> failed = new ArrayList<>();
    for (JsonNode entry : entries()) {
      if (entry.get("severity").asText().equals("blocker")) {
        failed.add(
            entry.get("location").get("path").asText() + " " + entry.get("check_name").asText());
      }
    }

    assertThat(failed)
        .containsExactly("fr/pasar.txt unreadable-article", "ja/pelelangan.txt grammar");
  }

  @Test
  void keepsHostileTextInItsPlace() throws IOException {
    HostileFixture.play(new GitlabReport(out));

    Schemas.requireValid(Schemas.GITLAB, written());
    assertThat(entries()).hasSize(4);
    for (JsonNode entry : entries()) {
      assertThat(entry.get("description").asText()).doesNotContain("\n", "\u001B", "\u202E", "\0");
      assertThat(entry.get("location").get("path").asText()).startsWith(HostileFixture.PATH);
    }
  }

  private JsonNode entries() throws IOException {
    return new ObjectMapper().readTree(written());
  }

  private String written() {
    return out.toString(UTF_8);
  }
}
