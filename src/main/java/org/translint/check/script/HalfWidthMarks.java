package org.translint.check.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.translint.check.Analysis;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.text.Span;

/**
 * Finds ASCII marks directly after a Chinese or Japanese character and before another, or at the
 * end of a line: never in numbers, times, addresses or Latin words.
 */
final class HalfWidthMarks {

  private static final String ASCII = "!,.:;?";
  private static final String CLOSING = "」』”’）》";
  private static final String OPENING = "「『“‘（《";

  private final CharacterTable table = CharacterTable.of("half-width-marks");

  /**
   * How an article uses one mark.
   *
   * @param misfits where it is in half width, by place; at least one
   * @param right how often the article has it in full width
   */
  record Use(List<Misfit> misfits, int right) {

    Use {
      misfits = List.copyOf(misfits);
    }
  }

  /** The marks of an article in Chinese or Japanese, those first that appear first. */
  List<Use> find(Analysis article) {
    int column = LanguageTags.base(article.language()).equals("ja") ? 1 : 0;
    Map<Character, List<Misfit>> misfits = new LinkedHashMap<>();
    Map<Character, Integer> right = new LinkedHashMap<>();
    for (Sentence sentence : Passages.sentences(article)) {
      List<Span> addresses = Passages.addresses(sentence);
      for (int i = sentence.span().start(); i < sentence.span().end(); i++) {
        char c = article.text().charAt(i);
        if (isBetween(article.text(), i) && !isIn(addresses, i)) {
          String put = usual(article.text(), table.choices(c, column));
          misfits
              .computeIfAbsent(c, mark -> new ArrayList<>())
              .add(new Misfit(new Span(i, i + 1), put));
          right.put(c, count(article.text(), put));
        }
      }
    }
    List<Use> uses = new ArrayList<>();
    misfits.forEach((mark, places) -> uses.add(new Use(places, right.getOrDefault(mark, 0))));
    return uses;
  }

  private static boolean isIn(List<Span> spans, int place) {
    return spans.stream().anyMatch(s -> s.start() <= place && place < s.end());
  }

  private static boolean isBetween(String text, int i) {
    if (ASCII.indexOf(text.charAt(i)) < 0) {
      return false;
    }
    char before = Kana.at(text, i - 1);
    char after = Kana.at(text, i + 1);
    boolean end = i + 1 == text.length() || after == '\n';
    return (Width.isEastern(before) || CLOSING.indexOf(before) >= 0)
        && (end || Width.isEastern(after) || OPENING.indexOf(after) >= 0);
  }

  /** What the article itself writes most of what the mark may stand for. */
  private static String usual(String text, List<String> choices) {
    String best = choices.get(0);
    for (String choice : choices) {
      best = count(text, choice) > count(text, best) ? choice : best;
    }
    return best;
  }

  private static int count(String text, String mark) {
    return (int) text.chars().filter(c -> c == mark.charAt(0)).count();
  }
}
