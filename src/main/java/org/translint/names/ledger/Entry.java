package org.translint.names.ledger;

import java.util.ArrayList;
import java.util.List;
import org.translint.finding.NameGroup.Kind;

/**
 * How one person, organisation or place is to be written in one language.
 *
 * @param person who or what it is: any word that is the same in all languages
 * @param kind what is named
 * @param language BCP 47
 * @param approved the form to use
 * @param accepted other forms that are left alone, in the order of the ledger
 * @param note for people
 */
public record Entry(
    String person,
    Kind kind,
    String language,
    String approved,
    List<String> accepted,
    String note) {

  public Entry {
    accepted = List.copyOf(accepted);
  }

  /** The approved form, then the accepted ones. */
  public List<String> forms() {
    List<String> forms = new ArrayList<>(List.of(approved));
    forms.addAll(accepted);
    return forms;
  }

  /** Whether a full name of it lets its parts stand alone. */
  public boolean isPerson() {
    return kind == Kind.PERSON;
  }

  /** The same with more accepted forms after those that it has. */
  Entry accepting(List<String> more) {
    List<String> all = new ArrayList<>(accepted);
    all.addAll(more);
    return new Entry(person, kind, language, approved, all, note);
  }
}
