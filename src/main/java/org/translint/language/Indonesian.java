package org.translint.language;

import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.language.Contributor;
import org.languagetool.rules.CommaWhitespaceRule;
import org.languagetool.rules.DoublePunctuationRule;
import org.languagetool.rules.Example;
import org.languagetool.rules.MultipleWhitespaceRule;
import org.languagetool.rules.Rule;

/**
 * Indonesian for the grammar engine, which does not speak it: plain tokens without tags, the
 * engine's rules of spaces and stops, and what {@code language/id/grammar.xml} brings.
 *
 * <p>The engine finds and makes it by {@code META-INF/org/languagetool/language-module.properties}.
 */
public final class Indonesian extends Language {

  @Override
  public String getShortCode() {
    return "id";
  }

  @Override
  public String getName() {
    return "Indonesian";
  }

  @Override
  public String[] getCountries() {
    return new String[0];
  }

  @Override
  public Contributor @Nullable [] getMaintainers() {
    return null;
  }

  /** None in the engine's own folders; {@link GrammarEngine} adds those that translint brings. */
  @Override
  public List<String> getRuleFileNames() {
    return List.of();
  }

  @Override
  public List<Rule> getRelevantRules(
      ResourceBundle messages,
      @Nullable UserConfig userConfig,
      @Nullable Language motherTongue,
      List<Language> altLanguages) {
    return List.of(
        new CommaWhitespaceRule(
            messages,
            Example.wrong("Ia pulang<marker> ,</marker> lalu tidur."),
            Example.fixed("Ia pulang<marker>,</marker> lalu tidur.")),
        new DoublePunctuationRule(messages),
        new MultipleWhitespaceRule(messages, this));
  }
}
