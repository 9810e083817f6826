package org.translint.quantity.number;

import java.util.List;
import org.translint.quantity.Amount;
import org.translint.text.Span;

/**
 * Finds the numbers of a sentence, in digits of any script and, in languages of which CLDR spells
 * numbers, in words. Units and currencies are not read. Thread-safe.
 *
 * <p>Not found, because it is seldom a number: the word for one alone (un, one, 一), capitalised
 * words inside a sentence (Quarante, First Lady), telephone numbers, versions, identifiers. Round
 * words such as "une dizaine" are {@link Amount.Kind#VAGUE}, with a number before them they are
 * exact (two dozen is 24).
 */
public final class NumberFinder {

  /**
   * The numbers in {@code range} of {@code text}, by place; they do not overlap.
   *
   * @param language BCP 47
   * @param claimed what is not to be read (dates, addresses), by place
   */
  public List<Amount> find(String text, Span range, String language, List<Span> claimed) {
    NumberLanguage how = NumberLanguage.of(language);
    List<Draft> drafts =
        how.han()
            ? new HanNumbers(text, range, claimed, how).find()
            : new WordNumbers(Pieces.of(text, range, claimed, how), how.lexicon()).find();
    return new Pairs(text, how.lexicon()).joined(drafts).stream().map(Draft::amount).toList();
  }

  /**
   * Whether two numbers between which stands {@code between} are the ends of a range or
   * alternatives, so that the unit of one is the other's too: 3-5 km, $3 to 5, 3 ou 4 euros.
   *
   * @param language BCP 47
   */
  public static boolean isRange(String between, String language) {
    return new Pairs(between, NumberLanguage.of(language).lexicon()).isRange(between.strip());
  }
}
