package org.translint.check.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.translint.check.Analysis;
import org.translint.language.Dictionary;
import org.translint.language.Sentence;
import org.translint.language.Token;
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
  private static final int LONGEST_PARTICLE = 4;

  private final Dictionary dictionary;
  private final @Nullable WeakSuspicion weak;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> capitalised = new HashSet<>();
  private final Set<Integer> unknownStarts = new HashSet<>();
  private final List<Span> names;
  private final QuotedWords quotedWords = new QuotedWords(unknownStarts);

  Suspicion(Analysis article, List<UnknownForm> forms) {
    dictionary = article.dictionary();
    weak = WeakSuspicion.concerns(article.language()) ? new WeakSuspicion(article) : null;
    for (Sentence sentence : article.ownSentences()) {
      boolean first = true;
      for (Token token : sentence.words()) {
        counts.merge(folded(token.text()), 1, Integer::sum);
        if (!first && token.isCapitalised()) {
          capitalised.add(token.text());
        }
        first = false;
      }
    }
    forms.forEach(form -> unknownStarts.add(form.span().start()));
    names = article.names().stream().flatMap(cluster -> cluster.mentions().stream()).toList();
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
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

  private boolean isNear(UnknownForm form) {
    return Suggestions.of(form.text(), dictionary).isNear();
  }

  private Optional<Level> initial(UnknownForm form) {
    boolean mayBeName =
        capitalised.contains(form.text()) || form.hasCapitalisedNeighbour(1) || count(form) > 1;
    return !mayBeName && isNear(form) ? Optional.of(Level.MIDDLE) : Optional.empty();
  }

  private Optional<Level> ordinary(UnknownForm form) {
    boolean particle =
        form.text().length() <= LONGEST_PARTICLE
            && (form.hasCapitalisedNeighbour(1) || form.hasCapitalisedNeighbour(-1));
    if (particle || count(form) >= OFTEN || quotedWords.isForeign(form)) {
      return Optional.of(Level.LOW);
    }
    return Optional.of(isNear(form) ? Level.HIGH : Level.MIDDLE);
  }

  private int count(UnknownForm form) {
    return counts.getOrDefault(folded(form.text()), 1);
  }
}
