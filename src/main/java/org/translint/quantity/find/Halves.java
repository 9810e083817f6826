package org.translint.quantity.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;
import org.translint.quantity.FoldedText;
import org.translint.text.Span;

/**
 * Finds what makes a measure half a unit more: trois heures et demie, 3時間半, 三个半小时. Immutable and
 * thread-safe.
 */
final class Halves {

  /** In UTF-16 units, with what must not follow. */
  private static final int LONGEST = 48;

  private static final Map<String, Halves> READ = new ConcurrentHashMap<>();

  private final List<Pattern> behind;
  private final List<Pattern> between;
  private final List<Pattern> alone;
  private final List<Pattern> before;

  private Halves(String language) {
    behind = patterns(language, "behind");
    between = patterns(language, "between");
    alone = patterns(language, "alone");
    before = patterns(language, "before");
  }

  private static List<Pattern> patterns(String language, String place) {
    return DataFile.rows("quantity/unit/halves.tsv").stream()
        .filter(row -> row.get(0).equals(language) && row.get(1).equals(place))
        .map(row -> Pattern.compile(row.get(2)))
        .toList();
  }

  /** Those of {@code language}, BCP 47; read once. */
  static Halves of(String language) {
    return READ.computeIfAbsent(LanguageTags.base(language), Halves::new);
  }

  /** Where the half ends that begins at {@code offset}, behind a unit. */
  OptionalInt behind(String text, int offset, Span range) {
    return end(behind, text, offset, range);
  }

  /** Where the half ends that begins at {@code offset}, behind a number whose unit follows. */
  OptionalInt between(String text, int offset, Span range) {
    return end(between, text, offset, range);
  }

  /** The halves in {@code range} that make a unit without a number, which ends there, one more. */
  List<Span> alone(String text, Span range) {
    return all(alone, text, range);
  }

  /** The words in {@code range} that are one and a half of the unit that begins behind them. */
  List<Span> before(String text, Span range) {
    return all(before, text, range);
  }

  private static List<Span> all(List<Pattern> patterns, String text, Span range) {
    List<Span> found = new ArrayList<>();
    if (!patterns.isEmpty()) {
      FoldedText folded = FoldedText.of(text, range);
      for (Pattern pattern : patterns) {
        Matcher matcher = pattern.matcher(folded.text());
        while (matcher.find()) {
          Span span = folded.span(matcher.start(), matcher.end());
          if (!isInWord(text, span.end(), range)) {
            found.add(span);
          }
        }
      }
    }
    return found;
  }

  private static OptionalInt end(List<Pattern> patterns, String text, int offset, Span range) {
    // Folding the rest for each number of a long range would take time by its square.
    Span near = new Span(offset, Math.min(range.end(), offset + LONGEST));
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(FoldedText.of(text, near).text());
      if (matcher.lookingAt() && !isInWord(text, offset + matcher.end(), range)) {
        return OptionalInt.of(offset + matcher.end());
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a letter of the same word goes on there, in scripts with spaces. */
  private static boolean isInWord(String text, int end, Span range) {
    return end < range.end()
        && Character.isLetter(text.charAt(end))
        && !Character.isIdeographic(text.charAt(end))
        && Character.isLetter(text.charAt(end - 1))
        && !Character.isIdeographic(text.charAt(end - 1));
  }
}
