package org.translint.check.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.translint.check.AlignedPassage;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.TranslationCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.language.LanguageTags;

/** Finds sentences with a negation on one side only. */
public final class NegationChanged implements TranslationCheck {

  private static final CheckInfo INFO =
      CheckPages.info("negation-changed", Category.MISTRANSLATION, Maturity.TRIAL);

  private static final double CONFIDENCE = 0.4;
  private static final double SURE = 0.8;

  /** In words: a longer sentence says much in other ways. */
  private static final double LONGEST = 20;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  /** The words of one language. */
  private record Denials(WordList plain, WordList otherWords) {

    static Optional<Denials> of(String language) {
      return WordList.of(language, "negation")
          .flatMap(
              plain ->
                  WordList.of(language, "negation-in-other-words")
                      .map(otherWords -> new Denials(plain, otherWords)));
    }

    boolean isNone(String text) {
      return plain.firstIn(text).isEmpty() && otherWords.firstIn(text).isEmpty();
    }
  }

  @Override
  public List<Finding> check(Analysis translation, Analysis source) {
    Optional<Denials> here = Denials.of(translation.language());
    Optional<Denials> there = Denials.of(source.language());
    List<Finding> findings = new ArrayList<>();
    if (here.isEmpty()
        || there.isEmpty()
        || LanguageTags.sameLanguage(translation.language(), source.language())) {
      return findings;
    }
    for (AlignedPassage passage : translation.alignment().sentences()) {
      if (isSure(passage)) {
        String target = passage.targetSpan().of(translation.text());
        String original = passage.sourceSpan().of(source.text());
        Optional<String> denied = here.get().plain().firstIn(target);
        Optional<String> denies = there.get().plain().firstIn(original);
        if (denies.isPresent() && here.get().isNone(target)) {
          findings.add(finding("negation-changed.lost", denies.get(), passage, source));
        } else if (denied.isPresent() && there.get().isNone(original)) {
          findings.add(finding("negation-changed.added", denied.get(), passage, source));
        }
      }
    }
    return findings;
  }

  private static boolean isSure(AlignedPassage passage) {
    return passage.source().size() == 1
        && passage.target().size() == 1
        && passage.confidence() >= SURE
        && Unit.weight(Unit.of(passage.source())) <= LONGEST;
  }

  private static Finding finding(String key, String word, AlignedPassage passage, Analysis source) {
    return Finding.of(
            INFO, Severity.MAJOR, CONFIDENCE, passage.targetSpan(), Messages.say(key, word))
        .withRelated(List.of(new Related(source.document(), passage.sourceSpan())));
  }
}
