package org.translint.check.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.text.Document;

/** Joins what an article does again and again into one finding with its other places. */
final class Repeated {

  private Repeated() {}

  /** The findings, those of each rule of {@code once} joined into the first. */
  static List<Finding> joined(List<Finding> findings, Set<String> once, Document article) {
    Map<String, List<Finding>> byRule = new HashMap<>();
    for (Finding finding : findings) {
      @Nullable String rule = finding.rule();
      if (rule != null && once.contains(rule)) {
        byRule.computeIfAbsent(rule, r -> new ArrayList<>()).add(finding);
      }
    }
    List<Finding> joined = new ArrayList<>();
    for (Finding finding : findings) {
      List<Finding> all = byRule.getOrDefault(finding.rule(), List.of());
      if (all.size() < 2) {
        joined.add(finding);
      } else if (all.get(0).equals(finding)) {
        joined.add(first(finding, all.subList(1, all.size()), article));
      }
    }
    return joined;
  }

  private static Finding first(Finding finding, List<Finding> others, Document article) {
    return finding
        .withMessage(Messages.say("engine.repeated", finding.message(), others.size()))
        .withRelated(others.stream().map(other -> new Related(article, other.span())).toList());
  }
}
