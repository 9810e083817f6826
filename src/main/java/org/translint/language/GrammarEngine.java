package org.translint.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.SpecificIdRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.languagetool.synthesis.ar.ArabicSynthesizer;
import org.translint.text.Span;
import org.translint.text.TextMemo;

/**
 * LanguageTool for one language, without its spellers and with the curated choice of its rules.
 *
 * <p>Thread-safe: every thread has an instance of the engine's own over shared rules.
 */
public final class GrammarEngine {

  private static final int MOST_SUGGESTIONS = 5;

  /** What a batch repeats: agency phrases, headlines, and the articles that fixes are tried on. */
  private static final int MOST_PARAGRAPHS = 4_000;

  /** In UTF-16 units. */
  private static final int LONGEST_PARAGRAPH = 1_000;

  private static final Pattern SUGGESTION = Pattern.compile("</?suggestion>");

  static {
    // A static of the engine: once, before anything of it is used.
    JLanguageTool.setDataBroker(new SpellerlessDataBroker());
  }

  private final String code;
  private final Language language;
  private final GrammarRules rules;
  private final Workbench<JLanguageTool> engines;
  private final TextMemo<List<GrammarMatch>> checked;

  /** The paragraphs of the only article of a run, once that is being prepared. */
  private volatile @Nullable Foreseen<List<GrammarMatch>> foreseen;

  private GrammarEngine(String code, Language language) {
    this.code = code;
    this.language = language;
    this.rules = GrammarRules.load(code);
    this.engines = new Workbench<>(this::newEngine);
    this.checked =
        new TextMemo<>(
            paragraph -> compute(paragraph, engines.get()), MOST_PARAGRAPHS, LONGEST_PARAGRAPH);
  }

  /** Whether the engine's module for a language is on the class path. */
  static boolean isAvailable(String engineCode) {
    return org.languagetool.Languages.isLanguageSupported(engineCode);
  }

  /** The engine for a language, or nothing where its module is not on the class path. */
  static Optional<GrammarEngine> load(String code, String engineCode) {
    if (!isAvailable(engineCode)) {
      return Optional.empty();
    }
    Language language = org.languagetool.Languages.getLanguageForShortCode(engineCode);
    if (language.getSynthesizer() instanceof ArabicSynthesizer) {
      language.setSynthesizer(new ArabicForms(language));
    }
    return Optional.of(new GrammarEngine(code, language));
  }

  /**
   * Loads the rules, which takes longer than all else at the start; meanwhile, another thread loads
   * what sentences are analysed with. What fails here fails again where it is used, and is told
   * there.
   *
   * @param paragraphs all that will be checked, so that the checking begins before anyone asks; or
   *     none, where that is not known. Others can be checked all the same.
   */
  void prepare(List<String> paragraphs) {
    Runnable engine = engines.ahead();
    Foreseen<List<GrammarMatch>> all =
        new Foreseen<>(paragraphs, paragraph -> compute(paragraph, engines.get()));
    foreseen = all;
    Ahead.load("analysis-" + code, () -> AnalysisData.load(language));
    engine.run();
    all.begin();
  }

  /**
   * The faults in a paragraph, by place; those of rules that are off are not among them. A
   * paragraph that was met before is not checked again.
   *
   * @throws UncheckedIOException if the engine cannot read its own data
   */
  public List<GrammarMatch> check(String paragraph) {
    Foreseen<List<GrammarMatch>> known = foreseen;
    List<GrammarMatch> matches = known == null ? null : known.get(paragraph);
    return matches == null ? checked.of(paragraph) : matches;
  }

  private List<GrammarMatch> compute(String paragraph, JLanguageTool engine) {
    List<GrammarMatch> matches = new ArrayList<>();
    try {
      for (RuleMatch match : engine.check(paragraph)) {
        GrammarRules.Verdict verdict = verdict(match.getRule());
        if (verdict.decision() != GrammarRules.Decision.OFF) {
          matches.add(translate(match, verdict, paragraph.length()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the grammar engine failed", e);
    }
    return List.copyOf(matches);
  }

  private static GrammarMatch translate(RuleMatch match, GrammarRules.Verdict verdict, int length) {
    int start = Math.max(0, Math.min(match.getFromPos(), length));
    int end = Math.max(start, Math.min(match.getToPos(), length));
    List<String> suggestions =
        match.getSuggestedReplacements().stream().limit(MOST_SUGGESTIONS).toList();
    String message = SUGGESTION.matcher(match.getMessage()).replaceAll("\"");
    return new GrammarMatch(
        match.getRule().getFullId(), new Span(start, end), message, suggestions, verdict);
  }

  private GrammarRules.Verdict verdict(Rule rule) {
    return rules.verdict(
        rule.getFullId(),
        rule.getId(),
        rule instanceof SpecificIdRule,
        rule.getCategory().getId().toString());
  }

  private JLanguageTool newEngine() {
    JLanguageTool engine = new JLanguageTool(language);
    // Else an alarm of a rule that is off may hide one of a rule that is on.
    engine.setCleanOverlappingMatches(false);
    addOwnRules(engine);
    Map<String, Boolean> unwanted = new HashMap<>();
    for (Rule rule : engine.getAllRules()) {
      boolean off =
          rule.isDictionaryBasedSpellingRule()
              || verdict(rule).decision() == GrammarRules.Decision.OFF;
      unwanted.merge(rule.getId(), off, Boolean::logicalAnd);
    }
    unwanted.forEach(
        (id, off) -> {
          if (off) {
            engine.disableRule(id);
          }
        });
    return engine;
  }

  /** Adds the rules that translint brings for the language, in the engine's own format. */
  private void addOwnRules(JLanguageTool engine) {
    String resource = "/org/translint/language/" + code + "/grammar.xml";
    try (InputStream in = GrammarEngine.class.getResourceAsStream(resource)) {
      if (in != null) {
        new PatternRuleLoader().getRules(in, resource, language).forEach(engine::addRule);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
