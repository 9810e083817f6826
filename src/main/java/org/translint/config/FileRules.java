package org.translint.config;

import java.util.ArrayList;
import java.util.List;

/**
 * How the files of a newsroom are read, by their paths; of several rules that match, the last one
 * wins. Immutable.
 */
public record FileRules(List<Row> rows) {

  /** Where nothing was said. */
  public static final FileRules NONE = new FileRules(List.of());

  public FileRules {
    rows = List.copyOf(rows);
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
    selecting.add(new Row(List.of(PathPattern.ANY), FileRule.NONE.selecting(selector)));
    for (Row row : rows) {
      boolean isKept = row.rule.select() != null && !isOverAll;
      selecting.add(isKept ? row : new Row(row.paths, row.rule.selecting(selector)));
    }
    return new FileRules(selecting);
  }

  /** The rule for a file, by the path that reports print. */
  public FileRule of(String path) {
    FileRule found = FileRule.NONE;
    for (Row row : rows) {
      if (row.paths.stream().anyMatch(pattern -> pattern.matches(path))) {
        found = row.rule;
      }
    }
    return found;
  }
}
