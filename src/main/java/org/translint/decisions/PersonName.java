package org.translint.decisions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.translint.finding.Finding;
import org.translint.finding.NameGroup;
import org.translint.finding.Related;
import org.translint.text.Document;

/**
 * A person, or a place, whose name is accepted in all the forms that an article gives it.
 *
 * <p>The name finds the people of an article whom it may mean: those of whose full name, of whose
 * source's name or of one of whose forms it has no word that they lack. What is said of any of
 * their forms is then meant, and of the accepted form itself.
 *
 * @param decision that accepts it; its value is a name, or a surname alone
 */
record PersonName(Decision decision) {

  /** Whether a finding about names or words is about this person. */
  boolean isMeant(Finding finding, Decisions.Article article) {
    List<String> wanted = words(decision.value());
    List<NameGroup> groups =
        article.names().stream().filter(group -> mayMean(group, wanted)).toList();
    String group = finding.group();
    if (group != null && groups.stream().anyMatch(g -> g.group().equals(group))) {
      return true;
    }
    Document document = article.document();
    Set<List<String>> forms = new HashSet<>();
    forms.add(wanted);
    for (NameGroup known : groups) {
      forms.add(words(known.name()));
      known.variants().forEach(variant -> forms.add(words(variant.text())));
    }
    return said(finding, document).stream()
        .anyMatch(text -> forms.contains(text) || text.containsAll(wanted));
  }

  private static boolean mayMean(NameGroup group, List<String> wanted) {
    List<String> known = new ArrayList<>(words(group.name()));
    String source = group.sourceName();
    if (source != null) {
      known.addAll(words(source));
    }
    group.variants().forEach(variant -> known.addAll(words(variant.text())));
    return known.containsAll(wanted);
  }

  /** What the finding says stands there; where something is missing, what it says is missing. */
  private static List<List<String>> said(Finding finding, Document document) {
    if (!finding.span().isEmpty()) {
      return List.of(words(finding.span().of(document.text())));
    }
    return finding.related().stream().map(Related::text).map(PersonName::words).toList();
  }

  private static List<String> words(String name) {
    return Arrays.stream(
            Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .split("[\\s\\u00A0\\u202F·・]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
