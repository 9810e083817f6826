package org.translint.names.sound;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.translint.language.DataFile;
import org.translint.text.TextMemo;

/**
 * Writes names of any script in plain lower-case Latin letters, one space between their parts.
 *
 * <p>{@code names/romanisation.tsv} comes first, the transliterations of ICU do the rest.
 * Thread-safe.
 */
public final class Romaniser {

  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
  private static final Pattern PART_SEPARATORS =
      Pattern.compile("[\\s\\u00b7\\u2022\\u2027\\u22c5\\u30fb\\u30a0=\\uff1d]+");
  private static final Pattern HAN_RUN = Pattern.compile("\\p{IsHan}+");
  private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z' ]+");
  private static final String SYLLABLE = "'";
  private static final char LAST_ASCII = '\u007f';
  private static final char FIRST_HIRAGANA = 'ぁ';
  private static final char LAST_HIRAGANA = 'ゖ';
  private static final int TO_KATAKANA = 'ァ' - 'ぁ';

  /** A transliterator keeps state while it works, so each thread has its own. */
  private static final ThreadLocal<Transliterator> ANY =
      ThreadLocal.withInitial(() -> Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower"));

  private static final Pieces PIECES =
      new Pieces(
          DataFile.rows("names/romanisation.tsv").stream()
              .collect(
                  Collectors.toUnmodifiableMap(row -> row.get(0), row -> List.of(row.get(1)))));

  /** The transliterations of ICU take longer than all else that is done with a name. */
  private static final TextMemo<String> SYLLABLES = new TextMemo<>(Romaniser::spell);

  private static final TextMemo<String> ROMANISED = new TextMemo<>(Romaniser::join);

  /** {@code name} in lower-case Latin letters, one space between the parts of the name. */
  public String romanise(String name) {
    return ROMANISED.of(name);
  }

  private static String join(String name) {
    return parts(name).stream()
        .map(SYLLABLES::of)
        .map(part -> part.replace(SYLLABLE, ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The parts of {@code name} in its own writing, at spaces, ・, · and ＝. */
  public static List<String> parts(String name) {
    return Arrays.stream(PART_SEPARATORS.split(COMPATIBLE.normalize(name)))
        .filter(part -> !part.isBlank())
        .toList();
  }

  /** One part in Latin letters, an apostrophe before each syllable that is a Chinese character. */
  String syllables(String part) {
    return SYLLABLES.of(part);
  }

  private static String spell(String part) {
    String letters = inKatakana(COMPATIBLE.normalize(part).toLowerCase(Locale.ROOT));
    StringBuilder written = new StringBuilder();
    StringBuilder unknown = new StringBuilder();
    int at = 0;
    while (at < letters.length()) {
      Optional<Pieces.Piece> piece = PIECES.at(letters, at);
      if (piece.isPresent()) {
        written.append(transliterate(unknown)).append(piece.get().readings().get(0));
        unknown.setLength(0);
        at += piece.get().length();
      } else {
        int letter = letters.codePointAt(at);
        unknown.appendCodePoint(letter);
        at += Character.charCount(letter);
      }
    }
    written.append(transliterate(unknown));
    return OTHER_SIGNS.matcher(written).replaceAll("");
  }

  private static String transliterate(CharSequence unknown) {
    if (unknown.length() == 0) {
      return "";
    }
    String foreign = unknown.toString().replace(SYLLABLE, "").replace("’", "");
    String spelt = HAN_RUN.matcher(foreign).replaceAll(run -> pinyin(run.group()));
    if (spelt.chars().allMatch(letter -> letter <= LAST_ASCII)) {
      return spelt;
    }
    String latin = ANY.get().transliterate(spelt.replace(SYLLABLE, "\u0001"));
    return latin.replace(SYLLABLE, "").replace('\u0001', '\'');
  }

  private static String pinyin(String characters) {
    return characters
        .codePoints()
        .mapToObj(character -> SYLLABLE + Pinyin.of(character))
        .collect(Collectors.joining());
  }

  private static String inKatakana(String letters) {
    return letters
        .chars()
        .map(each -> each >= FIRST_HIRAGANA && each <= LAST_HIRAGANA ? each + TO_KATAKANA : each)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
