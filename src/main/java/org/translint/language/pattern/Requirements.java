package org.translint.language.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.StringMatcher;

/**
 * What a sentence must have so that a pattern rule can match it: of each of some sets of words one,
 * as it stands there or as what a word there is a form of.
 */
final class Requirements {

  /** A set of so many words is met by most texts, and would be most of the index. */
  private static final int MOST_WORDS = 1_000;

  private Requirements() {}

  /** The sets, each folded; none where the rule may match anything. */
  static List<Set<String>> of(AbstractPatternRule rule) {
    List<Set<String>> required = new ArrayList<>();
    @Nullable List<PatternToken> tokens = rule.getPatternTokens();
    if (tokens != null) {
      for (PatternToken token : tokens) {
        Set<String> words = token.getMinOccurrence() < 1 ? null : words(token);
        if (words != null && words.size() <= MOST_WORDS) {
          required.add(words);
        }
      }
    }
    return required;
  }

  /** The words that a token may be, with all its alternatives; null where it may be any. */
  private static @Nullable Set<String> words(PatternToken token) {
    Set<String> all = new HashSet<>();
    List<PatternToken> alternatives = new ArrayList<>(List.of(token));
    if (token.hasOrGroup()) {
      alternatives.addAll(token.getOrGroup());
    }
    for (PatternToken alternative : alternatives) {
      Set<String> words = ownWords(alternative);
      if (words == null) {
        return null;
      }
      words.forEach(word -> all.add(SentenceWords.fold(word)));
    }
    return all;
  }

  private static @Nullable Set<String> ownWords(PatternToken token) {
    String text = token.getString();
    if (token.getNegation() || token.isReferenceElement() || text == null || text.isEmpty()) {
      return null;
    }
    try {
      Set<String> words =
          StringMatcher.create(text, token.isRegularExpression(), token.isCaseSensitive())
              .getPossibleValues();
      return words == null || words.contains("") ? null : words;
    } catch (PatternSyntaxException e) {
      // A token that stands for another one's text.
      return null;
    }
  }
}
