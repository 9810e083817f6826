package org.translint.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.translint.finding.BatchName;
import org.translint.finding.NameGroup.Kind;
import org.translint.names.ledger.Entry;
import org.translint.names.sound.NameKeys;

/** Gathers the people whose form a batch decides, for the ledger. Not thread-safe. */
public final class NamesToExport {

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::person)
          .thenComparing(Entry::language)
          .thenComparing(Entry::approved);

  private final List<Entry> entries = new ArrayList<>();
  private int undecided;

  /** Adds a person; one whose form nothing decides is only counted. */
  public void add(BatchName name) {
    String preferred = name.preferred();
    if (name.kind() != Kind.PERSON) {
      return;
    }
    if (preferred == null) {
      undecided++;
      return;
    }
    List<String> accepted =
        name.forms().stream()
            .map(BatchName.Form::text)
            .filter(form -> !form.equals(preferred) && NameKeys.sameLetters(form, preferred))
            .map(form -> name.name().replace(preferred, form))
            .toList();
    int articles = name.forms().stream().mapToInt(BatchName.Form::articleCount).sum();
    String note = articles == 1 ? "in 1 article" : "in " + articles + " articles";
    entries.add(new Entry(name.name(), Kind.PERSON, name.language(), name.name(), accepted, note));
  }

  /** The lines of the ledger, by person, then language. */
  public List<Entry> entries() {
    return entries.stream().sorted(ORDER).toList();
  }

  /** How many people were left out because nothing decides between their forms. */
  public int undecided() {
    return undecided;
  }
}
