package org.translint.names;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.translint.finding.NameGroup;
import org.translint.finding.NameGroup.Because;
import org.translint.finding.NameGroup.Variant;
import org.translint.finding.Severity;
import org.translint.names.ledger.Entry;
import org.translint.names.ledger.Ledger;
import org.translint.names.ledger.NameForm;
import org.translint.names.sound.NameKeys;

/** Puts what the newsroom's ledger approves above what an article and its source say of a name. */
public final class ApprovedNames {

  private ApprovedNames() {}

  /** The names as they stand in the light of the ledger. */
  public static List<NameCluster> of(List<NameCluster> names, Ledger ledger, String language) {
    return ledger.isEmpty() ? names : names.stream().map(n -> of(n, ledger, language)).toList();
  }

  private static NameCluster of(NameCluster cluster, Ledger ledger, String language) {
    Set<Entry> entries = new LinkedHashSet<>();
    Set<String> approved = new LinkedHashSet<>();
    for (Variant variant : cluster.group().variants()) {
      for (Entry entry : ledger.withWord(variant.text(), language)) {
        entries.add(entry);
        if (words(entry.approved()).contains(NameForm.normal(variant.text()))) {
          approved.add(variant.text());
        }
      }
    }
    // A form of two people, or two approved forms: the ledger does not say which is meant.
    if (entries.size() != 1 || approved.size() != 1) {
      return cluster;
    }
    Set<String> allowed = new HashSet<>();
    entries.forEach(entry -> entry.forms().forEach(form -> allowed.addAll(words(form))));
    String right = approved.iterator().next();
    NameGroup group = cluster.group();
    boolean consistent =
        group.variants().stream()
            .map(Variant::text)
            .allMatch(
                text ->
                    allowed.contains(NameForm.normal(text)) || NameKeys.sameLetters(text, right));
    return cluster.approving(
        group.withPreferred(right, Because.LEDGER).withConsistent(consistent),
        consistent ? Severity.NEUTRAL : Severity.MAJOR,
        allowed);
  }

  private static Set<String> words(String form) {
    NameForm parts = NameForm.of(form);
    Set<String> words = new HashSet<>(parts.words());
    words.add(parts.text());
    return words;
  }
}
