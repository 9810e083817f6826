package org.translint.check;

import com.ibm.icu.text.Normalizer2;

/**
 * Writes sentences so that those which say the same in the same words become equal.
 *
 * <p>Case, width and compatibility forms go in both (Unicode's NFKC_Casefold). Of a source, what
 * may change the sense stays: question marks, accents, and what stands between digits. Of a
 * translation only letters and digits stay, and a woman's forms become a man's, since a source that
 * does not tell the two apart is rightly rendered in both ways. Stateless.
 */
final class SentenceFold {

  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

  /** Kana with and without its voiced mark are two letters. */
  private static final int VOICED = 0x3099;

  private static final int HALF_VOICED = 0x309A;
  private static final int TATWEEL = 0x640;

  private SentenceFold() {}

  /** A sentence of a source. */
  static String sentence(String text) {
    String folded = FOLD.normalize(text);
    StringBuilder kept = new StringBuilder();
    StringBuilder gap = new StringBuilder();
    for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
      int c = folded.codePointAt(at);
      if (isInWord(c) || changesTheSense(c)) {
        if (Character.isDigit(c) && endsInDigit(kept)) {
          kept.append(gap);
        }
        kept.appendCodePoint(digitOr(c));
        gap.setLength(0);
      } else {
        gap.appendCodePoint(c);
      }
    }
    return kept.toString();
  }

  /** A sentence of a translation into {@code language}. */
  static String wording(String text, String language) {
    GenderFold gender = GenderFold.of(language);
    StringBuilder wording = new StringBuilder();
    StringBuilder word = new StringBuilder();
    for (int c : withoutMarks(text).codePoints().toArray()) {
      if (isInWord(c)) {
        word.appendCodePoint(digitOr(c));
      } else {
        wording.append(gender.fold(word.toString()));
        word.setLength(0);
      }
    }
    return wording.append(gender.fold(word.toString())).toString();
  }

  /** The same in one case, without accents and vowel marks. */
  static String withoutMarks(String text) {
    StringBuilder plain = new StringBuilder();
    DECOMPOSED
        .normalize(FOLD.normalize(text))
        .codePoints()
        .filter(c -> !isMark(c))
        .forEach(plain::appendCodePoint);
    return COMPOSED.normalize(plain);
  }

  /** Accents and vowel marks that belong to no one script; those of Indic scripts are letters. */
  private static boolean isMark(int c) {
    boolean isShared =
        Character.getType(c) == Character.NON_SPACING_MARK
            && Character.UnicodeScript.of(c) == Character.UnicodeScript.INHERITED;
    return c == TATWEEL || (isShared && c != VOICED && c != HALF_VOICED);
  }

  private static boolean isInWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean changesTheSense(int c) {
    return c == '?'
        || c == '؟'
        || c == '%'
        || c == '٪'
        || Character.getType(c) == Character.CURRENCY_SYMBOL
        || Character.getType(c) == Character.MATH_SYMBOL;
  }

  private static boolean endsInDigit(StringBuilder text) {
    return text.length() > 0 && Character.isDigit(text.codePointBefore(text.length()));
  }

  private static int digitOr(int c) {
    return Character.isDigit(c) ? '0' + Character.digit(c, 10) : c;
  }
}
