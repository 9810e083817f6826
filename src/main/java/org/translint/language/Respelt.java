package org.translint.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a dictionary, and those that a language also writes by a rule that the dictionary
 * does not follow: {@code language/<code>/respellings.tsv}. Suggestions are the dictionary's.
 * Thread-safe as the dictionary is.
 */
record Respelt(WordSource words, List<Rule> rules) implements WordSource {

  /**
   * A rule.
   *
   * @param written what the dictionary does not write
   * @param dictionary what it writes there
   */
  record Rule(Pattern written, String dictionary) {}

  /** The words with the rules of a language, or as they are where it has none. */
  static WordSource of(String code, WordSource words) {
    String resource = "language/" + code + "/respellings.tsv";
    if (DataFile.find(resource).isEmpty()) {
      return words;
    }
    return new Respelt(
        words,
        DataFile.rows(resource).stream()
            .map(row -> new Rule(Pattern.compile(row.get(0)), row.get(1)))
            .toList());
  }

  @Override
  public boolean has(String word) {
    return words.has(word) || rules.stream().anyMatch(rule -> hasBy(rule, word));
  }

  private boolean hasBy(Rule rule, String word) {
    Matcher written = rule.written().matcher(word);
    return written.find() && words.has(written.replaceFirst(rule.dictionary()));
  }

  @Override
  public boolean mayHave(String word) {
    return words.mayHave(word);
  }

  @Override
  public List<String> similar(String word) {
    return words.similar(word);
  }

  @Override
  public boolean counts() {
    return words.counts();
  }

  @Override
  public int frequency(String word) {
    return words.frequency(word);
  }
}
