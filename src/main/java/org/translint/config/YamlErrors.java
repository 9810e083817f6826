package org.translint.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in one sentence what the YAML parser says in many lines. */
final class YamlErrors {

  /** Comes before what only the parser's authors understand. */
  private static final Pattern PARSERS_OWN =
      Pattern.compile("(?s)(?:, got this instead|: failed to tokenize).*");

  private YamlErrors() {}

  static String sentence(String file, JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException marked) {
      return sentence(file, mark(marked).getLine() + 1, marked.getProblem());
    }
    JsonLocation location = e.getLocation();
    String problem = String.valueOf(e.getOriginalMessage());
    return sentence(
        file,
        location == null ? 1 : location.getLineNr(),
        PARSERS_OWN.matcher(problem).replaceFirst(""));
  }

  private static String sentence(String file, int line, String problem) {
    return file + ":" + line + ": this is not YAML: " + firstLine(problem) + ".";
  }

  /**
   * Where people will look: what is not closed is told where it opens, not where the file ends; a
   * block opens too far away from its fault.
   */
  private static Mark mark(MarkedYAMLException e) {
    String context = e.getContext() == null ? "" : e.getContext();
    boolean opensHere = context.contains("scanning") || context.contains("flow");
    return opensHere && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
