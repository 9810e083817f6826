package org.translint.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding as a JSON report tells it.
 *
 * @param article path of the article, below the data's folder
 * @param start in its text, UTF-16 units
 * @param end exclusive
 */
record Reported(
    String article,
    String language,
    String check,
    String rule,
    String severity,
    double confidence,
    String message,
    int start,
    int end) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The findings of a report above neutral. */
  static List<Reported> of(Path report, EvalData data) throws IOException {
    List<Reported> findings = new ArrayList<>();
    for (JsonNode article : JSON.readTree(report.toFile()).get("articles")) {
      Path path = Path.of(article.get("path").asText()).toAbsolutePath().normalize();
      String below = data.folder().relativize(path).toString().replace('\\', '/');
      for (JsonNode finding : article.get("findings")) {
        if (!finding.get("severity").asText().equals("neutral")) {
          findings.add(of(below, article.get("language").asText(), finding));
        }
      }
    }
    return findings;
  }

  private static Reported of(String article, String language, JsonNode finding) {
    return new Reported(
        article,
        language,
        finding.get("check").asText(),
        finding.get("rule").asText(""),
        finding.get("severity").asText(),
        finding.get("confidence").asDouble(),
        finding.get("message").asText(),
        finding.get("start").asInt(),
        finding.get("end").asInt());
  }

  /** Whether both say the same of as many letters, wherever these stand and in which article. */
  boolean isLike(Reported other) {
    return check.equals(other.check)
        && message.equals(other.message)
        && end - start == other.end - other.start;
  }

  /** Tells it from all other findings; the articles of the data never change. */
  String key() {
    return String.join("\t", article, check, start + "-" + end);
  }
}
