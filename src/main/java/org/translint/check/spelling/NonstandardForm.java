package org.translint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.finding.Severity;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.language.Token;

/** Finds words in a form that is often written and that the standard of the language has not. */
public final class NonstandardForm implements DocumentCheck {

  private static final CheckInfo INFO =
      CheckPages.info("nonstandard-form", Category.SPELLING, Maturity.STABLE);

  private static final double CONFIDENCE = 0.9;
  private static final double CONFIDENCE_OF_NEUTRAL = 0.5;

  private final Map<String, Optional<StandardForms>> languages = new ConcurrentHashMap<>();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    List<Finding> findings = new ArrayList<>();
    String language = article.language();
    StandardForms forms = languages.computeIfAbsent(language, StandardForms::load).orElse(null);
    if (forms == null) {
      return findings;
    }
    for (Sentence sentence : article.ownSentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (token.isWord() && !isCapitals(token)) {
          boolean isName = token.isCapitalised() && !isOrdinary(tokens, i);
          forms
              .of(token.text())
              .filter(standard -> !isName || standard.isName())
              .ifPresent(standard -> findings.add(finding(token, standard, language)));
        }
      }
    }
    return findings;
  }

  private static boolean isCapitals(Token token) {
    return token.text().codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  /** Whether a capitalised word stands where any word would be: behind a mark, before no name. */
  private static boolean isOrdinary(List<Token> tokens, int i) {
    boolean begins = i == 0 || tokens.get(i - 1).kind() == Token.Kind.MARK;
    return begins && (i + 1 == tokens.size() || !tokens.get(i + 1).isCapitalised());
  }

  private static Finding finding(Token token, StandardForms.Standard standard, String language) {
    return Finding.of(
            INFO,
            standard.severity(),
            standard.severity() == Severity.NEUTRAL ? CONFIDENCE_OF_NEUTRAL : CONFIDENCE,
            token.span(),
            Messages.say(
                "nonstandard-form.write",
                token.text(),
                LanguageTags.name(language, Messages.language().locale()),
                standard.form()))
        .withSuggestions(List.of(standard.form()), Applicability.UNSAFE);
  }
}
