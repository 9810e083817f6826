package org.translint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The affixes of a language that builds its words regularly: {@code language/<code>/affixes.tsv}.
 *
 * <p>A word is taken for a root with at most three prefixes and three suffixes. Some prefixes
 * swallow the root's first letter (Indonesian <i>memukul</i>, of <i>pukul</i>). Which affixes go
 * together is not known, so that a little too much is taken for a word. Thread-safe.
 */
public final class Affixes {

  private static final Map<String, Optional<Affixes>> LANGUAGES = new ConcurrentHashMap<>();
  private static final int MOST = 3;

  /** In UTF-16 units; what is shorter is found inside any word. */
  private static final int SHORTEST_ROOT = 4;

  private final List<Prefix> prefixes = new ArrayList<>();
  private final List<String> suffixes = new ArrayList<>();

  /**
   * A prefix.
   *
   * @param swallowed the root's first letter that gives way to it, or empty
   * @param before what the rest of the word, without that letter, begins with
   */
  private record Prefix(String text, String swallowed, Pattern before) {}

  /**
   * A word in its parts. Its text is the prefixes, the root without the letter that they swallowed,
   * and the suffixes.
   *
   * @param prefixes all of them, or empty
   * @param swallowed the root's first letter where a prefix took it, or empty
   * @param suffixes all of them, or empty
   */
  public record Parts(String prefixes, String swallowed, String root, String suffixes) {}

  private Affixes(List<String> lines) {
    for (String line : lines) {
      String[] row = line.split("\t", -1);
      if (row[0].equals("suffix")) {
        suffixes.add(row[1]);
      } else {
        prefixes.add(new Prefix(row[1], orNone(row[2]), Pattern.compile(orNone(row[3]))));
      }
    }
  }

  private static String orNone(String cell) {
    return cell.equals("-") ? "" : cell;
  }

  /** The affixes of a language (BCP 47), where translint has them. */
  public static Optional<Affixes> of(String language) {
    return LANGUAGES.computeIfAbsent(
        LanguageTags.base(language),
        code -> DataFile.find("language/" + code + "/affixes.tsv").map(Affixes::new));
  }

  /**
   * The parts of a word in lower case whose root {@code isRoot} accepts, with as few affixes as
   * will do; nothing where there is none.
   */
  public Optional<Parts> split(String word, Predicate<String> isRoot) {
    return withoutSuffixes(word, "", 0, isRoot);
  }

  private Optional<Parts> withoutSuffixes(
      String word, String taken, int count, Predicate<String> isRoot) {
    Optional<Parts> parts = withoutPrefixes("", "", word, taken, 0, isRoot);
    if (parts.isPresent() || count == MOST) {
      return parts;
    }
    for (String suffix : suffixes) {
      if (word.endsWith(suffix) && word.length() - suffix.length() >= SHORTEST_ROOT) {
        String rest = word.substring(0, word.length() - suffix.length());
        parts = withoutSuffixes(rest, suffix + taken, count + 1, isRoot);
        if (parts.isPresent()) {
          return parts;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Parts> withoutPrefixes(
      String taken,
      String swallowed,
      String rest,
      String suffixes,
      int count,
      Predicate<String> isRoot) {
    if (isRoot.test(rest)) {
      return Optional.of(new Parts(taken, swallowed, rest, suffixes));
    }
    if (count == MOST || !swallowed.isEmpty()) {
      return Optional.empty();
    }
    for (Prefix prefix : prefixes) {
      String bare = rest.startsWith(prefix.text) ? rest.substring(prefix.text.length()) : "";
      String root = prefix.swallowed + bare;
      if (root.length() < SHORTEST_ROOT || !prefix.before.matcher(bare).lookingAt()) {
        continue;
      }
      Optional<Parts> parts =
          withoutPrefixes(taken + prefix.text, prefix.swallowed, root, suffixes, count + 1, isRoot);
      if (parts.isPresent()) {
        return parts;
      }
    }
    return Optional.empty();
  }
}
