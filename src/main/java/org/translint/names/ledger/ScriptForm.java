package org.translint.names.ledger;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form in another script than the Latin one that may stand in an article of one language: the
 * language's own, or another language's.
 *
 * @param form the whole name, or its last word
 * @param entry of the person in the article's language
 * @param isAllowed whether the language may write so
 * @param replacement what belongs there where it may not
 */
public record ScriptForm(String form, Entry entry, boolean isAllowed, String replacement) {

  private static final int SHORTEST = 2;

  /** The forms that matter in {@code language}, the longest first. */
  static List<ScriptForm> of(Ledger ledger, String language) {
    Map<String, Set<ScriptForm>> forms = new LinkedHashMap<>();
    for (Entry entry : ledger.entries()) {
      Optional<Entry> own = ledger.entry(entry.person(), language).filter(Entry::isPerson);
      if (own.isPresent()) {
        for (ScriptForm form : of(entry, own.get(), ledger, language)) {
          forms.computeIfAbsent(form.form(), f -> new LinkedHashSet<>()).add(form);
        }
      }
    }
    List<ScriptForm> clear = new ArrayList<>();
    for (Set<ScriptForm> same : forms.values()) {
      ScriptForm first = same.iterator().next();
      if (first.isAllowed() || same.size() == 1) {
        clear.add(first);
      }
    }
    clear.sort(
        Comparator.comparing((ScriptForm f) -> f.form().length())
            .reversed()
            .thenComparing(ScriptForm::form));
    return List.copyOf(clear);
  }

  private static List<ScriptForm> of(Entry entry, Entry own, Ledger ledger, String language) {
    List<ScriptForm> forms = new ArrayList<>();
    for (String written : entry.forms()) {
      NameForm form = NameForm.of(written);
      if (isLatin(form.text())) {
        continue;
      }
      forms.add(of(form.text(), own, own.approved(), ledger, language));
      Optional<String> alone = NameForm.of(own.approved()).surname();
      form.surname()
          .filter(word -> form.words().size() > 1 && word.length() >= SHORTEST)
          .map(word -> of(word, own, alone.orElse(own.approved()), ledger, language))
          .ifPresent(forms::add);
    }
    return forms;
  }

  private static ScriptForm of(
      String form, Entry own, String replacement, Ledger ledger, String language) {
    return new ScriptForm(form, own, ledger.allows(form, language), replacement);
  }

  /** Whether all letters of {@code form} are Latin ones. */
  static boolean isLatin(String form) {
    return form.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> UScript.getScript(c) == UScript.LATIN);
  }
}
