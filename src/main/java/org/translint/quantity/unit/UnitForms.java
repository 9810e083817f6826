package org.translint.quantity.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.language.DataFile;
import org.translint.quantity.FoldedText;

/**
 * The names and signs of units in one language: CLDR's with what it lacks. Immutable once made.
 *
 * <p>A code or sign of currency in Latin capitals (USD, ALL) and a single Latin letter (m) count
 * only as they are; all else in any case.
 */
final class UnitForms {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
  private static final String FOLDER = "quantity/unit/";
  private static final String NONE = "-";
  private static final String EVERY_LANGUAGE = "*";

  /** The letters that alone are units in running text; others are variables and initials. */
  private static final Set<String> LETTERS = Set.of("g", "h", "l", "L", "m", "t");

  private final Map<String, Set<String>> exact = new HashMap<>();
  private final Map<String, Set<String>> folded = new HashMap<>();
  private final Set<String> leftOut;
  private int longest;

  private UnitForms(Set<String> leftOut) {
    this.leftOut = leftOut;
  }

  /** What is known of {@code language}, without region. */
  static UnitForms of(String language) {
    Set<String> leftOut = new HashSet<>();
    for (List<String> row : DataFile.rows(FOLDER + "left-out.tsv")) {
      if (isFor(row, language)) {
        leftOut.add(row.get(1));
      }
    }
    UnitForms forms = new UnitForms(leftOut);
    String cldr = FOLDER + "cldr/" + language + ".tsv";
    if (DataFile.find(cldr).isPresent()) {
      DataFile.rows(cldr).forEach(row -> forms.addKnown(row.get(0), split(row.get(1))));
    }
    forms.addOwn(language);
    return forms;
  }

  /** Whether a row of a data file holds for {@code language}. */
  static boolean isFor(List<String> row, String language) {
    return row.get(0).equals(EVERY_LANGUAGE) || row.get(0).equals(language);
  }

  /** What is said for the language itself outweighs CLDR. */
  private void addOwn(String language) {
    Set<String> own = new HashSet<>();
    for (List<String> row : DataFile.rows(FOLDER + "forms.tsv")) {
      if (!isFor(row, language)) {
        continue;
      }
      String form = row.get(1);
      Map<String, Set<String>> forms = isExact(form) ? exact : folded;
      String key = isExact(form) ? form : key(form);
      if (own.add(form)) {
        forms.put(key, new TreeSet<>());
      }
      if (!row.get(2).equals(NONE)) {
        forms.computeIfAbsent(key, k -> new TreeSet<>()).addAll(split(row.get(2)));
      }
      longest = Math.max(longest, form.length());
    }
  }

  private void addKnown(String form, Set<String> units) {
    if (leftOut.contains(form) || isStrayLetter(form)) {
      return;
    }
    boolean asItIs = isExact(form);
    (asItIs ? exact : folded)
        .computeIfAbsent(asItIs ? form : key(form), k -> new TreeSet<>())
        .addAll(units);
    longest = Math.max(longest, form.length());
  }

  /** A form without the marks of vowels, which Arabic writes or leaves out, in either order. */
  private static String key(String form) {
    return MARKS.matcher(FoldedText.of(form)).replaceAll("");
  }

  private static Set<String> split(String ids) {
    return Set.of(ids.split(" "));
  }

  private static boolean isStrayLetter(String form) {
    return form.length() == 1 && isLatin(form) && !LETTERS.contains(form);
  }

  private static boolean isExact(String form) {
    boolean isCode = form.chars().allMatch(c -> 'A' <= c && c <= 'Z');
    return isCode || (form.length() == 1 && isLatin(form));
  }

  private static boolean isLatin(String form) {
    return Character.UnicodeScript.of(form.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  /** Length of the longest form, in code units. */
  int longest() {
    return longest;
  }

  /**
   * The units that a form stands for; none where it is known to be no unit; null where it is not
   * known.
   *
   * @param form as it is in the text
   */
  @Nullable Set<String> units(String form) {
    Set<String> asItIs = exact.get(form);
    return asItIs == null ? folded.get(key(form)) : asItIs;
  }
}
