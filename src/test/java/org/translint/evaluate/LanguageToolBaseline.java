package org.translint.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool as it comes, on the same texts: all that its command line would say, as a report of
 * translint's format, so that the same scorer can judge both. Every match counts as minor.
 *
 * <p>Arguments: the engine's code of the language, and a file that lists, a line each, an article
 * and, where only a part of it is to be checked, the part's start and end, parted by tabs. Runs in
 * a JVM of its own, since translint takes the spellers away from the engine of its JVM.
 */
final class LanguageToolBaseline {

  /** Suggestions are not scored; without this, Arabic takes ten times as long. */
  private static final int FEWEST_SUGGESTIONS = 1;

  private LanguageToolBaseline() {}

  public static void main(String[] arguments) throws IOException {
    Language language = Languages.getLanguageForShortCode(arguments[0]);
    JLanguageTool engine =
        new JLanguageTool(
            language,
            null,
            new UserConfig(List.of(), Map.of(), FEWEST_SUGGESTIONS, null, null, null, null));
    JsonGenerator json = new JsonFactory().createGenerator(System.out);
    json.writeStartObject();
    json.writeArrayFieldStart("articles");
    for (String line : Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      String text = Files.readString(Path.of(cells[0]), StandardCharsets.UTF_8);
      int start = cells.length > 1 ? Integer.parseInt(cells[1]) : 0;
      int end = cells.length > 1 ? Integer.parseInt(cells[2]) : text.length();
      write(json, cells[0], text, start, engine.check(text.substring(start, end)));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }

  private static void write(
      JsonGenerator json, String path, String text, int offset, List<RuleMatch> matches)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("path", path);
    json.writeStringField("status", "checked");
    json.writeArrayFieldStart("findings");
    for (RuleMatch match : matches) {
      int start = match.getFromPos() + offset;
      int end = match.getToPos() + offset;
      json.writeStartObject();
      json.writeStringField("check", check(match.getRule()));
      json.writeStringField("rule", match.getRule().getFullId());
      json.writeStringField("severity", "minor");
      json.writeNumberField("start", start);
      json.writeNumberField("end", end);
      json.writeStringField("text", text.substring(start, Math.min(end, text.length())));
      json.writeStringField("message", match.getMessage());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("names");
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The check of ours that a rule does the work of, so that the scorer lets it claim a fault. */
  private static String check(Rule rule) {
    String id = rule.getId();
    if (rule.isDictionaryBasedSpellingRule()) {
      return "unknown-word";
    }
    if (id.contains("WORD_REPEAT")) {
      return "doubled-word";
    }
    return id.contains("UNPAIRED") ? "unpaired-quote" : "grammar";
  }
}
