package org.translint.names.index;

import java.util.List;
import java.util.Optional;
import org.translint.finding.NameGroup.Kind;
import org.translint.names.Likeness;
import org.translint.names.WordFormation;
import org.translint.names.index.IndexedForm.Borne;
import org.translint.names.sound.NameKeys;

/**
 * Decides whether two forms in different articles are one person. The surname alone never says so:
 * the source has to have one name for both, or both have to stand with one given name. Stateless.
 */
final class SamePerson {

  /** What a majority is: so many times as many articles. */
  static final int MAJORITY = 3;

  private static final int SHORTEST = 4;

  private final WordFormation formation = new WordFormation();

  /** What says that two forms are one person; the strongest first. */
  enum Backing {
    SOURCE,
    FULL_NAME
  }

  /** Why two forms are one person. */
  record Evidence(Backing backing, Likeness likeness) {}

  /**
   * What says that the two are one person; nothing where there is too little, or a veto.
   *
   * @param main of higher rank than {@code other}
   */
  Optional<Evidence> of(Borne main, Borne other) {
    Bearer one = main.bearer();
    Bearer two = other.bearer();
    if (one.isBare() || two.isBare() || !isPerson(one) || !isPerson(two)) {
      return Optional.empty();
    }
    boolean source = share(one.sourceNames(), two.sourceNames());
    if (areApart(main.form(), other.form())
        || (two.approved() && one.approved())
        || differ(one, two)
        || (!source && !one.sourceNames().isEmpty() && !two.sourceNames().isEmpty())) {
      return Optional.empty();
    }
    if (!source && !shareGivenName(one, two)) {
      return Optional.empty();
    }
    Likeness likeness = Likeness.of(main.form().key(), other.form().key());
    if (source) {
      return likeness == Likeness.NONE
          ? Optional.empty()
          : Optional.of(new Evidence(Backing.SOURCE, likeness));
    }
    return isOneSurname(main, other, likeness)
        ? Optional.of(new Evidence(Backing.FULL_NAME, likeness))
        : Optional.empty();
  }

  private static boolean isPerson(Bearer bearer) {
    return bearer.kind() == Kind.PERSON || bearer.kind() == Kind.UNKNOWN;
  }

  private static boolean areApart(IndexedForm one, IndexedForm other) {
    return one.apart().contains(other.form()) || other.apart().contains(one.form());
  }

  private boolean differ(Bearer one, Bearer other) {
    return !one.given().isEmpty()
        && !other.given().isEmpty()
        && one.given().stream()
            .noneMatch(g -> other.given().stream().anyMatch(h -> g.mayBe(h, formation)));
  }

  private boolean shareGivenName(Bearer one, Bearer other) {
    return one.given().stream()
        .anyMatch(g -> other.given().stream().anyMatch(h -> g.isSame(h, formation)));
  }

  private static boolean share(List<String> some, List<String> others) {
    return some.stream()
        .anyMatch(name -> others.stream().anyMatch(n -> NameKeys.sameLetters(n, name)));
  }

  /** Whether two surnames after one given name are one, spelt in two ways. */
  private boolean isOneSurname(Borne main, Borne other, Likeness likeness) {
    String a = main.form().key().plain();
    String b = other.form().key().plain();
    if (likeness == Likeness.PLAIN) {
      return true;
    }
    if (Math.min(main.form().key().length(), other.form().key().length()) < SHORTEST
        || formation.isGenderPair(a, b)) {
      return false;
    }
    // One letter makes another family of it too often, unless it stands against many.
    return likeness == Likeness.SOUND
        || (likeness == Likeness.NEAR
            && !formation.isDerived(a, b)
            && main.bearer().articles() >= MAJORITY * other.bearer().articles());
  }
}
