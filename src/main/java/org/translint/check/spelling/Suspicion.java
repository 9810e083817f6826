package org.translint.check.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.translint.check.Analysis;
import org.translint.language.DataFile;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;
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
  private static final int SHORTEST_WITHOUT_CASE = 5;
  private static final int LONGEST_PARTICLE = 4;
  private static final int SHORTEST_OF_WEAK = 6;

  /** Chance seldom makes two words of this length alike. */
  private static final int LONG = 9;

  private final Dictionary dictionary;
  private final boolean isWeak;
  private final Set<String> prefixes;
  private final Set<String> suffixes;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> capitalised = new HashSet<>();
  private final Set<Integer> unknownStarts = new HashSet<>();
  private final List<Span> names;
  private final QuotedWords quotedWords = new QuotedWords(unknownStarts);

  Suspicion(Analysis article, List<UnknownForm> forms) {
    String language = "language/" + LanguageTags.base(article.language());
    dictionary = article.dictionary();
    isWeak =
        DataFile.lines("check/spelling/weak-dictionaries.txt")
            .contains(LanguageTags.base(article.language()));
    prefixes = DataFile.setIfPresent(language + "/native-prefixes.txt");
    suffixes = DataFile.setIfPresent(language + "/native-suffixes.txt");
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
    if (isWeak) {
      return weakly(form);
    }
    return switch (form.role()) {
      case VERB -> Optional.of(Level.HIGH);
      case CAPITALISED -> Optional.empty();
      case INITIAL -> initial(form);
      case ORDINARY -> ordinary(form);
      case CASELESS -> caseless(form);
    };
  }

  /**
   * The dictionary lacks many words, so a word must stand once, and be one edit from a word that
   * the article has, or else be a slip by its looks.
   */
  private Optional<Level> weakly(UnknownForm form) {
    boolean initial = form.role() == UnknownForm.Role.INITIAL;
    if ((form.role() != UnknownForm.Role.ORDINARY && !initial)
        || (initial && initial(form).isEmpty())) {
      return Optional.empty();
    }
    Optional<Level> weak = initial ? Optional.empty() : Optional.of(Level.LOW);
    if (form.text().length() < SHORTEST_WITHOUT_CASE
        || count(form) > 1
        || quotedWords.isForeign(form)) {
      return weak;
    }
    Suggestions suggestions = Suggestions.of(form.text(), dictionary);
    if (suggestions.near(form.text()).anyMatch(word -> counts.containsKey(folded(word)))) {
      return Optional.of(Level.HIGH);
    }
    return isSlip(form.text(), suggestions) ? Optional.of(Level.MIDDLE) : weak;
  }

  /** Whether a word looks like one of the language's own that was mistyped, and not like a loan. */
  private boolean isSlip(String word, Suggestions suggestions) {
    if (word.length() < SHORTEST_OF_WEAK) {
      return false;
    }
    return Suggestions.isTypedTwice(word, dictionary)
        || suggestions
            .near(word)
            .anyMatch(
                near ->
                    word.length() >= LONG
                        || hasNativeAffix(folded(word))
                        || Suggestions.isSwap(folded(word), folded(near)));
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

  /**
   * Names have no capital here, so a word must stand once, beside known words, and either have a
   * letter typed twice or look like one of the language's own: it carries one of its affixes, and
   * one letter makes a known word of it.
   */
  private Optional<Level> caseless(UnknownForm form) {
    boolean mayBeName =
        form.text().length() < SHORTEST_WITHOUT_CASE
            || count(form) > 1
            || isUnknown(form.neighbour(1))
            || isUnknown(form.neighbour(-1));
    if (mayBeName) {
      return Optional.empty();
    }
    boolean misspelt =
        Suggestions.isTypedTwice(form.text(), dictionary)
            || (hasNativeAffix(form.text()) && isNear(form));
    return misspelt ? Optional.of(Level.MIDDLE) : Optional.empty();
  }

  private boolean hasNativeAffix(String word) {
    return prefixes.stream().anyMatch(word::startsWith)
        || suffixes.stream().anyMatch(word::endsWith);
  }

  private boolean isUnknown(Optional<Token> token) {
    return token.filter(t -> unknownStarts.contains(t.span().start())).isPresent();
  }

  private int count(UnknownForm form) {
    return counts.getOrDefault(folded(form.text()), 1);
  }
}
