package org.translint.check.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.translint.language.Sentence;
import org.translint.text.Span;

/**
 * Finds digits of two kinds, such as 123 and ١٢٣: inside one number, and over an article, where one
 * finding tells how often. Digits of names (G20, F-16) and of addresses do not count.
 */
public final class MixedDigits implements DocumentCheck {

  private static final CheckInfo INFO =
      CheckPages.info("mixed-digits", Category.TYPOGRAPHY, Maturity.STABLE);

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)*");

  private static final int DECIMAL = 10;
  private static final int MOST_RELATED = 5;
  private static final double SURE = 0.95;
  private static final double HOUSE_STYLE = 0.7;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    List<Finding> findings = new ArrayList<>();
    // By the zero of each kind, so that the order is that of the code points.
    Map<Integer, List<Span>> kinds = new TreeMap<>();
    for (Span number : numbers(article)) {
      List<Integer> zeros = zeros(number.of(article.text()));
      if (zeros.size() > 1) {
        findings.add(inside(article, number));
      } else {
        kinds.computeIfAbsent(zeros.get(0), zero -> new ArrayList<>()).add(number);
      }
    }
    if (kinds.size() > 1) {
      findings.add(overArticle(article, kinds));
    }
    return findings;
  }

  private static List<Span> numbers(Analysis article) {
    List<Span> numbers = new ArrayList<>();
    for (Sentence sentence : Passages.sentences(article)) {
      List<Span> addresses = Passages.addresses(sentence);
      Matcher number = NUMBER.matcher(sentence.span().of(article.text()));
      while (number.find()) {
        Span span = new Span(number.start(), number.end()).shift(sentence.span().start());
        boolean counts =
            zeros(number.group()).stream().allMatch(MixedDigits::isOfAKind)
                && addresses.stream().noneMatch(span::overlaps)
                && !isInName(article.text(), span);
        if (counts) {
          numbers.add(span);
        }
      }
    }
    return numbers;
  }

  /** Full-width digits are a matter of width. */
  private static boolean isOfAKind(int zero) {
    return zero != '\uFF10';
  }

  /** Whether a Latin letter stands at the number, perhaps with a hyphen between. */
  private static boolean isInName(String text, Span number) {
    return isLatin(text, number.start() - 1)
        || isLatin(text, number.end())
        || (isHyphen(text, number.start() - 1) && isLatin(text, number.start() - 2))
        || (isHyphen(text, number.end()) && isLatin(text, number.end() + 1));
  }

  private static boolean isHyphen(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == '-';
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.LATIN;
  }

  /** The zeros of the kinds of digits in a number, each once. */
  private static List<Integer> zeros(String number) {
    return number
        .codePoints()
        .filter(Character::isDigit)
        .map(digit -> digit - Character.digit(digit, DECIMAL))
        .distinct()
        .boxed()
        .toList();
  }

  private static Finding inside(Analysis article, Span number) {
    String text = number.of(article.text());
    return Finding.of(
        INFO, Severity.MINOR, SURE, number, Messages.say("mixed-digits.inside", text));
  }

  private static Finding overArticle(Analysis article, Map<Integer, List<Span>> kinds) {
    List<List<Span>> byCount =
        kinds.values().stream().sorted(Comparator.comparingInt(List::size)).toList();
    List<Span> rarer = byCount.get(0);
    List<Span> usual = byCount.get(byCount.size() - 1);
    Span first = rarer.get(0);
    String message =
        Messages.say(
            "mixed-digits.article",
            rarer.size(),
            first.of(article.text()),
            usual.size(),
            usual.get(0).of(article.text()));
    return Finding.of(INFO, Severity.NEUTRAL, HOUSE_STYLE, first, message)
        .withRelated(
            rarer.stream()
                .skip(1)
                .limit(MOST_RELATED)
                .map(span -> new Related(article.document(), span))
                .toList());
  }
}
