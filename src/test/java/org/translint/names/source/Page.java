package org.translint.names.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.translint.finding.Finding;
import org.translint.finding.NameGroup;
import org.translint.finding.Severity;
import org.translint.names.ledger.Ledger;
import org.translint.run.Linting;
import org.translint.run.Outcome;

/**
 * A translation set beside its source, paragraph by paragraph, and what the whole run says of its
 * names. Immutable but for the outcome, which is found once.
 */
final class Page {

  private final String sourceLanguage;
  private final String language;
  private final List<String> source;
  private final List<String> target;

  private Page(String sourceLanguage, String language, List<String> source, List<String> target) {
    this.sourceLanguage = sourceLanguage;
    this.language = language;
    this.source = source;
    this.target = target;
  }

  /** An empty page. */
  static Page of(String sourceLanguage, String language) {
    return new Page(sourceLanguage, language, List.of(), List.of());
  }

  /** The page with one more paragraph and its translation. */
  Page with(String sourceParagraph, String translation) {
    List<String> from = new ArrayList<>(source);
    from.add(sourceParagraph);
    List<String> to = new ArrayList<>(target);
    to.add(translation);
    return new Page(sourceLanguage, language, from, to);
  }

  /** What the run says of its names. */
  Said read() {
    return new Said(
        Linting.lint(
            language + "/page.txt",
            language,
            String.join("\n\n", target) + "\n",
            Ledger.EMPTY,
            sourceLanguage,
            String.join("\n\n", source) + "\n"));
  }

  /** What the run said. */
  record Said(Outcome.Checked outcome) {

    /**
     * The spellings of each name that the run calls inconsistent; accents alone are not among them.
     */
    Set<Set<String>> faults() {
      return groups(s -> s != Severity.NEUTRAL);
    }

    /** The spellings of each name that the run calls alike but for accents and the like. */
    Set<Set<String>> neutral() {
      return groups(s -> s == Severity.NEUTRAL);
    }

    private Set<Set<String>> groups(Predicate<Severity> wanted) {
      Set<String> ids =
          outcome.findings().stream()
              .filter(f -> f.check().equals("name-inconsistent") && wanted.test(f.severity()))
              .map(Finding::group)
              .collect(Collectors.toSet());
      return outcome.names().stream()
          .filter(n -> ids.contains(n.group()))
          .map(Said::spellings)
          .collect(Collectors.toSet());
    }

    /** The group that has a spelling among others. */
    NameGroup groupOf(String spelling) {
      return outcome.names().stream()
          .filter(n -> spellings(n).contains(spelling) && n.variants().size() > 1)
          .findFirst()
          .orElseThrow(
              () -> new AssertionError(spelling + " varies in none of " + outcome.names()));
    }

    /** Every spelling that is taken for a name. */
    Set<String> spellings() {
      return outcome.names().stream()
          .flatMap(n -> spellings(n).stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> spellings(NameGroup group) {
      return group.variants().stream().map(NameGroup.Variant::text).collect(Collectors.toSet());
    }
  }
}
