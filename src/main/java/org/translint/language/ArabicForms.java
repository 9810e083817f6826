package org.translint.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.languagetool.AnalyzedToken;
import org.languagetool.Language;
import org.languagetool.synthesis.ar.ArabicSynthesizer;

/**
 * LanguageTool's synthesizer of Arabic forms, which remembers what tags an expression means.
 *
 * <p>The engine's own tries every tag there is for every form that a rule may suggest: one rule
 * about the jussive took most of the time of all rules together. Thread-safe.
 */
final class ArabicForms extends ArabicSynthesizer {

  private static final int MOST_EXPRESSIONS = 1_000;
  private static final int LONGEST_EXPRESSION = 200;

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
    return possibleTags.stream().filter(Pattern.compile(expression).asMatchPredicate()).toList();
  }
}
