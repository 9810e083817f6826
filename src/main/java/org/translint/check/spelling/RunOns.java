package org.translint.check.spelling;

import java.util.Optional;
import java.util.Set;
import org.translint.language.DataFile;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;

/**
 * Finds the space that is missing in a word: it parts one of the language's small words ({@code
 * les}, {@code the}) from another word. Forms are in lower case.
 */
final class RunOns {

  /** In letters: what stands beside a small word. */
  private static final int SHORTEST_WORD = 2;

  private static final int RAREST_WORD = 8;

  /** In letters: what is shorter falls into words by chance, unless both are everywhere. */
  private static final int LONG = 7;

  private static final int RAREST_OF_SHORT = 12;

  private final Dictionary dictionary;
  private final Set<String> smallWords;

  /** Of a language (BCP 47) with its dictionary. */
  RunOns(String language, Dictionary dictionary) {
    this.dictionary = dictionary;
    smallWords =
        DataFile.setIfPresent("language/" + LanguageTags.base(language) + "/small-words.txt");
  }

  /** The form with the space that it lacks, parted where both words are most usual. */
  Optional<String> parted(String form) {
    int best = 0;
    int usual = 0;
    for (int i = SHORTEST_WORD; i <= form.length() - SHORTEST_WORD; i++) {
      int frequency = frequency(form.substring(0, i), form.substring(i));
      if (frequency > usual) {
        best = i;
        usual = frequency;
      }
    }
    return best == 0
        ? Optional.empty()
        : Optional.of(form.substring(0, best) + " " + form.substring(best));
  }

  /** How usual the rarer of two words is; 0 where they were not run together. */
  private int frequency(String left, String right) {
    boolean small = smallWords.contains(left) || smallWords.contains(right);
    if (!small || !dictionary.knows(left) || !dictionary.knows(right)) {
      return 0;
    }
    int rarer = Math.min(dictionary.frequency(left), dictionary.frequency(right));
    int enough = left.length() + right.length() < LONG ? RAREST_OF_SHORT : RAREST_WORD;
    return rarer >= enough ? rarer : 0;
  }
}
