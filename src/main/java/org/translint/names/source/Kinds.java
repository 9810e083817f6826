package org.translint.names.source;

import java.util.List;
import org.translint.finding.NameGroup.Kind;
import org.translint.names.Geography;
import org.translint.names.NameLanguage;

/** Tells what kind of thing a name names, as far as the words around it say so. */
final class Kinds {

  private final Geography geography;
  private final NameLanguage words;
  private final Neighbours neighbours;

  Kinds(Geography geography, NameLanguage words, Neighbours neighbours) {
    this.geography = geography;
    this.words = words;
    this.neighbours = neighbours;
  }

  /** The kind of the name that some forms spell. */
  Kind of(List<AnchoredForm> forms) {
    // A title also stands before what its bearer is of: the Russian president, the prime minister
    // of Korea.
    boolean titled =
        forms.stream().noneMatch(f -> f.isOrdinary() || geography.isNoPerson(f.text()))
            && forms.stream().flatMap(f -> f.parts().stream()).anyMatch(p -> p.title() != null);
    boolean named =
        forms.stream()
            .anyMatch(
                f ->
                    words.givenNames().contains(f.text())
                        || f.parts().stream()
                            .map(neighbours::textBefore)
                            .anyMatch(words.givenNames()::contains));
    if (titled || named) {
      return Kind.PERSON;
    }
    return forms.stream().anyMatch(f -> geography.isPlace(f.text())) ? Kind.PLACE : Kind.UNKNOWN;
  }
}
