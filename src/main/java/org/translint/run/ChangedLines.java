package org.translint.run;

import java.util.List;
import java.util.Map;
import org.translint.finding.Finding;
import org.translint.text.Document;
import org.translint.text.Place;

/**
 * The lines on which alone findings are told.
 *
 * @param byPath lines of each article's file, by its path; an article that is not named has none
 */
public record ChangedLines(Map<String, List<Lines>> byPath) {

  public ChangedLines {
    byPath = Map.copyOf(byPath);
  }

  /**
   * Lines of a file, from 1.
   *
   * @param first line
   * @param last line, at least {@code first}
   */
  public record Lines(int first, int last) {}

  /** Whether a finding touches one of the lines. */
  boolean touches(Finding finding, Document article) {
    Place.InText place = article.sourceMap().locate(finding.span());
    return byPath.getOrDefault(article.path(), List.of()).stream()
        .anyMatch(lines -> lines.first() <= place.endLine() && place.line() <= lines.last());
  }
}
