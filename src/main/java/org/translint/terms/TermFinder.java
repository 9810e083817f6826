package org.translint.terms;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.translint.language.Sentence;

/** Finds the terms of one language in sentences of that language. Thread-safe. */
public interface TermFinder {

  /** All places where terms stand, also those inside of longer ones, by start, then by end. */
  List<Occurrence> find(Sentence sentence, String text);

  /**
   * Whether the sentence may say {@code term} in a way that {@link #find} does not see: with its
   * words derived, parted or in another order. To be asked where a term seems to be missing.
   */
  boolean maySay(Term term, Sentence sentence);

  /** Whether the glossary has no term of the language. */
  boolean isEmpty();

  /** The finder for a language (BCP 47). */
  static TermFinder of(List<Concept> concepts, String language) {
    List<ConceptTerm> terms = new ArrayList<>();
    for (Concept concept : concepts) {
      for (Term term : concept.terms(language)) {
        terms.add(new ConceptTerm(concept, term));
      }
    }
    return isSpaced(language) ? new SpacedTerms(terms, language) : new UnspacedTerms(terms);
  }

  /** Whether the language puts spaces between words. */
  private static boolean isSpaced(String language) {
    int[] scripts = UScript.getCode(ULocale.forLanguageTag(language));
    return scripts == null || Arrays.stream(scripts).noneMatch(UScript::breaksBetweenLetters);
  }

  /**
   * A term that is looked for.
   *
   * @param concept what it is for
   */
  record ConceptTerm(Concept concept, Term term) {}
}
