package org.translint.names.source;

import java.util.function.ToIntBiFunction;
import org.translint.language.Dictionary;
import org.translint.names.Geography;
import org.translint.names.NameLanguage;
import org.translint.names.WordFormation;
import org.translint.names.sound.NameKeys;
import org.translint.names.sound.SoundDistance;

/**
 * Judges whether two forms that are anchored on one name of the source are two spellings of it.
 * Everything that speaks for two names, or for two words made from one name, is a veto.
 */
final class SpellingJudge {

  /** Log-odds that a word after a person's given name, where the source has the surname, is it. */
  private static final double TRANSLATED = 3;

  private static final int SHORTEST = 3;
  private static final int MORE = 2;

  private final Dictionary dictionary;
  private final Geography geography;
  private final WordFormation formation;
  private final SoundDistance sounds;
  private final Neighbours neighbours;
  private final NameLanguage words;
  private final ToIntBiFunction<SourceName, Integer> rendered;

  SpellingJudge(
      Dictionary dictionary,
      Geography geography,
      WordFormation formation,
      SoundDistance sounds,
      Neighbours neighbours,
      NameLanguage words,
      ToIntBiFunction<SourceName, Integer> rendered) {
    this.words = words;
    this.rendered = rendered;
    this.dictionary = dictionary;
    this.geography = geography;
    this.formation = formation;
    this.sounds = sounds;
    this.neighbours = neighbours;
  }

  /**
   * Log-odds that {@code other} is a spelling of what {@code main} spells; negative: it is not.
   *
   * <p>Each line adds one kind of evidence: how alike the two are, how alike each is to the anchor,
   * how often it stands where the source has the anchor, how clearly it renders that one and no
   * other, who stands beside it, and whether it is a word of the language. The weights were set by
   * hand on development data.
   */
  double weigh(SourceName anchor, AnchoredForm main, AnchoredForm other) {
    if (isVetoed(anchor, main, other)) {
      return Double.NEGATIVE_INFINITY;
    }
    if (other.translated()) {
      return TRANSLATED;
    }
    boolean sound = main.key().soundsLike(other.key());
    boolean known = isKnown(other);
    double weight = sound ? 3 : 10 * (sounds.likeness(main.sound(), other.sound()) - 0.7);
    weight += 4 * (Math.min(main.likeness(), other.likeness()) - 0.7);
    weight += 2 * (other.together() - 0.5) + 1 * (main.together() - 0.5);
    weight += 4 * Math.min(0.3, other.margin());
    weight += isWomanOrMan(anchor, main, other) ? 3 : 0;
    weight += neighbours.shared(main, other) ? 2 : 0;
    weight += isAlone(anchor, other) ? 1 : -1.5;
    weight += other.eliminated() ? 5.5 * other.likeness() : 0;
    weight += known ? -1 : 0.5;
    weight +=
        known && !sound && !other.eliminated() && !words.givenNames().contains(other.text())
            ? -2
            : 0;
    return weight;
  }

  /**
   * Whether a form is, in each bead that it shares with its anchor, the only word there that
   * renders it, or one of as many as the source has.
   */
  private boolean isAlone(SourceName anchor, AnchoredForm form) {
    return form.beads().stream()
        .filter(anchor.beads()::contains)
        .allMatch(bead -> rendered.applyAsInt(anchor, bead) <= anchor.count(bead));
  }

  /** Whether the forms are a man's and a woman's form of the name of one person. */
  private boolean isWomanOrMan(SourceName anchor, AnchoredForm main, AnchoredForm other) {
    return formation.isGenderPair(main.key().plain(), other.key().plain())
        && neighbours.onePerson(anchor);
  }

  /**
   * Whether, in a script without capitals, one is the other with more behind or before it: a
   * compound, or a space that was lost.
   */
  private static boolean isRunTogether(String one, String two) {
    String longer = one.length() > two.length() ? one : two;
    String shorter = one.length() > two.length() ? two : one;
    int more = longer.length() - shorter.length();
    return more >= MORE && (longer.startsWith(shorter) || longer.endsWith(shorter));
  }

  /** Whether a man and a woman have the two surnames, by their given names: one pair as well. */
  private boolean areBrotherAndSister(AnchoredForm main, AnchoredForm other) {
    return formation.isGenderPair(main.key().plain(), other.key().plain())
        && neighbours.textsBefore(main).stream()
            .anyMatch(
                one ->
                    neighbours.textsBefore(other).stream()
                        .anyMatch(
                            two ->
                                formation.isGenderPair(NameKeys.plain(one), NameKeys.plain(two))));
  }

  /** Whether each renders another form of the source, such as Билл and Билли. */
  private boolean haveTheirOwn(SourceName anchor, AnchoredForm main, AnchoredForm other) {
    return isSurface(anchor, main) && isSurface(anchor, other);
  }

  /** Whether the language has it as a word or name, and nobody is called so. */
  private boolean isNameless(AnchoredForm form) {
    return isKnown(form) && !words.givenNames().contains(form.text());
  }

  private boolean isKnown(AnchoredForm form) {
    return dictionary != Dictionary.ALL_KNOWING && dictionary.knows(form.text());
  }

  private boolean isVetoed(SourceName anchor, AnchoredForm main, AnchoredForm other) {
    String one = main.key().plain();
    String two = other.key().plain();
    if (one.equals(two)) {
      return false;
    }
    if (other.translated()) {
      return isWord(main);
    }
    boolean sound = main.key().soundsLike(other.key());
    boolean changed = one.length() == two.length() && anchor.has(main.text()) && !isKnown(other);
    boolean kept = changed || (!Scripts.isLatin(anchor.text()) && isSurface(anchor, other));
    return Math.min(main.sound().length(), other.sound().length()) < SHORTEST
        || Scripts.script(one) != Scripts.script(two)
        || (!Scripts.isCased(one)
            && (isRunTogether(one, two)
                || !CaselessNearness.isNear(
                    main.text(), other.text(), sounds.likeness(main.sound(), other.sound()))))
        || (isWord(other) && !anchor.has(other.text()) && !mayBeName(anchor, other))
        || (isWord(main) && isWord(other) && !anchor.has(main.text()))
        || (isWord(main) && !anchor.has(main.text()) && !mayBeName(anchor, main))
        || (!sound && !kept && !isWomanOrMan(anchor, main, other) && formation.isDerived(one, two))
        || (formation.isGenderPair(one, two) && !sound && !kept && !neighbours.onePerson(anchor))
        || (formation.isGenderPair(one, two) && neighbours.ofDifferentPeople(main, other))
        || areBrotherAndSister(main, other)
        || (isKnown(other) && !sound && haveTheirOwn(anchor, main, other))
        || (isNameless(main) && isNameless(other) && !sound && !other.eliminated())
        || (!Scripts.isLatin(anchor.text()) && neighbours.different(main, other));
  }

  /** Whether the language has a form as a word or as a place's name. */
  private boolean isWord(AnchoredForm form) {
    return form.isOrdinary() || geography.isNoPerson(form.text());
  }

  /** Whether an ordinary word stands where a name would: under a title, after a given name. */
  private boolean mayBeName(SourceName anchor, AnchoredForm form) {
    return form.likeness() >= 0.8 && isAlone(anchor, form) && !geography.isNoPerson(form.text());
  }

  /** Whether a form is a grammatical form of the source's name, taken over letter by letter. */
  private boolean isSurface(SourceName anchor, AnchoredForm form) {
    return anchor.surfaces().stream()
        .anyMatch(s -> sounds.likeness(sounds.sound(s), form.sound()) > 0.97);
  }
}
