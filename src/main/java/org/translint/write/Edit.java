package org.translint.write;

import java.util.List;
import java.util.Optional;
import org.translint.text.Span;

/**
 * A fix as a change of a file's text.
 *
 * @param change what it is made of
 * @param span in the file's text, which the replacement takes; may be empty
 * @param forms the ways in which the file may have the replacement, the one that is tried first
 */
record Edit(Change change, Span span, List<String> forms) {

  Edit {
    forms = List.copyOf(forms);
  }

  /** The replacement as the file is to have it. */
  String replacement() {
    return forms.get(0);
  }

  /** The same with the replacement written in the next way, if there is one. */
  Optional<Edit> otherwise() {
    return forms.size() > 1
        ? Optional.of(new Edit(change, span, forms.subList(1, forms.size())))
        : Optional.empty();
  }
}
