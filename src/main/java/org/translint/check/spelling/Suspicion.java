package org.translint.check.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.translint.check.Analysis;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.text.Span;

/** Weighs what speaks for an unknown word being misspelt, and not a name or a rare word. */
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

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> capitalised = new HashSet<>();
  private final List<Span> names;

  Suspicion(Analysis article) {
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
    names = article.names().stream().flatMap(cluster -> cluster.mentions().stream()).toList();
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** How suspicious a form is; nothing where it is left alone. */
  Optional<Level> of(UnknownForm form, Suggestions suggestions) {
    if (form.text().length() < SHORTEST || isName(form)) {
      return Optional.empty();
    }
    return switch (form.role()) {
      case VERB -> Optional.of(Level.HIGH);
      case CAPITALISED -> Optional.empty();
      case INITIAL -> initial(form, suggestions);
      case ORDINARY -> ordinary(form, suggestions);
    };
  }

  private boolean isName(UnknownForm form) {
    return names.stream().anyMatch(span -> span.overlaps(form.span()));
  }

  private Optional<Level> initial(UnknownForm form, Suggestions suggestions) {
    boolean mayBeName =
        capitalised.contains(form.text())
            || isCapitalised(neighbour(form, 1))
            || count(form) > 1
            || !suggestions.isNear();
    return mayBeName ? Optional.empty() : Optional.of(Level.MIDDLE);
  }

  private Optional<Level> ordinary(UnknownForm form, Suggestions suggestions) {
    boolean hasCase = Character.isLowerCase(form.text().codePointAt(0));
    if (!hasCase) {
      return caseless(form, suggestions);
    }
    boolean particle =
        form.text().length() <= LONGEST_PARTICLE
            && (isCapitalised(neighbour(form, 1)) || isCapitalised(neighbour(form, -1)));
    if (particle || count(form) >= OFTEN) {
      return Optional.of(Level.LOW);
    }
    return Optional.of(suggestions.isNear() ? Level.HIGH : Level.MIDDLE);
  }

  /** Where names have no capital, only a word that is one edit from a known one is suspicious. */
  private Optional<Level> caseless(UnknownForm form, Suggestions suggestions) {
    if (!suggestions.isNear()) {
      return Optional.empty();
    }
    return Optional.of(count(form) > 1 ? Level.LOW : Level.MIDDLE);
  }

  private int count(UnknownForm form) {
    return counts.getOrDefault(folded(form.text()), 1);
  }

  private static boolean isCapitalised(Optional<Token> token) {
    return token.filter(Token::isWord).filter(Token::isCapitalised).isPresent();
  }

  private static Optional<Token> neighbour(UnknownForm form, int distance) {
    List<Token> tokens = form.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().contains(form.span())) {
        int at = i + distance;
        return at >= 0 && at < tokens.size() ? Optional.of(tokens.get(at)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
