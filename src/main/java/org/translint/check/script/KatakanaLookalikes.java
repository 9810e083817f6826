package org.translint.check.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.language.DataFile;
import org.translint.text.Span;

/**
 * Finds kanji and hiragana that stand for katakana of the same shape inside a word of katakana: 力
 * for カ, 口 for ロ, 一 for ー.
 *
 * <p>The neighbours tell: amid katakana the character is out of place, unless what stands before it
 * and what follows can be read as words of their own (チーム一丸, ブランド力アップ). At the beginning or end of
 * the katakana the word that comes out must be one.
 */
final class KatakanaLookalikes {

  private static final double CERTAIN = 0.97;
  private static final double LIKELY = 0.92;
  private static final double FAIR = 0.8;
  private static final double NONE = 0;
  private static final String LONG = "ー";

  /** A shorter word, before a numeral one, is rather the beginning of a word with a long vowel. */
  private static final int LEAST_BEFORE_LONG = 3;

  private final CharacterTable table = CharacterTable.of("katakana-lookalikes");
  private final Set<String> followers =
      Set.copyOf(DataFile.lines("check/script/after-katakana.txt"));

  /** A lookalike amid katakana, with what to ask of it. */
  private record Case(
      String text, KatakanaRun run, String self, String letter, Role role, JapaneseLexicon words) {

    char next() {
      return Kana.at(text, run.place() + 1);
    }

    String joined() {
      return run.with(letter);
    }

    boolean isLong() {
      return letter.equals(LONG);
    }
  }

  /** What a lookalike is where it is right. */
  private enum Role {
    NUMERAL,
    SUFFIX,
    WORD,
    RARE,
    KANA
  }

  /** The words of katakana in a text that stand beside no lookalike. */
  Set<String> wholeWords(String text) {
    return KatakanaRun.all(text, table::has);
  }

  /** The slips in {@code sentence} of {@code text}, by place. */
  List<Slip> find(String text, Span sentence, JapaneseLexicon words) {
    List<Slip> slips = new ArrayList<>();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      KatakanaRun run = table.has(c) ? KatakanaRun.around(text, i) : new KatakanaRun(i, "", "");
      if (run.isEmpty()) {
        continue;
      }
      String letter = table.column(c, 0);
      Role role = Role.valueOf(table.column(c, 1).toUpperCase(Locale.ROOT));
      Case one = new Case(text, run, String.valueOf(c), letter, role, words);
      double confidence = confidence(one);
      if (confidence > NONE) {
        slips.add(slip(one, confidence));
      }
    }
    return slips;
  }

  private static Slip slip(Case one, double confidence) {
    return new Slip(
        new Span(one.run().place(), one.run().place() + 1),
        confidence,
        Messages.say("mixed-script.katakana", one.self(), one.letter(), one.joined()),
        List.of(one.letter()),
        confidence < LIKELY ? Applicability.UNSAFE : Applicability.SAFE);
  }

  private double confidence(Case one) {
    if (one.role() == Role.RARE) {
      return CERTAIN;
    }
    if (one.run().left().isEmpty()) {
      return atBeginning(one);
    }
    return one.run().right().isEmpty() ? atEnd(one) : inside(one);
  }

  private static double inside(Case one) {
    String left = one.run().left();
    String right = one.run().right();
    JapaneseLexicon words = one.words();
    if (words.isWord(one.joined())) {
      return CERTAIN;
    }
    if (one.letter().equals("ヘ")) {
      return words.isReadable(one.joined()) && !words.isWord(left) ? LIKELY : NONE;
    }
    boolean bare = Kana.isNeverFirst(right.charAt(0)) && one.role() != Role.KANA;
    if (bare && !(one.role() == Role.NUMERAL && Kana.isDoubling(right.charAt(0)))) {
      return CERTAIN;
    }
    if (one.isLong() && words.isReadable(one.joined())) {
      return LIKELY;
    }
    if (one.role() == Role.NUMERAL && isCounter(one)) {
      return NONE;
    }
    boolean whole =
        left.length() >= (one.isLong() ? LEAST_BEFORE_LONG : 2) && words.isReadable(left);
    boolean readable = whole && (words.isReadable(right) || words.isWord(one.self() + right));
    return readable ? NONE : LIKELY;
  }

  /** Whether the letter after a numeral begins a count: 八カ国, 三ケ月. */
  private static boolean isCounter(Case one) {
    int after = one.run().place() + 1;
    return one.run().right().length() == 1
        && Kana.isCounter(Kana.at(one.text(), after))
        && Kana.isHan(Kana.at(one.text(), after + 1));
  }

  private static double atBeginning(Case one) {
    String right = one.run().right();
    JapaneseLexicon words = one.words();
    boolean numeral = one.role() == Role.NUMERAL;
    if (one.isLong() || endsWordBefore(one)) {
      return NONE;
    }
    boolean kana = one.role() == Role.KANA;
    if (Kana.isNeverFirst(right.charAt(0))
        && !kana
        && !(numeral && Kana.isDoubling(right.charAt(0)))) {
      return CERTAIN;
    }
    boolean ownWord = words.isReadable(right) || (!kana && words.isWord(one.self() + right));
    return words.isWord(one.joined()) && !ownWord && right.length() > 1 ? LIKELY : NONE;
  }

  /** Whether the character ends a word of kanji: 人口 before a word of katakana. */
  private static boolean endsWordBefore(Case one) {
    int place = one.run().place();
    for (int length = 1; length <= 2; length++) {
      if (!Kana.isHan(Kana.at(one.text(), place - length))) {
        return false;
      }
      if (one.words().isWord(one.text().substring(place - length, place + 1))) {
        return true;
      }
    }
    return false;
  }

  private double atEnd(Case one) {
    String left = one.run().left();
    JapaneseLexicon words = one.words();
    boolean beginsWord = Kana.isHan(one.next()) && words.isWord(one.self() + one.next());
    if (one.role() == Role.KANA || beginsWord) {
      return NONE;
    }
    boolean joined = words.isWord(one.joined());
    boolean known = words.isReadable(left);
    if (joined && !known) {
      return CERTAIN;
    }
    boolean followed =
        followers.contains(String.valueOf(one.next())) || Character.isWhitespace(one.next());
    if (one.isLong()) {
      return followed && joined == known && left.length() > 1 ? FAIR : NONE;
    }
    return joined && one.role() == Role.WORD && followed ? FAIR : NONE;
  }
}
