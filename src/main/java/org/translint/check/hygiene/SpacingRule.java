package org.translint.check.hygiene;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;

/**
 * A way in which spaces go wrong in a language: a row of {@code spacing.txt}.
 *
 * @param kind rules of one kind make one finding
 * @param rank how much it matters
 * @param stray matches the stray space, or the empty place where one is missing
 * @param replacement what should stand there
 * @param right matches the same place done right; null where it does not matter
 */
record SpacingRule(
    String kind, Rank rank, Pattern stray, Replacement replacement, @Nullable Pattern right) {

  enum Rank {
    /** A fault; a habit where an article mostly does so. */
    SLIP,
    /** Typography. */
    STYLE,
    /** Typography, and only against the article's own habit. */
    HABIT
  }

  enum Replacement {
    NOTHING,
    SPACE,
    /** The no-break space that the article uses. */
    NOBREAK
  }

  /** The rules of {@code language}, BCP 47, in the order of their kinds. */
  static List<SpacingRule> of(String language) {
    String base = LanguageTags.base(language);
    return DataFile.rows("check/hygiene/spacing.txt").stream()
        .filter(
            row -> Stream.of(row.get(1).split(",")).anyMatch(l -> l.equals(base) || l.equals("*")))
        .map(SpacingRule::parse)
        .toList();
  }

  private static SpacingRule parse(List<String> row) {
    String replacement = row.get(4).equals("-") ? "nothing" : row.get(4);
    return new SpacingRule(
        row.get(0),
        Rank.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        Pattern.compile(row.get(3), Pattern.UNICODE_CHARACTER_CLASS),
        Replacement.valueOf(replacement.toUpperCase(Locale.ROOT)),
        row.get(5).equals("-")
            ? null
            : Pattern.compile(row.get(5), Pattern.UNICODE_CHARACTER_CLASS));
  }
}
