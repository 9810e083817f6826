package org.translint.terms;

/** Knows the words that are all capitals, such as acronyms: their case tells what they are. */
final class Capitals {

  private static final int FEWEST = 2;

  private Capitals() {}

  /** Whether all letters of {@code word} are capitals, and there are two or more. */
  static boolean isAllCapitals(String word) {
    long letters = word.codePoints().filter(Character::isLetter).count();
    return letters >= FEWEST && word.codePoints().filter(Character::isUpperCase).count() == letters;
  }

  /** Whether there is a capital in {@code term}. */
  static boolean hasCapital(String term) {
    return term.codePoints().anyMatch(Character::isUpperCase);
  }
}
