package org.translint.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds which word of a long full name is the surname: the one that stands alone elsewhere in the
 * article, as <i>Lozoya</i> of <i>Emilio Lozoya Austin</i>.
 */
final class SurnameLinker {

  private SurnameLinker() {}

  /** The mentions with the surnames put right; a second surname is left out. */
  static List<Mention> link(List<Mention> mentions) {
    Set<String> alone =
        mentions.stream()
            .filter(m -> !m.isFull() && !m.thingLike())
            .map(m -> m.surname().text())
            .collect(Collectors.toSet());
    List<Mention> linked = new ArrayList<>();
    for (Mention mention : mentions) {
      linked.add(alone.contains(mention.surname().text()) ? mention : link(mention, alone));
    }
    return linked;
  }

  private static Mention link(Mention mention, Set<String> alone) {
    List<NameWord> given = mention.given();
    for (int i = given.size() - 1; i > 0; i--) {
      if (alone.contains(given.get(i).text())) {
        return new Mention(
            mention.sentence(),
            given.subList(0, i),
            given.get(i),
            mention.title(),
            mention.thingLike());
      }
    }
    return mention;
  }
}
