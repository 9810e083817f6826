package org.translint.terms;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.translint.terms.Term.Status;

/** Gathers the terms of one concept while a file is read. Not thread-safe. */
final class ConceptBuilder {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private final String id;
  private final List<Term> terms = new ArrayList<>();

  ConceptBuilder(String id) {
    this.id = id;
  }

  /** Adds a term; one that is there already with the same status is not added again. */
  void add(String text, String language, Status status) {
    Term term = new Term(normal(text), language, status);
    boolean isThere =
        terms.stream()
            .anyMatch(
                t ->
                    t.text().equals(term.text())
                        && t.language().equals(language)
                        && (t.status() == status || status == Status.ACCEPTED));
    if (!isThere && !term.text().isEmpty()) {
      terms.add(term);
    }
  }

  private static String normal(String text) {
    return NFC.normalize(text.strip().replaceAll("[\\s\\p{Z}]+", " "));
  }

  /** What is both forbidden and allowed in one language; nothing where all is clear. */
  Optional<String> contradiction() {
    for (Term term : terms) {
      boolean isAllowed =
          terms.stream()
              .anyMatch(
                  t ->
                      !t.isForbidden()
                          && t.text().equals(term.text())
                          && t.language().equals(term.language()));
      if (term.isForbidden() && isAllowed) {
        return Optional.of(term.text());
      }
    }
    return Optional.empty();
  }

  Concept concept() {
    return new Concept(id, terms);
  }
}
