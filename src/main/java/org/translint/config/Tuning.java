package org.translint.config;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.translint.finding.Category;
import org.translint.finding.Finding;
import org.translint.finding.Severity;

/**
 * What the newsroom makes of checks: how much they matter to it, where they are not wanted, and
 * rules of its own. Immutable.
 *
 * @param severities by check, everywhere
 * @param overrides for some articles; a later one wins
 * @param rules of the newsroom's own
 */
public record Tuning(
    Map<String, Severity> severities, List<Elsewhere> overrides, List<HouseRule> rules) {

  /** Everything as translint has it. */
  public static final Tuning NONE = new Tuning(Map.of(), List.of(), List.of());

  public Tuning {
    severities = Map.copyOf(severities);
    overrides = List.copyOf(overrides);
    rules = List.copyOf(rules);
  }

  /**
   * What is otherwise for some articles.
   *
   * @param paths patterns, of which one must match the path of the article or its id
   * @param disable ids of checks that do not run there
   * @param severities by check
   */
  public record Elsewhere(
      List<PathPattern> paths, Set<String> disable, Map<String, Severity> severities) {

    public Elsewhere {
      paths = List.copyOf(paths);
      disable = Set.copyOf(disable);
      severities = Map.copyOf(severities);
    }

    private boolean matches(String path, String id) {
      return paths.stream().anyMatch(pattern -> pattern.matches(path) || pattern.matches(id));
    }
  }

  /**
   * A rule of the newsroom's own, as it is written.
   *
   * @param id unique among them
   * @param pattern regular expression
   * @param message what is wrong, for a person
   * @param language of the articles that it is about (BCP 47), or null for all
   * @param replacement what the text is to be replaced by, with {@code $1} for groups; or null
   * @param isSafe whether the replacement can be made unseen
   * @param bad texts in which it must find something
   * @param good texts in which it must find nothing
   * @param place of the pattern and the replacement, for error messages
   */
  public record HouseRule(
      String id,
      String pattern,
      String message,
      @Nullable String language,
      Severity severity,
      Category category,
      @Nullable String replacement,
      boolean isSafe,
      List<Given.Item> bad,
      List<Given.Item> good,
      Place place) {

    public HouseRule {
      bad = List.copyOf(bad);
      good = List.copyOf(good);
    }

    /** Where parts of a rule stand: {@code translint.yaml:7: rules}. */
    public record Place(String pattern, String replacement) {}
  }

  /**
   * Whether a check is not to run on an article.
   *
   * @param path of its file
   * @param id of the article, {@code path#record} where the file holds several
   */
  public boolean isDisabled(String check, String path, String id) {
    return overrides.stream().anyMatch(o -> o.disable().contains(check) && o.matches(path, id));
  }

  /**
   * A finding in an article, as the newsroom sees it.
   *
   * @param path of its file
   * @param id of the article, {@code path#record} where the file holds several
   */
  public Finding applied(Finding finding, String path, String id) {
    Severity severity = severities.getOrDefault(finding.check(), finding.severity());
    for (Elsewhere override : overrides) {
      if (override.severities().containsKey(finding.check()) && override.matches(path, id)) {
        severity = override.severities().getOrDefault(finding.check(), severity);
      }
    }
    return severity == finding.severity() ? finding : finding.withSeverity(severity);
  }
}
