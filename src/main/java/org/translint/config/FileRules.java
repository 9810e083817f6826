package org.translint.config;

import java.util.ArrayList;
import java.util.List;

/**
 * How the files of a newsroom are read, by their paths; of several rules that match, the last one
 * wins. Immutable.
 *
 * @param otherwise how files are read that no rule is about
 */
public record FileRules(List<Row> rows, FileRule otherwise) {

  /** Where nothing was said. */
  public static final FileRules NONE = new FileRules(List.of());

  public FileRules {
    rows = List.copyOf(rows);
  }

  /** Rules for some files; the others say it themselves. */
  public FileRules(List<Row> rows) {
    this(rows, FileRule.NONE);
  }

  /**
   * A rule.
   *
   * @param paths patterns, of which one must match the path of a file
   */
  public record Row(List<PathPattern> paths, FileRule rule) {

    public Row {
      paths = List.copyOf(paths);
    }
  }

  /** Whether a rule is about a file, by the path that reports print. */
  public boolean areAbout(String path) {
    return rows.stream()
        .flatMap(row -> row.paths.stream())
        .anyMatch(pattern -> pattern.matches(path));
  }

  /**
   * The same with a selector for all pages.
   *
   * @param isOverAll whether it takes the place of those that rules have
   */
  public FileRules selecting(String selector, boolean isOverAll) {
    List<Row> selecting = new ArrayList<>();
    for (Row row : rows) {
      boolean isKept = row.rule.select() != null && !isOverAll;
      selecting.add(isKept ? row : new Row(row.paths, row.rule.selecting(selector)));
    }
    return new FileRules(selecting, otherwise.selecting(selector));
  }

  /** The rule for a file, by the path that reports print. */
  public FileRule of(String path) {
    FileRule found = otherwise;
    for (Row row : rows) {
      if (row.paths.stream().anyMatch(pattern -> pattern.matches(path))) {
        found = row.rule;
      }
    }
    return found;
  }
}
