package org.translint.names;

import java.util.List;
import org.translint.text.Span;

/**
 * The spellings of one surname in one article.
 *
 * @param forms the best established first
 * @param weight log-odds of the weakest spelling that was joined; infinite for a single one
 */
record Person(List<Form> forms, double weight) {

  Person {
    forms = List.copyOf(forms);
  }

  /** All mentions, in order. */
  List<Mention> mentions() {
    return forms.stream()
        .flatMap(form -> form.mentions().stream())
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }

  /** Where the person is first named. */
  Span first() {
    return mentions().get(0).span();
  }
}
