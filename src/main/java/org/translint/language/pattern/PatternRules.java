package org.translint.language.pattern;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.ConsistencyPatternRuleTransformer;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.languagetool.rules.patterns.PatternRuleTransformer;
import org.languagetool.rules.patterns.RepeatedPatternRuleTransformer;

/**
 * The pattern rules of a language from the files that have an index, which the engine is kept from
 * loading itself: all, or those that a text can match. Thread-safe.
 */
public final class PatternRules {

  private static final byte[] NO_RULES = "<rules lang=\"\"/>".getBytes(StandardCharsets.UTF_8);

  private final Language language;
  private final List<RuleFile> files;
  private final Choice all = new Choice(() -> load(RuleFile::all));

  /** The rules of a language; none where no file of it has an index. */
  public PatternRules(Language language) {
    this.language = language;
    this.files =
        language.getRuleFileNames().stream()
            .map(RuleFile::new)
            .filter(RuleFile::isIndexed)
            .toList();
  }

  /** What the engine is to find at a path instead of rules; null where it may read them itself. */
  public static @Nullable InputStream insteadOf(String path) {
    return new RuleFile(path).isIndexed() ? new ByteArrayInputStream(NO_RULES) : null;
  }

  /** All of them, the same each time. */
  public Choice all() {
    return all;
  }

  /**
   * Those that can match a sentence of {@code paragraphs}: with these alone an engine finds in them
   * what it finds with all.
   */
  public Choice matching(Collection<String> paragraphs) {
    return new Choice(
        () -> {
          SentenceWords words =
              SentenceWords.of(language, files.isEmpty() ? List.of() : paragraphs);
          return load(file -> file.matching(words));
        });
  }

  /** Some of the rules, which are read when an engine first wants them. Thread-safe. */
  public final class Choice {

    private final Reading reading;
    private @Nullable List<AbstractPatternRule> rules;

    private Choice(Reading reading) {
      this.reading = reading;
    }

    /**
     * Adds them to an engine.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    public void addTo(JLanguageTool engine) {
      add(read(), engine);
    }

    synchronized List<AbstractPatternRule> read() {
      if (rules == null) {
        try {
          rules = reading.read();
        } catch (IOException e) {
          throw new UncheckedIOException("cannot read the grammar engine's rules", e);
        }
      }
      return rules;
    }
  }

  private interface Reading {
    List<AbstractPatternRule> read() throws IOException;
  }

  private interface Opening {
    InputStream open(RuleFile file) throws IOException;
  }

  private List<AbstractPatternRule> load(Opening opening) throws IOException {
    List<AbstractPatternRule> rules = new ArrayList<>();
    for (RuleFile file : files) {
      try (InputStream in = opening.open(file)) {
        for (AbstractPatternRule rule :
            new PatternRuleLoader().getRules(in, file.path(), language)) {
          if (runs(rule, language)) {
            rules.add(rule);
          }
        }
      }
    }
    return List.copyOf(rules);
  }

  /** Whether a rule is on, as the language's variety has it; that is noted in the rule. */
  static boolean runs(AbstractPatternRule rule, Language language) {
    if (language.getDefaultEnabledRulesForVariant().contains(rule.getId())) {
      rule.setDefaultOn();
    } else if (language.getDefaultDisabledRulesForVariant().contains(rule.getId())) {
      rule.setDefaultOff();
    }
    return !rule.isDefaultOff();
  }

  /** As the engine does with rules of its own: those that watch for repetitions stand first. */
  private void add(List<AbstractPatternRule> rules, JLanguageTool engine) {
    List<Rule> transformed = new ArrayList<>();
    List<AbstractPatternRule> remaining = rules;
    for (PatternRuleTransformer transformer :
        List.of(
            new RepeatedPatternRuleTransformer(language),
            new ConsistencyPatternRuleTransformer(language))) {
      PatternRuleTransformer.TransformedRules parted = transformer.apply(remaining);
      transformed.addAll(parted.getTransformedRules());
      remaining = parted.getRemainingRules();
    }
    transformed.forEach(engine::addRule);
    remaining.forEach(engine::addRule);
  }
}
