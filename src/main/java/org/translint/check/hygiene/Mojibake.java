package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.translint.language.LanguageTags;
import org.translint.text.Span;

/**
 * Finds text whose bytes were read in another encoding than they were written in, by the way back:
 * written in the wrong encoding once more, and read in the right one, it must be valid, and of the
 * article's script. Immutable.
 *
 * <p>UTF-8 is so regular that a few characters are proof. An older encoding of the article's script
 * is not: there whole words must consist of nothing else.
 */
final class Mojibake {

  /** How often text may have been encoded again. */
  private static final int MOST_TIMES = 3;

  /** Latin letters of languages, not of phonetics. */
  private static final Set<Character.UnicodeBlock> LATIN =
      Set.of(
          Character.UnicodeBlock.BASIC_LATIN,
          Character.UnicodeBlock.LATIN_1_SUPPLEMENT,
          Character.UnicodeBlock.LATIN_EXTENDED_A,
          Character.UnicodeBlock.LATIN_EXTENDED_ADDITIONAL);

  private final String language;
  private final LegacyWords legacyWords;

  /**
   * A finder.
   *
   * @param language of the article, BCP 47
   */
  Mojibake(String language) {
    this.language = language;
    this.legacyWords = new LegacyWords(language);
  }

  /** The misread places of a text, in order, without overlap. */
  List<Damage> find(String text) {
    List<Damage> possible = new ArrayList<>(words(text, runs(text, Misreading.WESTERN)));
    possible.addAll(legacyWords.find(text));
    Misreading.OTHERS.forEach(other -> possible.addAll(plain(runs(text, other))));
    possible.sort(Comparator.comparing(damage -> -damage.span().length()));
    List<Damage> found = new ArrayList<>();
    for (Damage damage : possible) {
      if (found.stream().noneMatch(other -> other.span().overlaps(damage.span()))) {
        found.add(damage);
      }
    }
    found.sort(Comparator.comparing(Damage::span));
    return found;
  }

  /** Runs as they are: in other scripts than Latin, what stands around them may be damaged too. */
  private static List<Damage> plain(List<Utf8Run> runs) {
    return runs.stream()
        .map(
            run ->
                new Damage(
                    DamageKind.MISREAD,
                    new Span(run.start(), run.end()),
                    run.isWhole() ? run.decoded() : null,
                    false))
        .toList();
  }

  private List<Utf8Run> runs(String text, Misreading misreading) {
    List<Utf8Run> runs = new ArrayList<>();
    if (text.chars().allMatch(c -> c < Utf8Run.FIRST_LEAD)) {
      return runs;
    }
    Bytes bytes = Bytes.of(text, misreading.readAs());
    for (int i = 0; i < bytes.size(); i++) {
      if (bytes.at(i) < Utf8Run.FIRST_LEAD || bytes.character(i) == Bytes.NONE) {
        continue;
      }
      Utf8Run run = Utf8Run.at(bytes, i);
      if (run != null && isDamage(run, text, misreading)) {
        runs.add(run);
        while (i + 1 < bytes.size() && bytes.character(i + 1) != run.end()) {
          i++;
        }
      }
    }
    return runs;
  }

  private boolean isDamage(Utf8Run run, String text, Misreading misreading) {
    if (run.sequences() < misreading.fewest()) {
      return false;
    }
    if (!misreading.scripts().isEmpty()) {
      return run.decoded()
          .codePoints()
          .allMatch(c -> misreading.scripts().contains(Character.UnicodeScript.of(c)));
    }
    if (run.sequences() == 1) {
      return run.isWhole() && isPlausible(run) && !isCapitalBeforeMark(run, text);
    }
    return isPlausible(run) || isOfOneScript(run);
  }

  private boolean isPlausible(Utf8Run run) {
    return run.decoded().codePoints().allMatch(this::isPlausible);
  }

  /** Whether a character may stand in the article: of its script, Latin, or a common mark. */
  private boolean isPlausible(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN -> LATIN.contains(Character.UnicodeBlock.of(c));
      case COMMON, INHERITED -> !Character.isISOControl(c) && Character.isDefined(c);
      default -> LanguageTags.hasLetter(language, c);
    };
  }

  private static boolean isOfOneScript(Utf8Run run) {
    return run.sequences() > 2
        && run.decoded().codePoints().mapToObj(Character.UnicodeScript::of).distinct().count() == 1;
  }

  /** A capital letter with a closing mark after it, as in a title that ends a quotation. */
  private static boolean isCapitalBeforeMark(Utf8Run run, String text) {
    char mark = text.charAt(run.end() - 1);
    return run.start() > 0
        && Character.isUpperCase(text.charAt(run.start() - 1))
        && (mark == '»' || mark == '”' || mark == '“' || mark == '’' || mark == '…');
  }

  /** The runs as parts of the words that they stand in. */
  private List<Damage> words(String text, List<Utf8Run> runs) {
    List<Damage> words = new ArrayList<>();
    for (int first = 0; first < runs.size(); ) {
      int last = first;
      while (last + 1 < runs.size() && isOneWord(text, runs.get(last), runs.get(last + 1))) {
        last++;
      }
      words.add(word(text, runs.subList(first, last + 1)));
      first = last + 1;
    }
    return words;
  }

  private static boolean isOneWord(String text, Utf8Run run, Utf8Run next) {
    return text.substring(run.end(), next.start())
        .codePoints()
        .allMatch(Character::isLetterOrDigit);
  }

  private Damage word(String text, List<Utf8Run> runs) {
    int start = runs.get(0).start();
    int end = runs.get(runs.size() - 1).end();
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String repaired = repaired(text, new Span(start, end), runs);
    boolean isWhole =
        runs.stream().allMatch(Utf8Run::isWhole)
            && repaired.codePoints().allMatch(this::isPlausible);
    return new Damage(
        DamageKind.MISREAD,
        new Span(start, end),
        isWhole ? again(repaired, MOST_TIMES) : null,
        isWhole);
  }

  /** What is left when text that was encoded several times is read as often. */
  private String again(String text, int times) {
    List<Utf8Run> runs = times == 0 ? List.of() : runs(text, Misreading.WESTERN);
    if (runs.isEmpty()) {
      return text;
    }
    return again(repaired(text, new Span(0, text.length()), runs), times - 1);
  }

  private static String repaired(String text, Span span, List<Utf8Run> runs) {
    StringBuilder repaired = new StringBuilder();
    int at = span.start();
    for (Utf8Run run : runs) {
      repaired.append(text, at, run.start()).append(run.decoded());
      at = run.end();
    }
    return repaired.append(text, at, span.end()).toString();
  }
}
