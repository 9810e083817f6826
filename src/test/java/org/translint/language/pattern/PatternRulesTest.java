package org.translint.language.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.translint.language.pattern.RuleIndex.Part;
import org.translint.language.pattern.RuleScanner.Element;

class PatternRulesTest {

  private static final List<String> PARAGRAPHS =
      List.of(
          "La ministre a annoncée qu’elle rendra visite au nord du pays le mois prochain.",
          "« Nous avons pas d'autre choix », a t-il dit.");

  /** What LanguageTool says of each rule that it finds, it still finds with the index. */
  @ParameterizedTest
  @ValueSource(strings = {"fr", "en-US"})
  void everyRuleIsWantedForTheSentencesThatItIsMadeFor(String code) throws IOException {
    Language language = Languages.getLanguageForShortCode(code);
    int count = 0;
    for (String path : language.getRuleFileNames()) {
      RuleFile file = new RuleFile(path);
      RuleIndex index = file.index();
      Map<String, Part> parts = new HashMap<>();
      collect(RuleScanner.scan(file.bytes()), index.parts(), parts);
      for (AbstractPatternRule rule : all(file, language)) {
        if (!PatternRules.runs(rule, language)) {
          continue;
        }
        for (IncorrectExample example : rule.getIncorrectExamples()) {
          String sentence = example.getExample().replaceAll("</?marker>", "");
          SentenceWords words = SentenceWords.of(language, List.of(sentence));
          Part part = parts.get(rule.getFullId());
          assertThat(part.isWanted(met(part, index, words)))
              .as("%s: %s", rule.getFullId(), sentence)
              .isTrue();
          count++;
        }
      }
    }
    assertThat(count).isGreaterThan(5_000);
  }

  /** As {@link RuleIndex#met}, for what one rule needs. */
  private static List<BitSet> met(Part part, RuleIndex index, SentenceWords words) {
    List<BitSet> met = new ArrayList<>();
    for (int i = 0; i < index.sets().size(); i++) {
      BitSet sentences = new BitSet();
      if (part.needs().contains(i)) {
        for (String word : index.sets().get(i).split(" ")) {
          words.find(word, sentences);
        }
      }
      met.add(sentences);
    }
    return met;
  }

  private static void collect(List<Element> elements, List<Part> parts, Map<String, Part> all) {
    assertThat(parts).hasSameSizeAs(elements);
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).isRule()) {
        all.put(elements.get(i).id(), parts.get(i));
      }
      collect(elements.get(i).parts(), parts.get(i).parts(), all);
    }
  }

  private static List<AbstractPatternRule> all(RuleFile file, Language language)
      throws IOException {
    try (InputStream in = file.all()) {
      return new PatternRuleLoader().getRules(in, file.path(), language);
    }
  }

  @Test
  void whatIsLeftKeepsItsNumberAndItsPattern() {
    PatternRules rules = new PatternRules(Languages.getLanguageForShortCode("fr"));
    Map<String, String> all =
        rules.all().read().stream()
            .collect(
                Collectors.toMap(
                    AbstractPatternRule::getFullId,
                    PatternRulesTest::pattern,
                    (first, second) -> first + second));

    List<AbstractPatternRule> some = rules.matching(PARAGRAPHS).read();

    assertThat(some).hasSizeBetween(100, all.size() / 3);
    assertThat(some)
        .allSatisfy(rule -> assertThat(all.get(rule.getFullId())).contains(pattern(rule)));
    assertThat(some).anySatisfy(rule -> assertThat(rule.getSubId()).isEqualTo("12"));
  }

  private static String pattern(AbstractPatternRule rule) {
    return String.valueOf(rule.getPatternTokens());
  }

  @Test
  void theEngineItselfHasNoRulesThatAreLoadedHere() {
    Language french = Languages.getLanguageForShortCode("fr");
    for (String path : french.getRuleFileNames()) {
      assertThat(PatternRules.insteadOf(path)).as(path).isNotNull();
    }
    assertThat(PatternRules.insteadOf("/org/languagetool/rules/ar/grammar.xml")).isNull();
  }

  @Test
  void rulesThatWatchForRepetitionsAreAmongThem() {
    Language french = Languages.getLanguageForShortCode("fr");
    JLanguageTool engine = new JLanguageTool(french);
    int before = engine.getAllRules().size();

    new PatternRules(french).all().addTo(engine);

    assertThat(engine.getAllRules().size() - before).isGreaterThan(6_000);
    assertThat(engine.getAllRules())
        .anySatisfy(
            rule -> assertThat(rule.getClass().getSimpleName()).isEqualTo("RepeatedPatternRule"));
  }

  @Test
  void anIndexOfAnotherFileIsIgnored() throws IOException {
    RuleFile file = new RuleFile("/org/languagetool/rules/en/style.xml");
    SentenceWords words =
        SentenceWords.of(Languages.getLanguageForShortCode("en-US"), List.of("Nothing here."));
    byte[] bytes = file.bytes();

    assertThat(RuleFile.matching(words, bytes, file.index()).length).isLessThan(bytes.length / 2);
    bytes[bytes.length / 2]++;
    assertThat(RuleFile.matching(words, bytes, file.index())).isSameAs(bytes);
  }

  @Test
  void wordsAreKnownByTheirLemmasInAnyCaseAndWithoutSoftHyphens() throws IOException {
    SentenceWords words =
        SentenceWords.of(
            Languages.getLanguageForShortCode("fr"),
            List.of("Les MINIS\u00adTRES arrivent. Elle n’est pas venue."));

    assertThat(sentences(words, "ministre")).isEqualTo("{0}");
    assertThat(sentences(words, "arriver")).isEqualTo("{0}");
    assertThat(sentences(words, "n'")).isEqualTo("{1}");
    assertThat(sentences(words, "venir")).isEqualTo("{1}");
    assertThat(sentences(words, "partir")).isEqualTo("{}");
  }

  private static String sentences(SentenceWords words, String word) {
    BitSet found = new BitSet();
    words.find(word, found);
    return found.toString();
  }
}
