package org.translint.check.script;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.text.Span;

/** Finds words of Chinese and Japanese with a character that looks or sounds like the right one. */
public final class ConfusedCharacter implements DocumentCheck {

  private static final CheckInfo INFO =
      CheckPages.info("confused-character", Category.SPELLING, Maturity.STABLE);

  private final Map<String, Optional<List<ConfusedWord>>> languages = new ConcurrentHashMap<>();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    List<Finding> findings = new ArrayList<>();
    languages
        .computeIfAbsent(LanguageTags.base(article.language()), ConfusedWord::of)
        .ifPresent(words -> check(article, words, findings));
    return findings;
  }

  private static void check(Analysis article, List<ConfusedWord> words, List<Finding> findings) {
    for (Sentence sentence : Passages.sentences(article)) {
      List<Finding> found = new ArrayList<>();
      for (ConfusedWord word : words) {
        for (Span place : word.places(article.text(), sentence.span())) {
          found.add(word.finding(INFO, place));
        }
      }
      found.sort(Comparator.comparing(Finding::span));
      findings.addAll(found);
    }
  }
}
