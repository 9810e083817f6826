package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.check.ForeignPassage;
import org.translint.check.Opening;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Severity;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;
import org.translint.text.Document;

/**
 * Finds what a web page, a newsroom's system or a machine left in an article: share buttons, links
 * to other articles, notes about the translation, gaps that were never filled.
 *
 * <p>It reads the words of the article's language, its source's and English; of other languages
 * those that mean nothing else.
 */
public final class LeftoverText implements DocumentCheck {

  private static final CheckInfo INFO =
      CheckPages.info("leftover-text", Category.ADDITION, Maturity.STABLE);

  private static final String ENGLISH = "en";
  private static final String LANGUAGES = "check/hygiene/leftover-languages.txt";

  private final Map<List<String>, List<LeftoverPhrases>> phrases = new ConcurrentHashMap<>();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    Document source = article.source();
    List<String> read =
        Stream.of(article.language(), source == null ? ENGLISH : source.language(), ENGLISH)
            .map(LanguageTags::base)
            .distinct()
            .toList();
    List<LeftoverPhrases> known = phrases.computeIfAbsent(read, LeftoverText::phrases);
    List<Leftover> leftovers = new ArrayList<>(new LeftoverFinder(known).find(article.document()));
    String sourceText = source == null ? "" : source.text();
    new Placeholders(known)
        .find(article.document(), sourceText).stream()
            .filter(gap -> leftovers.stream().noneMatch(l -> l.span().overlaps(gap.span())))
            .toList()
            .forEach(leftovers::add);
    boolean isPrinted = source != null && new LeftoverFinder(known).hasDisclaimer(source);
    return leftovers.stream().map(leftover -> finding(article, leftover, isPrinted)).toList();
  }

  private static List<LeftoverPhrases> phrases(List<String> read) {
    return Stream.concat(
            read.stream().map(LeftoverPhrases::of),
            DataFile.lines(LANGUAGES).stream()
                .filter(language -> !read.contains(language))
                .map(LeftoverPhrases::telling))
        .toList();
  }

  private static Finding finding(Analysis article, Leftover leftover, boolean isPrinted) {
    String words = Opening.of(leftover.span().of(article.text()));
    return Finding.of(
        INFO,
        severity(article, leftover, isPrinted),
        leftover.kind().confidence(),
        leftover.span(),
        Messages.say(leftover.kind().messageKey(), words));
  }

  /**
   * A passage in another language is as bad as any, whatever it says; a note that the source prints
   * too may be meant for the reader.
   */
  private static Severity severity(Analysis article, Leftover leftover, boolean isPrinted) {
    boolean isForeign =
        article.foreign().stream()
            .filter(ForeignPassage::wholeBlock)
            .anyMatch(passage -> passage.span().overlaps(leftover.span()));
    Severity own = leftover.kind().severity();
    if (!isForeign && isPrinted && leftover.kind() == LeftoverKind.DISCLAIMER) {
      return Severity.NEUTRAL;
    }
    return isForeign && own == Severity.MINOR ? Severity.MAJOR : own;
  }
}
