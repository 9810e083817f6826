package org.translint.check.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.check.Analysis;
import org.translint.language.Sentence;
import org.translint.text.Span;

/**
 * The words, numbers and katakana of an article, by their width; every list is by place.
 *
 * @param insideWords words and numbers in both widths: １2
 * @param wideWords words and numbers in full width
 * @param narrowWords those in half width
 * @param halfKana katakana in half width
 */
record WideText(
    List<Misfit> insideWords,
    List<Misfit> wideWords,
    List<Misfit> narrowWords,
    List<Misfit> halfKana) {

  private static final Pattern WORD =
      Pattern.compile("[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]+(?:[.,:．，：][0-9０-９]+)*");
  private static final Pattern HALF_KANA = Pattern.compile("[ｦ-ﾟ]+(?:･[ｦ-ﾟ]+)*");

  static WideText of(Analysis article) {
    List<Misfit> words = new ArrayList<>();
    List<Misfit> kana = new ArrayList<>();
    for (Sentence sentence : Passages.sentences(article)) {
      List<Span> addresses = Passages.addresses(sentence);
      collect(article.text(), sentence.span(), addresses, WORD, words);
      collect(article.text(), sentence.span(), addresses, HALF_KANA, kana);
    }
    String text = article.text();
    Predicate<Misfit> wide = m -> m.span().of(text).chars().anyMatch(c -> Width.isWide((char) c));
    Predicate<Misfit> narrow =
        m -> m.span().of(text).chars().anyMatch(c -> Width.isNarrow((char) c));
    return new WideText(
        words.stream().filter(wide.and(narrow)).filter(m -> isOneKind(m.right())).toList(),
        words.stream().filter(wide.and(narrow.negate())).toList(),
        words.stream().filter(narrow.and(wide.negate())).toList(),
        List.copyOf(kana));
  }

  private static void collect(
      String text, Span sentence, List<Span> addresses, Pattern pattern, List<Misfit> out) {
    Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (addresses.stream().noneMatch(span::overlaps)) {
        out.add(new Misfit(span, Width.usual(matcher.group())));
      }
    }
  }

  /** All digits or all letters: Ａ4 may well have a letter of another width than its number. */
  private static boolean isOneKind(String word) {
    return word.chars().noneMatch(Character::isLetter)
        || word.chars().noneMatch(Character::isDigit);
  }

  /**
   * The rarer of both widths where an article has both, for no reason that shows: newspapers write
   * single digits wide and longer numbers narrow, or letters in one width and digits in the other.
   */
  Optional<List<Misfit>> rarer() {
    if (wideWords.isEmpty() || narrowWords.isEmpty() || !isMixed()) {
      return Optional.empty();
    }
    return Optional.of(wideWords.size() <= narrowWords.size() ? wideWords : narrowWords);
  }

  private boolean isMixed() {
    return shapes(wideWords).stream().anyMatch(shapes(narrowWords)::contains);
  }

  private static List<String> shapes(List<Misfit> words) {
    return words.stream()
        .map(Misfit::right)
        .filter(WideText::isOneKind)
        .map(WideText::shape)
        .distinct()
        .toList();
  }

  private static String shape(String word) {
    String kind = Character.isDigit(word.charAt(0)) ? "digit" : "letter";
    return word.length() == 1 ? kind : kind + "s";
  }
}
