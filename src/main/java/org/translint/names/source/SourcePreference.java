package org.translint.names.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.translint.finding.NameGroup.Because;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;
import org.translint.names.PreferredForm;
import org.translint.names.sound.NameKeys;
import org.translint.names.sound.Romaniser;

/**
 * Chooses the form that a language has for a name of the source: the source's own form where both
 * are in Latin letters, or what the language's convention makes of it, by the table {@code
 * names/<language>/convention.tsv}.
 */
final class SourcePreference {

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  /** Likeness from which on a form is a plain rendering of the source's name. */
  private static final double PLAIN = 0.97;

  /** Likeness below which it is none. */
  private static final double ASTRAY = 0.85;

  private final Romaniser romaniser = new Romaniser();
  private final List<List<String>> convention;

  SourcePreference(String language) {
    convention =
        DataFile.find("names/" + LanguageTags.base(language) + "/convention.tsv")
            .orElse(List.of())
            .stream()
            .map(line -> List.of(line.split("\t", -1)))
            .sorted(Comparator.comparing((List<String> row) -> -row.get(0).length()))
            .toList();
  }

  /** The form to use, or null where nothing decides. */
  @Nullable PreferredForm of(SourceName name, List<AnchoredForm> forms) {
    List<PreferredForm.Candidate> candidates =
        forms.stream()
            .map(
                f ->
                    new PreferredForm.Candidate(
                        f.text(), f.count(), f.parts().stream().anyMatch(TargetPart::joined)))
            .toList();
    PreferredForm byItself = PreferredForm.of(candidates);
    AnchoredForm bySource =
        Scripts.isLatin(name.text()) ? latin(name, forms, byItself) : plain(forms);
    if (bySource == null) {
      return byItself;
    }
    boolean sure =
        Scripts.isLatin(name.text())
            || forms.stream().allMatch(f -> f.equals(bySource) || f.likeness() < ASTRAY);
    return new PreferredForm(bySource.text(), sure ? Because.SOURCE : Because.CONVENTION);
  }

  /**
   * The form with the source's letters, or that of the convention; of both, the one that the
   * article itself prefers.
   */
  private @Nullable AnchoredForm latin(
      SourceName name, List<AnchoredForm> forms, @Nullable PreferredForm byItself) {
    List<AnchoredForm> right = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    AnchoredForm nearest = null;
    String expected = expected(name.text());
    for (AnchoredForm form : forms) {
      boolean exact = name.has(form.text());
      int distance = DISTANCE.apply(form.key().plain(), expected);
      if (exact || distance == 0) {
        right.add(form);
      }
      if (distance == least) {
        nearest = null;
      } else if (distance < least) {
        least = distance;
        nearest = form;
      }
    }
    if (right.isEmpty()) {
      return nearest;
    }
    return right.stream()
        .filter(f -> byItself != null && f.text().equals(byItself.text()))
        .findFirst()
        .orElse(right.size() == 1 ? right.get(0) : mostFrequent(right));
  }

  private static AnchoredForm mostFrequent(List<AnchoredForm> forms) {
    return forms.stream()
        .max(Comparator.comparing(AnchoredForm::count))
        .orElseThrow(() -> new IllegalArgumentException("no forms"));
  }

  /** The only form that renders another script's name plainly. */
  private static @Nullable AnchoredForm plain(List<AnchoredForm> forms) {
    List<AnchoredForm> plain = forms.stream().filter(f -> f.likeness() >= PLAIN).toList();
    return plain.size() == 1 ? plain.get(0) : null;
  }

  /** Whether a form is nearer to what the convention makes of a name than to the name itself. */
  boolean isConvention(String name, String form) {
    String plain = NameKeys.plain(form);
    String expected = expected(name);
    return !expected.equals(NameKeys.plain(name))
        && DISTANCE.apply(plain, expected) < DISTANCE.apply(plain, NameKeys.plain(name));
  }

  /** How the language would spell a name that is no name of its own. */
  private String expected(String name) {
    String latin = romaniser.romanise(name).toLowerCase(Locale.ROOT);
    StringBuilder spelt = new StringBuilder();
    for (int i = 0; i < latin.length(); ) {
      String rest = latin.substring(i);
      List<String> row =
          convention.stream().filter(r -> matches(r.get(0), rest)).findFirst().orElse(null);
      if (row == null) {
        spelt.append(rest.charAt(0));
        i++;
      } else {
        spelt.append(row.get(1));
        i += row.get(0).replace("$", "").length();
      }
    }
    return NameKeys.plain(spelt.toString());
  }

  private static boolean matches(String letters, String rest) {
    return letters.endsWith("$")
        ? rest.equals(letters.substring(0, letters.length() - 1))
        : rest.startsWith(letters);
  }
}
