package org.translint.check.script;

import java.util.ArrayList;
import java.util.List;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.Messages;
import org.translint.finding.Severity;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.text.Span;

/**
 * Finds the Chinese particles 的, 得 and 地, which sound alike, in one another's place, where the
 * words on both sides decide between them.
 */
public final class ConfusedParticle implements DocumentCheck {

  private static final CheckInfo INFO =
      CheckPages.info("confused-particle", Category.GRAMMAR, Maturity.TRIAL);

  private static final double CONFIDENCE = 0.8;

  private final List<ParticlePattern> patterns = ParticlePattern.all();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    List<Finding> findings = new ArrayList<>();
    if (!LanguageTags.base(article.language()).equals("zh")) {
      return findings;
    }
    for (Sentence sentence : Passages.sentences(article)) {
      for (ParticlePattern pattern : patterns) {
        for (Span particle : pattern.places(article.text(), sentence.span())) {
          findings.add(finding(article.text(), pattern, particle));
        }
      }
    }
    return findings;
  }

  private static Finding finding(String text, ParticlePattern pattern, Span particle) {
    String message =
        Messages.say("confused-particle." + pattern.use(), particle.of(text), pattern.right());
    return Finding.of(INFO, Severity.MINOR, CONFIDENCE, particle, message)
        .withSuggestions(List.of(pattern.right()), Fix.Applicability.UNSAFE);
  }
}
