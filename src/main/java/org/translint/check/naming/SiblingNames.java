package org.translint.check.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.translint.check.BatchArticle;
import org.translint.check.BatchKnowledge;
import org.translint.finding.CheckInfo;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.names.NameUse;
import org.translint.names.WordFormation;
import org.translint.names.sound.NameKey;
import org.translint.names.sound.NameKeys;
import org.translint.text.Document;

/**
 * Finds a name that one translation writes otherwise than the source and another translation do,
 * which agree to the letter.
 *
 * <p>Languages respell names, but by sound, and the same way in every story: so a form that sounds
 * like that of the source, or that its language uses elsewhere too, is left alone. Stateless.
 */
final class SiblingNames {

  private static final double CONFIDENCE = 0.85;
  private static final int SHORTEST = 6;
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

  private final CheckInfo info;
  private final NameKeys keys = new NameKeys();
  private final WordFormation formation = new WordFormation();

  SiblingNames(CheckInfo info) {
    this.info = info;
  }

  /** The faults of {@code article} that its siblings show. */
  List<Finding> check(BatchArticle article, BatchKnowledge batch) {
    Document source = article.source();
    List<BatchArticle> siblings =
        source == null || article.names().isEmpty()
            ? List.of()
            : batch.siblings(article.document()).stream()
                .filter(other -> !isSameLanguage(other, article))
                .toList();
    List<Finding> findings = new ArrayList<>();
    if (source == null || siblings.isEmpty()) {
      return findings;
    }
    List<String> words = WORD.splitAsStream(source.text()).distinct().toList();
    for (NameUse use : article.names()) {
      boolean strange =
          batch.articles(use.language(), use.form()) == 1 && !words.contains(use.form());
      for (BatchArticle sibling : strange ? siblings : List.<BatchArticle>of()) {
        Optional<NameUse> other =
            sibling.names().stream()
                .filter(candidate -> words.contains(candidate.form()))
                .filter(candidate -> isOnePerson(use, candidate))
                .findFirst();
        if (other.isPresent()) {
          findings.addAll(findings(use, other.get(), sibling.document()));
          break;
        }
      }
    }
    return findings;
  }

  private static boolean isSameLanguage(BatchArticle one, BatchArticle other) {
    return one.document().language().equals(other.document().language());
  }

  private boolean isOnePerson(NameUse use, NameUse other) {
    NameKey a = keys.key(use.form());
    NameKey b = keys.key(other.form());
    boolean oneSource =
        use.sourceName() == null
            || other.sourceName() == null
            || NameKeys.sameLetters(use.sourceName(), other.sourceName());
    boolean oneGivenName =
        use.givenNames().isEmpty()
            || other.givenNames().isEmpty()
            || use.givenNames().stream().anyMatch(name -> isIn(name, other.givenNames()));
    return oneSource
        && oneGivenName
        && isSlip(a, b)
        && !formation.isGenderPair(a.plain(), b.plain())
        && !formation.isDerived(a.plain(), b.plain());
  }

  private static boolean isIn(String name, Set<String> names) {
    return names.stream().anyMatch(other -> NameKeys.sameLetters(other, name));
  }

  /**
   * Whether one letter stands for another: languages that respell a name rather add or drop some.
   */
  private static boolean isSlip(NameKey a, NameKey b) {
    String one = DOUBLED.matcher(a.plain()).replaceAll("$1");
    String other = DOUBLED.matcher(b.plain()).replaceAll("$1");
    return !a.soundsLike(b)
        && one.length() == other.length()
        && one.length() >= SHORTEST
        && differences(one, other) == 1;
  }

  private static int differences(String one, String other) {
    int differences = 0;
    for (int i = 0; i < one.length(); i++) {
      differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return differences;
  }

  private List<Finding> findings(NameUse use, NameUse other, Document sibling) {
    String message = Messages.say("name-drift.sibling", use.form(), other.form(), sibling.path());
    Related related = new Related(sibling, other.spans().get(0));
    return use.spans().stream()
        .map(
            span ->
                Finding.of(info, Severity.MINOR, CONFIDENCE, span, message)
                    .withRelated(List.of(related)))
        .toList();
  }
}
