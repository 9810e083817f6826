package org.translint.check.script;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.translint.check.Analysis;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.text.Span;

/**
 * Finds words with letters of another alphabet that look like their own: Cyrillic or Greek ones in
 * a Latin word, and the reverse.
 *
 * <p>A word wholly of such letters is one only where it stands amid Latin words and the Latin word
 * is in the dictionary.
 */
final class LetterLookalikes {

  private static final double MIXED = 0.96;
  private static final double WHOLE = 0.85;

  /** For each script, what stands in it for a letter of another. */
  private final Map<Integer, Map<Integer, Integer>> right = new HashMap<>();

  LetterLookalikes() {
    for (List<String> row : DataFile.rows("check/script/letters.tsv")) {
      int other = row.get(0).codePointAt(0);
      int latin = row.get(1).codePointAt(0);
      right.computeIfAbsent(UScript.LATIN, script -> new HashMap<>()).put(other, latin);
      right
          .computeIfAbsent(UScript.getScript(other), script -> new HashMap<>())
          .putIfAbsent(latin, other);
    }
  }

  /** The slips of an article, by place. */
  List<Slip> find(Analysis article) {
    List<Slip> slips = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).kind() == Token.Kind.ADDRESS || isAscii(tokens.get(i).text())) {
          continue;
        }
        for (Span run : letterRuns(tokens.get(i))) {
          collect(article, tokens, i, run, slips);
        }
      }
    }
    return slips;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** The longest stretches of letters of alphabets in a token, in the document's text. */
  private static List<Span> letterRuns(Token token) {
    List<Span> runs = new ArrayList<>();
    String text = token.text();
    for (int i = 0; i < text.length(); i++) {
      int start = i;
      while (i < text.length() && script(text.charAt(i)) != UScript.COMMON) {
        i++;
      }
      if (i > start) {
        runs.add(new Span(token.span().start() + start, token.span().start() + i));
      }
    }
    return runs;
  }

  /** Latin, Cyrillic or Greek; COMMON for all else. */
  private static int script(int letter) {
    int script = UScript.getScript(letter);
    boolean wide = letter >= 0xFF00 && letter <= 0xFFEF;
    boolean alphabet =
        script == UScript.LATIN || script == UScript.CYRILLIC || script == UScript.GREEK;
    return alphabet && Character.isLetter(letter) && !wide ? script : UScript.COMMON;
  }

  private void collect(Analysis article, List<Token> tokens, int i, Span run, List<Slip> slips) {
    String word = run.of(article.text());
    long latin = word.chars().filter(c -> script(c) == UScript.LATIN).count();
    if (latin == word.length()) {
      return;
    }
    if (latin == 0) {
      whole(article, tokens, i, run, slips);
      return;
    }
    int other =
        word.chars()
            .map(LetterLookalikes::script)
            .filter(s -> s != UScript.LATIN)
            .findFirst()
            .orElseThrow();
    boolean home = LanguageTags.isWrittenIn(article.language(), other);
    boolean mostly = latin * 2 > word.length() || (latin * 2 == word.length() && !home);
    String put = put(word, mostly ? UScript.LATIN : other);
    String back = put.equals(word) ? put(word, mostly ? other : UScript.LATIN) : put;
    if (!back.equals(word)) {
      slips.add(slip(run, word, back, MIXED, Applicability.SAFE));
    }
  }

  /** The word with all letters in one script, or the word itself where one has no lookalike. */
  private String put(String word, int script) {
    Map<Integer, Integer> letters = right.getOrDefault(script, Map.of());
    StringBuilder out = new StringBuilder();
    for (int c : word.codePoints().toArray()) {
      Integer other = script(c) == script ? Integer.valueOf(c) : letters.get(c);
      if (other == null || script(other) != script) {
        return word;
      }
      out.appendCodePoint(other);
    }
    return out.toString();
  }

  private void whole(Analysis article, List<Token> tokens, int i, Span run, List<Slip> slips) {
    String word = run.of(article.text());
    String latin = put(word, UScript.LATIN);
    boolean own = LanguageTags.isWrittenIn(article.language(), UScript.LATIN);
    boolean greekSign = word.length() == 1 && script(word.charAt(0)) == UScript.GREEK;
    boolean alone =
        IntStream.range(0, tokens.size())
            .filter(other -> other != i && tokens.get(other).isWord())
            .mapToObj(other -> tokens.get(other).text())
            .allMatch(other -> other.chars().allMatch(LetterLookalikes::isLatinOrNone));
    if (own
        && alone
        && !greekSign
        && tokens.size() > 2
        && !latin.equals(word)
        && article.dictionary().knows(latin)) {
      slips.add(slip(run, word, latin, WHOLE, Applicability.UNSAFE));
    }
  }

  private static boolean isLatinOrNone(int c) {
    int script = script(c);
    return script == UScript.LATIN || script == UScript.COMMON;
  }

  private static Slip slip(
      Span span, String word, String put, double confidence, Applicability applicability) {
    StringBuilder odd = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != put.charAt(i)) {
        odd.append(word.charAt(i));
      }
    }
    int script = script(odd.charAt(0));
    return new Slip(
        span,
        confidence,
        Messages.say("mixed-script.letter", word, odd.toString(), UScript.getName(script), put),
        List.of(put),
        applicability);
  }
}
