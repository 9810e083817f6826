package org.translint.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.finding.BatchName;
import org.translint.finding.NameGroup.Kind;

/**
 * Somebody whom the batch names.
 *
 * @param line of the JSON Lines report
 * @param name the fullest form
 * @param language of the articles
 * @param kind what is named
 * @param preferred the form to use, or null
 * @param forms that which most articles use first
 * @param counts in how many articles each stands
 */
record Named(
    String line,
    String name,
    String language,
    Kind kind,
    @Nullable String preferred,
    ArrayList<String> forms,
    ArrayList<Integer> counts)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  static Named of(BatchName name) {
    ArrayList<String> forms = new ArrayList<>();
    ArrayList<Integer> counts = new ArrayList<>();
    name.forms()
        .forEach(
            form -> {
              forms.add(form.text());
              counts.add(form.articleCount());
            });
    return new Named(
        Lines.name(name),
        name.name(),
        name.language(),
        name.kind(),
        name.preferred(),
        forms,
        counts);
  }

  /** The name as far as a ledger asks. */
  BatchName forLedger() {
    List<BatchName.Form> some = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      some.add(new BatchName.Form(forms.get(i), 0, counts.get(i), List.of()));
    }
    return new BatchName("", language, name, kind, true, preferred, null, null, some);
  }
}
