package org.translint.check.script;

import java.util.ArrayList;
import java.util.List;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.text.Span;

/**
 * Finds a letter of katakana that stands for kanji or hiragana of the same shape: 人ロ for 人口, 東京ヘ
 * for 東京へ.
 *
 * <p>The letter must stand alone amid kanji or hiragana, and with the right character a word must
 * come out that it does not make itself.
 */
final class KatakanaIntruders {

  private static final double WORD = 0.92;
  private static final double COUNT = 0.85;
  private static final int LONGEST = 4;

  private final CharacterTable table = CharacterTable.of("katakana-intruders");

  /** The slips in {@code sentence} of {@code text}, by place. */
  List<Slip> find(String text, Span sentence, JapaneseLexicon words) {
    List<Slip> slips = new ArrayList<>();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      if (!table.has(c)) {
        continue;
      }
      String right = table.column(c, 0);
      double confidence =
          switch (table.column(c, 1)) {
            case "particle" -> particle(text, i, right, words);
            case "ending" -> ending(text, i);
            default -> kanji(text, sentence, i, right, words);
          };
      if (confidence > 0) {
        slips.add(
            new Slip(
                new Span(i, i + 1),
                confidence,
                Messages.say("mixed-script.not-katakana", String.valueOf(c), right),
                List.of(right),
                confidence < WORD ? Applicability.UNSAFE : Applicability.SAFE));
      }
    }
    return slips;
  }

  private static boolean isAlone(String text, int i) {
    return !Kana.isKatakana(Kana.at(text, i - 1)) && !Kana.isKatakana(Kana.at(text, i + 1));
  }

  /** The katakana ヘ after a word and before no word that begins with it. */
  private static double particle(String text, int i, String right, JapaneseLexicon words) {
    char before = Kana.at(text, i - 1);
    KatakanaRun run = KatakanaRun.around(text, i);
    boolean afterKatakana = Kana.isKatakana(before);
    if (!afterKatakana && !Kana.isHan(before) && !Kana.isHiragana(before)) {
      return 0;
    }
    String letter = String.valueOf(text.charAt(i));
    if (!run.right().isEmpty()) {
      boolean apart = words.isReadable(run.right()) && !words.isWord(letter + run.right());
      return !afterKatakana && apart ? COUNT : 0;
    }
    if (afterKatakana) {
      return words.isReadable(run.left()) && !words.isWord(run.left() + letter) ? COUNT : 0;
    }
    char after = Kana.at(text, i + 1);
    return Kana.isHan(after) || Kana.isHiragana(after) || right.indexOf(after) >= 0 ? WORD : 0;
  }

  /** Katakana amid a word of hiragana: すベて, あリます. */
  private static double ending(String text, int i) {
    char before = Kana.at(text, i - 1);
    boolean word = Kana.isHiragana(before) || Kana.isHan(before);
    boolean follows = Kana.isHiragana(Kana.at(text, i + 1)) && Kana.at(text, i + 1) != 'さ';
    return word && follows ? COUNT : 0;
  }

  private static double kanji(
      String text, Span sentence, int i, String right, JapaneseLexicon words) {
    boolean kanjiBeside = Kana.isHan(Kana.at(text, i - 1)) || Kana.isHan(Kana.at(text, i + 1));
    if (!isAlone(text, i) || !kanjiBeside || isAfterNumeral(text, i, right)) {
      return 0;
    }
    boolean last = right.equals("口");
    double best = 0;
    int first = Math.max(sentence.start(), i - LONGEST + 1);
    for (int start = first; start <= i; start++) {
      int limit = last ? i + 1 : Math.min(sentence.end(), start + LONGEST);
      for (int end = i + 1; end <= limit; end++) {
        if (end - start > 1 && isHan(text, start, i) && isHan(text, i + 1, end)) {
          best = Math.max(best, ofWord(text, new Span(start, end), i, right, words));
        }
      }
    }
    return best;
  }

  private static double ofWord(
      String text, Span window, int i, String right, JapaneseLexicon words) {
    String put = text.substring(window.start(), i) + right + text.substring(i + 1, window.end());
    if (words.dictionary().isWord(window.of(text))) {
      return 0;
    }
    if (words.dictionary().isCommonWord(put)) {
      return WORD;
    }
    return window.start() == i && words.dictionary().isCount(put) ? COUNT : 0;
  }

  private static boolean isHan(String text, int start, int end) {
    return text.substring(start, end).codePoints().allMatch(Kana::isHan);
  }

  /** The counter in 三カ国, 数カ所; the drawn-out vowel of speech. */
  private static boolean isAfterNumeral(String text, int i, String right) {
    char before = Kana.at(text, i - 1);
    return right.equals("力")
        ? Character.isDigit(before) || "一二三四五六七八九十百千万数何".indexOf(before) >= 0
        : right.equals("一") && Kana.isKana(before);
  }
}
