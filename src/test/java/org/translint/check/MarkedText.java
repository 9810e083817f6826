package org.translint.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.translint.finding.Finding;
import org.translint.language.Languages;
import org.translint.read.Readers;
import org.translint.read.file.Input;
import org.translint.read.file.UnreadableException;
import org.translint.text.Document;

/** Checks texts in which the faults stand between {@code [[} and {@code ]]}. */
public final class MarkedText {

  private static final Languages LANGUAGES = new Languages();

  private MarkedText() {}

  /** The text as it was given, but with the marks around what the check finds. */
  public static String lint(DocumentCheck check, String language, String marked) {
    String text = marked.replace("[[", "").replace("]]", "");
    StringBuilder out = new StringBuilder(text);
    List<Finding> findings = new ArrayList<>(findings(check, language, text));
    for (int i = findings.size() - 1; i >= 0; i--) {
      out.insert(findings.get(i).span().end(), "]]").insert(findings.get(i).span().start(), "[[");
    }
    return out.toString();
  }

  /** What the check finds in a text without marks, by place. */
  public static List<Finding> findings(DocumentCheck check, String language, String text) {
    Input input = new Input.InMemory("a.txt", text.getBytes(StandardCharsets.UTF_8));
    try {
      Document document = new Readers().read(input, StandardCharsets.UTF_8).withLanguage(language);
      return check.check(new Analyzer(LANGUAGES).analyse(document)).stream()
          .sorted(Comparator.comparing(Finding::span))
          .toList();
    } catch (UnreadableException e) {
      throw new IllegalArgumentException(e.reason(), e);
    }
  }
}
