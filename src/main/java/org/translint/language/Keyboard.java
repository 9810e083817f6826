package org.translint.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which letters lie beside one another on a language's usual keyboard. Immutable. */
final class Keyboard {

  /** The layout of languages that have none of their own in the file. */
  private static final String USUAL = "*";

  private final Set<String> neighbours = new HashSet<>();

  private Keyboard(List<String> rows) {
    for (String row : rows) {
      for (int i = 0; i + 1 < row.length(); i++) {
        neighbours.add(row.substring(i, i + 2));
      }
    }
  }

  /** The keyboard of a language (BCP 47). */
  static Keyboard of(String language) {
    List<String> own = rows(LanguageTags.base(language));
    return new Keyboard(own.isEmpty() ? rows(USUAL) : own);
  }

  private static List<String> rows(String language) {
    return DataFile.rows("language/keyboards.tsv").stream()
        .filter(row -> row.get(0).equals(language))
        .map(row -> row.get(2))
        .toList();
  }

  /** Whether two letters in lower case lie side by side. */
  boolean areNeighbours(char a, char b) {
    return neighbours.contains("" + a + b) || neighbours.contains("" + b + a);
  }
}
