package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.text.Block;
import org.translint.text.Span;

/**
 * Finds articles whose sentences end in two styles of address, as Japanese ones in です・ます and in
 * だ・である. What people say between quotation marks is theirs, and does not count.
 */
public final class MixedStyle implements DocumentCheck {

  private static final CheckInfo INFO =
      CheckPages.info("mixed-style", Category.STYLE, Maturity.STABLE);

  private static final String STOPS = "。．.！!？?";
  private static final String OPENING = "「『“";
  private static final String CLOSING = "」』”";
  private static final int MOST_RELATED = 5;
  private static final double CONFIDENCE = 0.7;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    String folder = "check/hygiene/" + LanguageTags.base(article.language());
    Set<String> politeEndings = DataFile.setIfPresent(folder + "/polite-endings.txt");
    Set<String> plainEndings = DataFile.setIfPresent(folder + "/plain-endings.txt");
    if (politeEndings.isEmpty()) {
      return List.of();
    }
    List<Span> polite = new ArrayList<>();
    List<Span> plain = new ArrayList<>();
    for (Sentence sentence : article.ownSentences()) {
      if (sentence.block().kind() == Block.Kind.PARAGRAPH && isOwn(article, sentence)) {
        ending(article, sentence, politeEndings).ifPresent(polite::add);
        if (ending(article, sentence, politeEndings).isEmpty()) {
          ending(article, sentence, plainEndings).ifPresent(plain::add);
        }
      }
    }
    if (polite.isEmpty() || plain.isEmpty()) {
      return List.of();
    }
    return List.of(
        polite.size() < plain.size()
            ? finding(article, polite, plain.size(), "mixed-style.polite")
            : finding(article, plain, polite.size(), "mixed-style.plain"));
  }

  /** Whether a sentence ends outside all quotation marks of its paragraph. */
  private static boolean isOwn(Analysis article, Sentence sentence) {
    int depth = 0;
    for (int i = sentence.block().span().start(); i < sentence.span().end(); i++) {
      char c = article.text().charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
    }
    return depth == 0;
  }

  /** The longest of {@code endings} that stands before the full stop of a sentence. */
  private static Optional<Span> ending(Analysis article, Sentence sentence, Set<String> endings) {
    String text = sentence.span().of(article.text()).stripTrailing();
    int end = text.length();
    while (end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == text.length()) {
      return Optional.empty();
    }
    String words = text.substring(0, end);
    int last = end;
    return endings.stream().filter(words::endsWith).mapToInt(String::length).max().stream()
        .mapToObj(length -> new Span(last - length, last).shift(sentence.span().start()))
        .findFirst();
  }

  private static Finding finding(Analysis article, List<Span> rarer, int others, String key) {
    Span first = rarer.get(0);
    String message = Messages.say(key, rarer.size(), first.of(article.text()), others);
    return Finding.of(INFO, Severity.NEUTRAL, CONFIDENCE, first, message)
        .withRelated(
            rarer.stream()
                .skip(1)
                .limit(MOST_RELATED)
                .map(span -> new Related(article.document(), span))
                .toList());
  }
}
