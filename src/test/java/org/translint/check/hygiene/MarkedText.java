package org.translint.check.hygiene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.translint.check.Check;
import org.translint.finding.Finding;
import org.translint.language.Languages;
import org.translint.read.Input;
import org.translint.run.Assignment;
import org.translint.run.Outcome;
import org.translint.run.Progress;
import org.translint.run.Run;

/** Checks texts in which the faults stand between {@code [[} and {@code ]]}. */
final class MarkedText {

  private static final Languages LANGUAGES = new Languages();

  private MarkedText() {}

  /** The text as it was given, but with the marks around what the check finds. */
  static String lint(Check check, String language, String marked) {
    String text = marked.replace("[[", "").replace("]]", "");
    StringBuilder out = new StringBuilder(text);
    List<Finding> findings = new ArrayList<>(findings(check, language, text));
    for (int i = findings.size() - 1; i >= 0; i--) {
      out.insert(findings.get(i).span().end(), "]]").insert(findings.get(i).span().start(), "[[");
    }
    return out.toString();
  }

  /** What the check finds in a text without marks. */
  static List<Finding> findings(Check check, String language, String text) {
    Input input = new Input.InMemory("a.txt", text.getBytes(StandardCharsets.UTF_8));
    List<Outcome> outcomes = new ArrayList<>();
    try {
      new Run(LANGUAGES, List.of(check), StandardCharsets.UTF_8, 1, Progress.SILENT)
          .execute(List.of(new Assignment(input, language, null, null, "a")), outcomes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return ((Outcome.Checked) outcomes.get(0)).findings();
  }
}
