package org.translint.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the spellings of one surname around its best established form. A spelling joins by its
 * likeness to that form, never through a third one, and only where no form of the group forbids it.
 */
final class Clusterer {

  private final Vetoes vetoes;
  private final Evidence evidence;

  Clusterer(Vetoes vetoes, Evidence evidence) {
    this.vetoes = vetoes;
    this.evidence = evidence;
  }

  /** The people whom {@code forms} name, by first mention. */
  List<Person> people(List<Form> forms) {
    List<Form> ranked = new ArrayList<>(forms);
    ranked.sort(
        Comparator.comparing(Form::isIntroduced)
            .thenComparing(Form::count)
            .reversed()
            .thenComparing(Form::first));
    List<Person> people = new ArrayList<>();
    for (Form form : ranked) {
      add(form, people);
    }
    people.sort(Comparator.comparing(Person::first));
    return people;
  }

  private void add(Form form, List<Person> people) {
    int best = -1;
    double most = Evidence.ENOUGH;
    for (int i = 0; i < people.size(); i++) {
      double weight = weight(people.get(i), form);
      if (weight >= most && (best < 0 || weight > most)) {
        best = i;
        most = weight;
      }
    }
    if (best < 0) {
      people.add(new Person(List.of(form), Double.POSITIVE_INFINITY));
    } else {
      Person person = people.get(best);
      List<Form> forms = new ArrayList<>(person.forms());
      forms.add(form);
      people.set(best, new Person(forms, Math.min(person.weight(), most)));
    }
  }

  private double weight(Person person, Form form) {
    double weight = evidence.weigh(person.forms().get(0), form);
    if (weight < Evidence.ENOUGH) {
      return weight;
    }
    for (Form member : person.forms()) {
      if (vetoes.forbid(member, form, Likeness.of(member.key(), form.key()))) {
        return Double.NEGATIVE_INFINITY;
      }
    }
    return weight;
  }
}
