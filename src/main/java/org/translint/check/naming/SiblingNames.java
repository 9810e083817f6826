package org.translint.check.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.translint.check.BatchArticle;
import org.translint.check.BatchKnowledge;
import org.translint.finding.CheckInfo;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.names.Likeness;
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
    Likeness likeness = Likeness.of(a, b);
    boolean slip = likeness == Likeness.NEAR || likeness == Likeness.FAR;
    return slip
        && !formation.isGenderPair(a.plain(), b.plain())
        && !formation.isDerived(a.plain(), b.plain())
        && (shareSource(use, other) || shareGivenName(use, other));
  }

  private static boolean shareSource(NameUse use, NameUse other) {
    return use.sourceName() != null
        && other.sourceName() != null
        && NameKeys.sameLetters(use.sourceName(), other.sourceName());
  }

  private static boolean shareGivenName(NameUse use, NameUse other) {
    return use.givenNames().stream()
        .filter(name -> name.length() > 1)
        .anyMatch(name -> other.givenNames().stream().anyMatch(n -> NameKeys.sameLetters(n, name)));
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
