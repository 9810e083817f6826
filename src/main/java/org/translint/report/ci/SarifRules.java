package org.translint.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckPage;
import org.translint.finding.Severity;

/** The rules of a SARIF log: the checks that its results name, in the order of their ids. */
final class SarifRules {

  private final Map<String, CheckInfo> checks;
  private final List<String> ids;

  /**
   * Rules for some checks.
   *
   * @param checks what is known of checks, by id
   * @param named ids, in any order, more than once perhaps
   */
  SarifRules(Map<String, CheckInfo> checks, Collection<String> named) {
    this.checks = checks;
    this.ids = new ArrayList<>(new TreeSet<>(named));
  }

  /** The place of a check among the rules. */
  int index(String check) {
    return ids.indexOf(check);
  }

  /** The level of results of this severity. */
  static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "error";
      case MINOR -> "warning";
      case NEUTRAL -> "note";
    };
  }

  /** The level that most results in this category have. */
  private static String level(Category category) {
    return switch (category) {
      case INCONSISTENT_USE,
          TERMINOLOGY,
          NUMBER,
          MISTRANSLATION,
          OMISSION,
          ADDITION,
          UNTRANSLATED,
          MARKUP ->
          "error";
      case SPELLING, GRAMMAR, PUNCTUATION, DUPLICATION, CHARACTERS -> "warning";
      case TYPOGRAPHY, STYLE -> "note";
    };
  }

  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (String id : ids) {
      json.writeStartObject();
      json.writeStringField("id", id);
      CheckInfo check = checks.get(id);
      if (check != null) {
        write(json, check);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, CheckInfo check) throws IOException {
    CheckPage page = check.page();
    text(json, "shortDescription", page.title());
    text(json, "fullDescription", page.summary());
    json.writeObjectFieldStart("help");
    json.writeStringField("text", plain(page));
    json.writeStringField("markdown", page.text());
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(check.category()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(check.category().path());
    json.writeString("its:" + check.category().itsType());
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** The page without its examples, whose marks need Markdown. */
  private static String plain(CheckPage page) {
    return CheckPage.HEADINGS.stream()
        .filter(heading -> !heading.equals("Example"))
        .filter(heading -> !page.sections().getOrDefault(heading, "").isBlank())
        .map(heading -> heading + "\n\n" + page.sections().getOrDefault(heading, ""))
        .collect(Collectors.joining("\n\n"));
  }
}
