package org.translint.check.script;

import java.util.ArrayList;
import java.util.List;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.language.JapaneseWords;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;

/** Finds characters of another script or writing than the words around them. */
public final class MixedScript implements DocumentCheck {

  private static final CheckInfo INFO =
      CheckPages.info("mixed-script", Category.SPELLING, Maturity.STABLE);

  private final LetterLookalikes letters = new LetterLookalikes();
  private final ChineseForms chinese = new ChineseForms();
  private final KatakanaLookalikes katakana = new KatakanaLookalikes();
  private final KatakanaIntruders intruders = new KatakanaIntruders();
  private final ChineseInJapanese chineseInJapanese = new ChineseInJapanese();
  private final JapaneseWords words = new JapaneseWords();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    List<Slip> slips = new ArrayList<>(letters.find(article));
    switch (LanguageTags.base(article.language())) {
      case "zh" -> slips.addAll(chinese.find(article));
      case "ja" -> slips.addAll(japanese(article));
      default -> {
        // Only Chinese and Japanese are written in several scripts at once.
      }
    }
    return slips.stream().map(slip -> slip.finding(INFO)).toList();
  }

  private List<Slip> japanese(Analysis article) {
    JapaneseLexicon lexicon = new JapaneseLexicon(words, katakana.wholeWords(article.text()));
    List<Slip> slips = new ArrayList<>();
    for (Sentence sentence : Passages.sentences(article)) {
      List<Slip> amidKatakana = katakana.find(article.text(), sentence.span(), lexicon);
      slips.addAll(amidKatakana);
      intruders.find(article.text(), sentence.span(), lexicon).stream()
          .filter(slip -> amidKatakana.stream().noneMatch(slip::isBeside))
          .forEach(slips::add);
      slips.addAll(chineseInJapanese.find(article.text(), sentence.span()));
    }
    return slips;
  }
}
