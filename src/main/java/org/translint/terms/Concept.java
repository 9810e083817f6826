package org.translint.terms;

import java.util.List;
import org.translint.language.LanguageTags;

/**
 * One thing that the newsroom has terms for.
 *
 * @param id what the glossary calls it
 * @param terms of all languages, in the order of the glossary
 */
public record Concept(String id, List<Term> terms) {

  public Concept {
    terms = List.copyOf(terms);
  }

  /** The terms for this very language tag, else those for its primary language. */
  public List<Term> terms(String language) {
    List<Term> exactly = terms.stream().filter(t -> t.language().equals(language)).toList();
    return exactly.isEmpty()
        ? terms.stream().filter(t -> LanguageTags.sameLanguage(t.language(), language)).toList()
        : exactly;
  }

  /** The approved terms of a language; usually there is one. */
  public List<Term> approved(String language) {
    return terms(language).stream().filter(Term::isApproved).toList();
  }
}
