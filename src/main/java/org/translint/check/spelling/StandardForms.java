package org.translint.check.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.translint.finding.Severity;
import org.translint.language.Affixes;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;

/**
 * The standard forms of one language's words, by the forms that are often written instead: {@code
 * language/<code>/nonstandard.tsv}. Where the language's affixes are known, a form is found with
 * them too.
 */
final class StandardForms {

  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

  /** Indonesian suffixes that make a word of a phrase, so that it is written as one. */
  private static final Pattern JOINING = Pattern.compile("(an|kan|i).*");

  private final Map<String, Standard> standards = new HashMap<>();
  private final Optional<Affixes> affixes;

  /**
   * What the standard has.
   *
   * @param form in the capitalisation of the word that it stands for
   * @param severity how grave the other form is
   * @param isName whether it is always capitalised: a month or the like
   */
  record Standard(String form, Severity severity, boolean isName) {}

  private StandardForms(List<String> lines, Optional<Affixes> affixes) {
    for (String line : lines) {
      String[] row = line.split("\t", -1);
      Severity severity = Severity.valueOf(row[2].toUpperCase(Locale.ROOT));
      boolean isName = Character.isUpperCase(row[1].codePointAt(0));
      standards.put(row[0], new Standard(row[1], severity, isName));
    }
    this.affixes = affixes;
  }

  /** The standard forms of a language (BCP 47), where translint has them. */
  static Optional<StandardForms> load(String language) {
    return DataFile.find("language/" + LanguageTags.base(language) + "/nonstandard.tsv")
        .map(lines -> new StandardForms(lines, Affixes.of(language)));
  }

  /** The standard form of a word, where the word is not in it. */
  Optional<Standard> of(String word) {
    String plain = word.replace('’', '\'').toLowerCase(Locale.ROOT);
    String[] parts = HYPHEN.split(plain, -1);
    if (parts.length > 2) {
      return Optional.empty();
    }
    Optional<Standard> first = ofPart(parts[0]);
    Optional<Standard> second = parts.length == 2 ? ofPart(parts[1]) : Optional.empty();
    Standard found = first.or(() -> second).orElse(null);
    if (found == null) {
      return Optional.empty();
    }
    String form = first.map(Standard::form).orElse(parts[0]);
    if (parts.length == 2) {
      form += "-" + second.map(Standard::form).orElse(parts[1]);
    }
    return Optional.of(new Standard(inCaseOf(word, form), found.severity, found.isName));
  }

  private Optional<Standard> ofPart(String word) {
    Standard whole = standards.get(word);
    return whole != null
        ? Optional.of(whole)
        : affixes.flatMap(a -> a.split(word, standards::containsKey)).flatMap(this::joined);
  }

  /** The standard form with the affixes of the other. */
  private Optional<Standard> joined(Affixes.Parts parts) {
    Standard standard = standards.get(parts.root());
    if (standard == null) {
      return Optional.empty();
    }
    String form = standard.form.toLowerCase(Locale.ROOT);
    boolean isPhrase = form.indexOf(' ') >= 0;
    if (isPhrase && !parts.prefixes().isEmpty() && JOINING.matcher(parts.suffixes()).matches()) {
      return Optional.empty();
    }
    String swallowed = parts.swallowed();
    if (!swallowed.isEmpty() && !form.startsWith(swallowed)) {
      return Optional.empty();
    }
    String rest = form.substring(isSwallowing(parts, form) ? 1 : swallowed.length());
    return Optional.of(
        new Standard(
            parts.prefixes() + rest + parts.suffixes(), standard.severity, standard.isName));
  }

  /** Whether the prefix takes the first letter of the standard form, though not of the other. */
  private static boolean isSwallowing(Affixes.Parts parts, String form) {
    boolean labial = parts.prefixes().endsWith("m") && form.matches("p[aeiou].*");
    return labial && !parts.root().startsWith("p");
  }

  private static String inCaseOf(String word, String form) {
    return Character.isUpperCase(word.codePointAt(0))
        ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1)
        : form;
  }
}
