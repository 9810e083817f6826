package org.translint.names.index;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.translint.names.NameUse;
import org.translint.names.sound.NameKey;
import org.translint.names.sound.NameKeys;

/**
 * One spelling in one language, as the whole batch has it.
 *
 * @param number its rank in the index, from 0: what the ledger approves first, then what most
 *     articles write, then by language and letters
 * @param language BCP 47
 * @param form as it is written
 * @param key what makes it comparable
 * @param bearers who is spelt so, those of most articles first
 * @param apart forms like it that some article uses beside it for somebody else
 */
record IndexedForm(
    int number,
    String language,
    String form,
    NameKey key,
    List<Bearer> bearers,
    Set<String> apart) {

  IndexedForm {
    bearers = List.copyOf(bearers);
    apart = Set.copyOf(apart);
  }

  /** A bearer with the form; they are ranked as forms are, by the bearer's own articles. */
  record Borne(IndexedForm form, int index) {

    static final Comparator<Borne> RANK =
        Comparator.comparing((Borne b) -> b.bearer().approved())
            .thenComparing(b -> b.bearer().articles())
            .reversed()
            .thenComparing(b -> b.form().number())
            .thenComparing(Borne::index);

    Bearer bearer() {
      return form.bearers().get(index);
    }
  }

  Borne borne(int bearer) {
    return new Borne(this, bearer);
  }

  /** Whom an article means by the form; null where that is not to be told. */
  @Nullable Borne borneBy(NameUse use) {
    String source = use.sourceName();
    for (int i = 0; i < bearers.size(); i++) {
      Bearer bearer = bearers.get(i);
      boolean given =
          bearer.given().stream()
              .anyMatch(
                  g ->
                      !g.isInitial()
                          && use.givenNames().stream()
                              .anyMatch(name -> NameKeys.sameLetters(name, g.text())));
      boolean sourceAlone =
          use.givenNames().isEmpty()
              && source != null
              && bearer.sourceNames().stream().anyMatch(n -> NameKeys.sameLetters(n, source));
      if (given || sourceAlone) {
        return borne(i);
      }
    }
    return null;
  }
}
