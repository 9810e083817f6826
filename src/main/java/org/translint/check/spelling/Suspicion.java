package org.translint.check.spelling;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.translint.check.Analysis;
import org.translint.text.Span;

/**
 * Weighs what speaks for an unknown word being misspelt, and not a name or a rare word. Asks for
 * suggestions, which are dear, only where they decide.
 */
final class Suspicion {

  /** How strong a suspicion is. */
  enum Level {
    HIGH(0.9),
    MIDDLE(0.7),
    /** Not worth an editor's time by itself. */
    LOW(0.3);

    private final double confidence;

    Level(double confidence) {
      this.confidence = confidence;
    }

    double confidence() {
      return confidence;
    }
  }

  /** A word that stands this often is written so on purpose. */
  private static final int OFTEN = 3;

  private static final int SHORTEST = 3;

  /** In letters: up to here a word is like many others. */
  private static final int SHORT = 5;

  private final @Nullable WeakSuspicion weak;
  private final Set<Integer> unknownStarts = new HashSet<>();
  private final List<Span> names;
  private final ArticleWords words;
  private final Explanations explanations;
  private final Advice advice;

  Suspicion(Analysis article, List<UnknownForm> forms, ArticleWords words, Advice advice) {
    QuotedWords quoted = new QuotedWords(unknownStarts);
    weak =
        WeakSuspicion.concerns(article.language())
            ? new WeakSuspicion(article, words, quoted)
            : null;
    this.words = words;
    this.advice = advice;
    explanations = new Explanations(article, words, quoted);
    forms.forEach(form -> unknownStarts.add(form.span().start()));
    names = article.names().stream().flatMap(cluster -> cluster.mentions().stream()).toList();
  }

  /** How suspicious a form is; nothing where it is left alone. */
  Optional<Level> of(UnknownForm form) {
    if (form.text().length() < SHORTEST || isName(form)) {
      return Optional.empty();
    }
    if (weak != null) {
      return weak.of(form);
    }
    return switch (form.role()) {
      case VERB -> Optional.of(Level.HIGH);
      case CAPITALISED -> Optional.empty();
      case INITIAL -> initial(form);
      case ORDINARY -> ordinary(form);
      case CASELESS -> Optional.empty();
    };
  }

  private boolean isName(UnknownForm form) {
    return names.stream().anyMatch(span -> span.overlaps(form.span()));
  }

  private Optional<Level> initial(UnknownForm form) {
    boolean mayBeName =
        words.isCapitalisedInside(form.text())
            || form.hasCapitalisedNeighbour(1)
            || words.count(form.text()) > 1
            || words.isInSource(form.text());
    if (mayBeName || explanations.settle(form) || explanations.isMade(form)) {
      return Optional.empty();
    }
    boolean misspelt = advice.resemblance(form.text()) == Resemblance.STRONG;
    return misspelt ? Optional.of(Level.MIDDLE) : Optional.empty();
  }

  private Optional<Level> ordinary(UnknownForm form) {
    if (explanations.settle(form)) {
      return Optional.empty();
    }
    Resemblance resemblance = advice.resemblance(form.text());
    boolean strong = resemblance == Resemblance.STRONG;
    if (explanations.isMade(form) && !advice.isPlainSlip(form.text())) {
      return Optional.empty();
    }
    boolean mayBeRight =
        words.count(form.text()) >= OFTEN
            || explanations.isForeign(form)
            || explanations.weaken(form)
            || advice.isOtherCase(form.text());
    if (mayBeRight) {
      boolean taken = words.count(form.text()) > 1 && words.isInSource(form.text());
      boolean slip = strong && form.text().length() > SHORT && !taken;
      return Optional.of(slip ? Level.MIDDLE : Level.LOW);
    }
    return Optional.of(
        switch (resemblance) {
          case STRONG -> Level.HIGH;
          case FAIR -> Level.MIDDLE;
          case WEAK, NONE ->
              words.count(form.text()) > 1 || form.text().length() <= SHORT
                  ? Level.LOW
                  : Level.MIDDLE;
        });
  }
}
