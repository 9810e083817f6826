package org.translint.config;

import java.util.Optional;
import java.util.stream.Stream;

/** What only {@code translint.yaml} can say, since it has parts. */
public enum Section {
  RULES(
      "rules",
      "House rules: what the newsroom does not want to read. Each has an id, a pattern (a regular"
          + " expression) and a message, and may have a language, a severity, a category, a replacement"
          + " (which is a safe fix only with 'safe: true'), and examples, which are tried when this"
          + " file is read.",
      """
      rules:
        - id: no-exclamation
          pattern: '!{2,}'
          message: One exclamation mark is enough.
          severity: minor
          replace: '!'
          safe: true
          bad: ['Victory!!']
          good: ['Victory!']
      """),
  SEVERITY(
      "severity",
      "How much the findings of a check harm, where the newsroom sees it otherwise.",
      """
      severity:
        repeated-text: minor
      """),
  OVERRIDES(
      "overrides",
      "What is otherwise for some articles: path is a folder or a pattern, or a list of them. Where"
          + " several match, the last one wins.",
      """
      overrides:
        - path: opinion/**
          disable: [mixed-style]
          severity: {spacing: neutral}
      """),
  FORMATS(
      "formats",
      "How files are read that hold articles as records, or more than the article: path is a file, a"
          + " folder or a pattern, or a list of them; of several that match, the last one wins. A"
          + " field is the name of a column, or a JSON Pointer such as /article/title; where no text"
          + " is named, the usual names are looked for. Tables, JSON and XML in a folder are articles"
          + " where they are named here.",
      """
      formats:
        - path: export/*.csv
          title: headline
          body: [lead, text]
          language: lang
        - path: cms/**/*.json
          records: /items
          id: /slug
          title: /article/title
          body: /article/body
          source-body: /original/body
      """);

  private final String key;
  private final String description;
  private final String example;

  Section(String key, String description, String example) {
    this.key = key;
    this.description = description;
    this.example = example;
  }

  /** The key in {@code translint.yaml}. */
  public String key() {
    return key;
  }

  /** What it is for, for help. */
  public String description() {
    return description;
  }

  /** The section as a file could have it, several lines of YAML. */
  public String example() {
    return example;
  }

  /** The section with this key. */
  static Optional<Section> ofKey(String key) {
    return Stream.of(values()).filter(section -> section.key.equalsIgnoreCase(key)).findFirst();
  }
}
