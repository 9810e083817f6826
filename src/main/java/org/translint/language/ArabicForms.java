package org.translint.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.languagetool.AnalyzedToken;
import org.languagetool.Language;
import org.languagetool.synthesis.ar.ArabicSynthesizer;
import org.translint.text.TextMemo;

/**
 * LanguageTool's synthesizer of Arabic forms, which remembers what tags an expression means.
 *
 * <p>The engine's own tries every tag there is for every form that a rule may suggest: one rule
 * about the jussive took most of the time of all rules together. Thread-safe.
 */
final class ArabicForms extends ArabicSynthesizer {

  private static final int MOST_EXPRESSIONS = 1_000;

  /** In UTF-16 units. The rule about the jussive lists two dozen tags. */
  private static final int LONGEST_EXPRESSION = 2_000;

  private static final String REPETITIONS = "*+?{";
  private static final String SIGNS = REPETITIONS + "\\[](}).^$";

  private final TextMemo<List<String>> tags =
      new TextMemo<>(this::matching, MOST_EXPRESSIONS, LONGEST_EXPRESSION);

  /** The engine would rather have its one instance used, but has no other constructor. */
  @SuppressWarnings("deprecation")
  ArabicForms(Language language) {
    super(language);
  }

  @Override
  public String[] synthesize(AnalyzedToken token, String expression, boolean isExpression)
      throws IOException {
    if (expression == null || !isExpression || token.getLemma() == null) {
      return super.synthesize(token, expression, isExpression);
    }
    initPossibleTags();
    List<String> forms = new ArrayList<>();
    for (String tag : tags.of(correctTag(expression))) {
      for (String form : lookup(token.getLemma(), tag)) {
        forms.add(correctStem(form, expression));
      }
    }
    return forms.toArray(String[]::new);
  }

  private List<String> matching(String expression) {
    Predicate<String> matches = Pattern.compile(expression).asMatchPredicate();
    String beginning = literalBeginning(expression);
    return possibleTags.stream().filter(t -> t.startsWith(beginning) && matches.test(t)).toList();
  }

  /** The letters with which all begins that the expression matches. */
  static String literalBeginning(String expression) {
    if (expression.indexOf('|') >= 0) {
      return "";
    }
    int end = 0;
    while (end < expression.length() && SIGNS.indexOf(expression.charAt(end)) < 0) {
      end++;
    }
    boolean isRepeated =
        end < expression.length() && REPETITIONS.indexOf(expression.charAt(end)) >= 0;
    return expression.substring(0, isRepeated ? Math.max(0, end - 1) : end);
  }
}
