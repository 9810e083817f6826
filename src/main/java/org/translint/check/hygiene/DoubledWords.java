package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;
import org.translint.language.Token;

/**
 * What a language says of words that stand twice in succession: its {@code doubled-words.txt}.
 * Immutable.
 */
final class DoubledWords {

  private final Set<String> never;
  private final List<Allowance> allowances;

  private DoubledWords(Set<String> never, List<Allowance> allowances) {
    this.never = Set.copyOf(never);
    this.allowances = List.copyOf(allowances);
  }

  /** Words in a row that are right; the doubled one is at {@code pair} and the next place. */
  private record Allowance(List<String> words, int pair) {

    static Allowance parse(String text) {
      List<String> words = List.of(text.split(" "));
      for (int i = 0; i + 1 < words.size(); i++) {
        if (words.get(i).equals(words.get(i + 1))) {
          return new Allowance(words, i);
        }
      }
      throw new IllegalArgumentException("no doubled word in: " + text);
    }

    boolean allows(List<Token> tokens, int first) {
      int start = first - pair;
      if (start < 0 || start + words.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!matches(words.get(i), key(tokens.get(start + i)))) {
          return false;
        }
      }
      return true;
    }

    private static boolean matches(String pattern, String word) {
      return pattern.startsWith("*") ? word.endsWith(pattern.substring(1)) : word.equals(pattern);
    }
  }

  /** What is known of {@code language}, BCP 47; empty where nothing is. */
  static Optional<DoubledWords> of(String language) {
    String path = "check/hygiene/" + LanguageTags.base(language) + "/doubled-words.txt";
    if (DataFile.find(path).isEmpty()) {
      return Optional.empty();
    }
    Set<String> never = new HashSet<>();
    List<Allowance> allowances = new ArrayList<>();
    for (List<String> row : DataFile.rows(path)) {
      switch (row.get(0)) {
        case "never" -> never.add(row.get(1));
        case "may" -> allowances.add(Allowance.parse(row.get(1)));
        default -> throw new IllegalArgumentException(path + " has a row " + row);
      }
    }
    return Optional.of(new DoubledWords(never, allowances));
  }

  /** Whether grammar cannot double the word. */
  boolean isNeverDoubled(Token word) {
    return never.contains(key(word));
  }

  /** Whether {@code tokens} may hold the same word at {@code first} and the next place. */
  boolean allows(List<Token> tokens, int first) {
    return allowances.stream().anyMatch(e -> e.allows(tokens, first));
  }

  /** The form under which words are compared: lower case, with a straight apostrophe. */
  static String key(Token token) {
    return token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
