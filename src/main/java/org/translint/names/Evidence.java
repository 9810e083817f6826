package org.translint.names;

import java.util.Set;
import org.translint.names.sound.NameKey;

/**
 * Weighs whether two spellings of a surname are one person, as the sum of log-odds.
 *
 * <p>Likeness alone never reaches {@link #ENOUGH}: the article has to say something too, by a given
 * name, a title, an introduction, or by words that nobody knows.
 */
final class Evidence {

  /** Log-odds from which on two spellings count as one name. */
  static final double ENOUGH = 3;

  private static final int RARE = 2;
  private static final int LONG_BEGINNING = 4;

  private final Vetoes vetoes;
  private final Vocabulary vocabulary;
  private final NameLanguage language;

  Evidence(Vetoes vetoes, Vocabulary vocabulary, NameLanguage language) {
    this.vetoes = vetoes;
    this.vocabulary = vocabulary;
    this.language = language;
  }

  /**
   * Log-odds that {@code other} is a spelling of {@code main}, the better established form;
   * negative infinity where a veto forbids it.
   */
  double weigh(Form main, Form other) {
    Likeness likeness = Likeness.of(main.key(), other.key());
    if (likeness == Likeness.NONE || vetoes.forbid(main, other, likeness)) {
      return Double.NEGATIVE_INFINITY;
    }
    return ofLikeness(likeness)
        + ofPeople(main, other)
        + ofWords(other)
        + (main.count() > RARE && other.count() > RARE ? -1.5 : 0.5)
        + (sharedBeginning(main.key(), other.key()) >= LONG_BEGINNING ? 0.5 : 0);
  }

  private static double ofLikeness(Likeness likeness) {
    return switch (likeness) {
      case PLAIN -> 6;
      case SOUND -> 2.5;
      case NEAR -> 1;
      case FAR -> 0;
      case BEGINNING -> -1.5;
      case NONE -> Double.NEGATIVE_INFINITY;
    };
  }

  private double ofPeople(Form main, Form other) {
    double weight = 0;
    if (vetoes.shareGivenName(main.givenNames(), other.givenNames())) {
      weight += 3;
    } else if (main.isIntroduced() && !other.isIntroduced()) {
      weight += 1;
    }
    if (main.titles().stream().anyMatch(other.titles()::contains)) {
      weight += 1;
    } else if (main.isIntroduced() && hasHonorific(other)) {
      weight += 1;
    }
    if (isPerson(main)) {
      return weight;
    }
    return main.isIntroduced() ? weight - 1 : weight - 2;
  }

  private static boolean hasHonorific(Form form) {
    return form.titles().stream().anyMatch(t -> t.kind() == Title.Kind.HONORIFIC);
  }

  /** Whether a title or a common given name shows that a person is meant. */
  boolean isPerson(Form form) {
    Set<String> given = form.givenNames();
    return !form.titles().isEmpty() || given.stream().anyMatch(language.givenNames()::contains);
  }

  private double ofWords(Form other) {
    if (!vocabulary.hasDictionary()) {
      return 0;
    }
    return vocabulary.isKnown(other.text()) ? -1.5 : 1.5;
  }

  private static int sharedBeginning(NameKey a, NameKey b) {
    int longest = 0;
    for (String one : a.readings()) {
      for (String other : b.readings()) {
        longest = Math.max(longest, Likeness.sharedBeginning(one, other));
      }
    }
    return longest;
  }
}
