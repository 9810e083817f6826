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
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.language.LanguageTags;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Finds half-width characters where full-width ones are meant, and the reverse: one finding for
 * each kind of an article where there are many.
 */
public final class WrongWidth implements DocumentCheck {

  private static final CheckInfo INFO =
      CheckPages.info("wrong-width", Category.TYPOGRAPHY, Maturity.STABLE);

  /** So many of one kind are told one by one. */
  private static final int FEW = 3;

  private static final int MOST_RELATED = 5;

  /** A mark in the wrong width is a slip where so many of the right one stand against it. */
  private static final int HABIT = 8;

  private static final double SURE = 0.95;
  private static final double LIKELY = 0.9;
  private static final double HOUSE_STYLE = 0.7;

  private final HalfWidthMarks marks = new HalfWidthMarks();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    WideText wide = WideText.of(article);
    List<Finding> findings = new ArrayList<>();
    one(article, wide.insideWords(), "wrong-width.inside", Severity.MINOR, findings);
    if (isEastern(article)) {
      one(article, wide.halfKana(), "wrong-width.kana", kanaSeverity(article.text()), findings);
      wide.rarer().ifPresent(rarer -> findings.add(bothWidths(article.document(), rarer)));
      for (HalfWidthMarks.Use use : marks.find(article)) {
        findings.addAll(ofMark(article.document(), use));
      }
    } else {
      one(article, wide.wideWords(), "wrong-width.latin", Severity.MINOR, findings);
    }
    return findings;
  }

  private static boolean isEastern(Analysis article) {
    return List.of("zh", "ja").contains(LanguageTags.base(article.language()));
  }

  /** A text that is all in half-width katakana follows a rule, of a subtitle or a form. */
  private static Severity kanaSeverity(String text) {
    long half = text.chars().filter(c -> Width.isHalfKana((char) c)).count();
    long full = text.chars().filter(Kana::isKatakana).count();
    return full > half ? Severity.MINOR : Severity.NEUTRAL;
  }

  private static void one(
      Analysis article, List<Misfit> misfits, String key, Severity severity, List<Finding> out) {
    if (misfits.size() <= FEW) {
      misfits.forEach(m -> out.add(alone(article.text(), m, key, severity, SURE)));
    } else {
      out.add(many(article.document(), misfits, key + "-many", severity, SURE));
    }
  }

  private static List<Finding> ofMark(Document document, HalfWidthMarks.Use use) {
    List<Misfit> misfits = use.misfits();
    if (misfits.size() <= FEW && misfits.size() * HABIT <= use.right()) {
      return misfits.stream()
          .map(m -> alone(document.text(), m, "wrong-width.mark", Severity.MINOR, LIKELY))
          .toList();
    }
    return List.of(many(document, misfits, "wrong-width.mark-many", Severity.NEUTRAL, HOUSE_STYLE));
  }

  private static Finding bothWidths(Document document, List<Misfit> rarer) {
    boolean wide = Width.isWide(rarer.get(0).span().of(document.text()).charAt(0));
    String key = wide ? "wrong-width.some-wide" : "wrong-width.some-narrow";
    return many(document, rarer, key, Severity.NEUTRAL, HOUSE_STYLE);
  }

  private static Finding alone(
      String text, Misfit misfit, String key, Severity severity, double confidence) {
    Span span = misfit.span();
    return Finding.of(
            INFO, severity, confidence, span, Messages.say(key, span.of(text), misfit.right()))
        .withSuggestions(List.of(misfit.right()), Applicability.SAFE);
  }

  private static Finding many(
      Document document, List<Misfit> misfits, String key, Severity severity, double confidence) {
    Misfit first = misfits.get(0);
    String wrong = first.span().of(document.text());
    return Finding.of(
            INFO,
            severity,
            confidence,
            first.span(),
            Messages.say(key, wrong, first.right(), misfits.size()))
        .withRelated(
            misfits.stream()
                .skip(1)
                .limit(MOST_RELATED)
                .map(m -> new Related(document, m.span()))
                .toList());
  }
}
