package org.translint.names.ledger;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name as look-ups compare it: composed, with plain apostrophes and single spaces; capitals
 * count.
 *
 * @param text the whole
 * @param words its parts, without the dots and marks between; a hyphen joins
 */
public record NameForm(String text, List<String> words) {

  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s・·‧•＝]+");

  /** After a name, and no part of it: the number of a king, the younger of two. */
  private static final Pattern SUFFIX = Pattern.compile("[IVX]+|[JS]r\\.?|\\p{Nd}+");

  public NameForm {
    words = List.copyOf(words);
  }

  /** The form of a name as somebody wrote it. */
  public static NameForm of(String written) {
    String plain = COMPOSED.normalize(written).replace('\u2019', '\'').replace('\u02BC', '\'');
    String text = SPACES.matcher(plain.strip()).replaceAll(" ");
    return new NameForm(
        text, Stream.of(BETWEEN.split(text)).filter(word -> !word.isEmpty()).toList());
  }

  /** The text that look-ups compare. */
  public static String normal(String written) {
    return of(written).text;
  }

  /** The last word, which stands alone after a full name; nothing where that is but a number. */
  public Optional<String> surname() {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String last = words.get(words.size() - 1);
    return SUFFIX.matcher(last).matches() ? Optional.empty() : Optional.of(last);
  }

  /** The words before the last. */
  public List<String> given() {
    return words.isEmpty() ? List.of() : words.subList(0, words.size() - 1);
  }
}
