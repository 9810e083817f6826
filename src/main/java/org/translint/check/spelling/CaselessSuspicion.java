package org.translint.check.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.translint.check.Analysis;
import org.translint.check.spelling.Suspicion.Level;
import org.translint.language.DataFile;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.language.Token;

/**
 * Weighs what speaks for an unknown word of a script without capitals being misspelt: a name or a
 * foreign word looks like any other there.
 */
final class CaselessSuspicion {

  private static final int SHORTEST = 5;

  private final Dictionary dictionary;
  private final Set<String> prefixes;
  private final Set<String> suffixes;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<Integer> unknownStarts = new HashSet<>();

  CaselessSuspicion(Analysis article, List<UnknownForm> forms) {
    String language = "language/" + LanguageTags.base(article.language());
    dictionary = article.dictionary();
    prefixes = DataFile.setIfPresent(language + "/native-prefixes.txt");
    suffixes = DataFile.setIfPresent(language + "/native-suffixes.txt");
    for (Sentence sentence : article.ownSentences()) {
      sentence.words().forEach(token -> counts.merge(token.text(), 1, Integer::sum));
    }
    forms.forEach(form -> unknownStarts.add(form.span().start()));
  }

  /**
   * How suspicious a form is; nothing where it is left alone. It must stand once, beside known
   * words, and either have a letter typed twice or look like one of the language's own: it carries
   * one of its affixes, and one letter makes a known word of it.
   */
  Optional<Level> of(UnknownForm form) {
    boolean mayBeName =
        form.text().length() < SHORTEST
            || counts.getOrDefault(form.text(), 1) > 1
            || isUnknown(form.neighbour(1))
            || isUnknown(form.neighbour(-1));
    if (mayBeName) {
      return Optional.empty();
    }
    boolean misspelt =
        Suggestions.isTypedTwice(form.text(), dictionary)
            || (hasNativeAffix(form.text())
                && Suggestions.of(form.text(), dictionary).isNear());
    return misspelt ? Optional.of(Level.MIDDLE) : Optional.empty();
  }

  private boolean hasNativeAffix(String word) {
    return prefixes.stream().anyMatch(word::startsWith)
        || suffixes.stream().anyMatch(word::endsWith);
  }

  private boolean isUnknown(Optional<Token> token) {
    return token.filter(t -> unknownStarts.contains(t.span().start())).isPresent();
  }
}
