package org.translint.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Simplified Chinese characters for traditional ones, by the rules of Unicode's CLDR ({@code
 * Hant-Hans}): words first, then single characters. Thread-safe.
 *
 * <p>ICU's transliterator says the same, but takes long to make and must not be shared by threads,
 * and this is asked of every short piece of a Chinese article.
 */
public final class SimplifiedHan {

  private static final String RULES = "language/zh/simplified.tsv";

  private SimplifiedHan() {}

  /** Read when first wanted. */
  private static final class Rules {
    static final Map<String, String> RENDERINGS = new HashMap<>();
    static final BitSet STARTS = new BitSet();
    static final int LONGEST;

    static {
      int longest = 0;
      for (var row : DataFile.rows(RULES)) {
        String traditional = row.get(0);
        RENDERINGS.put(traditional, row.get(1));
        STARTS.set(traditional.charAt(0));
        longest = Math.max(longest, traditional.length());
      }
      LONGEST = longest;
    }
  }

  /** {@code text} with every traditional character simplified; some need two UTF-16 units then. */
  public static String of(String text) {
    StringBuilder out = null;
    int copied = 0;
    int at = 0;
    while (at < text.length()) {
      String piece = rule(text, at);
      if (piece.isEmpty()) {
        at++;
        continue;
      }
      out = out == null ? new StringBuilder(text.length()) : out;
      out.append(text, copied, at).append(Rules.RENDERINGS.getOrDefault(piece, piece));
      at += piece.length();
      copied = at;
    }
    return out == null ? text : out.append(text, copied, text.length()).toString();
  }

  /** The longest piece of text that starts here and for which there is a rule, or nothing. */
  private static String rule(String text, int at) {
    if (Rules.STARTS.get(text.charAt(at))) {
      for (int end = Math.min(at + Rules.LONGEST, text.length()); end > at; end--) {
        String piece = text.substring(at, end);
        if (Rules.RENDERINGS.containsKey(piece)) {
          return piece;
        }
      }
    }
    return "";
  }
}
