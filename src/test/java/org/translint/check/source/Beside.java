package org.translint.check.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.translint.check.Analysis;
import org.translint.check.Analyzer;
import org.translint.check.TranslationCheck;
import org.translint.finding.Finding;
import org.translint.language.Languages;
import org.translint.read.Readers;
import org.translint.read.file.Input;
import org.translint.read.file.UnreadableException;
import org.translint.text.Document;

/**
 * Checks translations, in which the faults stand between {@code [[} and {@code ]]}, by a source.
 */
record Beside(TranslationCheck check, String sourceLanguage, String source) {

  private static final Languages LANGUAGES = new Languages();

  /** The text as it was given, but with the marks around what the check finds. */
  String lint(String language, String marked) {
    String text = marked.replace("[[", "").replace("]]", "");
    StringBuilder out = new StringBuilder(text);
    List<Finding> findings = new ArrayList<>(findings(language, text));
    for (int i = findings.size() - 1; i >= 0; i--) {
      out.insert(findings.get(i).span().end(), "]]").insert(findings.get(i).span().start(), "[[");
    }
    return out.toString();
  }

  /** What the check finds in a text without marks, by place. */
  List<Finding> findings(String language, String text) {
    Analyzer analyzer = new Analyzer(LANGUAGES);
    Analysis original = analyzer.analyse(document("source.txt", sourceLanguage, source));
    Analysis translation = analyzer.analyse(document("target.txt", language, text), original);
    return check.check(translation, original).stream()
        .sorted(Comparator.comparing(Finding::span))
        .toList();
  }

  private static Document document(String name, String language, String text) {
    Input input = new Input.InMemory(name, text.getBytes(StandardCharsets.UTF_8));
    try {
      return new Readers().read(input, StandardCharsets.UTF_8).withLanguage(language);
    } catch (UnreadableException e) {
      throw new IllegalArgumentException(e.reason(), e);
    }
  }
}
