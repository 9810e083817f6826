package org.translint.check.spelling;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.translint.check.Analysis;
import org.translint.check.Analyzer;
import org.translint.check.DocumentCheck;
import org.translint.finding.Finding;
import org.translint.language.Languages;
import org.translint.read.Readers;
import org.translint.read.file.Input;
import org.translint.read.file.UnreadableException;
import org.translint.text.Document;

/** Texts of tests, checked with the dictionaries that ship. */
final class SpelledText {

  private static final Analyzer ANALYZER = new Analyzer(new Languages());

  private SpelledText() {}

  /** What a check finds, by place. */
  static List<Finding> findings(DocumentCheck check, String language, String text) {
    return sorted(check, ANALYZER.analyse(document(language, text)));
  }

  /** What a check finds in a translation. */
  static List<Finding> findings(
      DocumentCheck check, String language, String text, String sourceLanguage, String source) {
    Analysis original = ANALYZER.analyse(document(sourceLanguage, source));
    return sorted(check, ANALYZER.analyse(document(language, text), original));
  }

  private static List<Finding> sorted(DocumentCheck check, Analysis article) {
    return check.check(article).stream().sorted(Comparator.comparing(Finding::span)).toList();
  }

  private static Document document(String language, String text) {
    Input input = new Input.InMemory("a.txt", text.getBytes(StandardCharsets.UTF_8));
    try {
      return new Readers().read(input, StandardCharsets.UTF_8).withLanguage(language);
    } catch (UnreadableException e) {
      throw new IllegalArgumentException(e.reason(), e);
    }
  }
}
