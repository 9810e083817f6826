package org.translint.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.translint.names.sound.NameKey;
import org.translint.names.sound.NameKeys;

/** Reasons for which two spellings are two names, however alike they are. */
final class Vetoes {

  private static final int SHORTEST = 4;
  private static final int NEXT_TO_EACH_OTHER = 6;
  private static final Pattern SPACE = Pattern.compile("[\\s,]+");

  private final String text;
  private final NameLanguage language;
  private final Vocabulary vocabulary;
  private final Geography geography;
  private final NameKeys keys;
  private final WordFormation formation;

  Vetoes(
      String text,
      NameLanguage language,
      Vocabulary vocabulary,
      Geography geography,
      NameKeys keys,
      WordFormation formation) {
    this.text = text;
    this.language = language;
    this.vocabulary = vocabulary;
    this.geography = geography;
    this.keys = keys;
    this.formation = formation;
  }

  /** Whether {@code b} cannot be another spelling of the surname {@code a}. */
  boolean forbid(Form a, Form b, Likeness likeness) {
    if (likeness == Likeness.PLAIN) {
      return differentPeople(a, b);
    }
    return Math.min(a.key().length(), b.key().length()) < SHORTEST
        || (isOrdinaryOrPlace(a) && !isSurelyPerson(a))
        || isOrdinaryOrPlace(b)
        || (vocabulary.isKnown(a.text()) && vocabulary.isKnown(b.text()))
        || isThing(a)
        || isThing(b)
        || (likeness != Likeness.SOUND && formation.isDerived(a.key().plain(), b.key().plain()))
        || formation.isGenderPair(a.key().plain(), b.key().plain())
        || differentPeople(a, b)
        || inOneSentence(a, b, likeness);
  }

  private boolean isOrdinaryOrPlace(Form form) {
    return vocabulary.isOrdinary(form.text()) || geography.isNoPerson(form.text());
  }

  /** Whether a common given name stands before the form, so that it is a surname after all. */
  private boolean isSurelyPerson(Form form) {
    return form.givenNames().stream().anyMatch(language.givenNames()::contains);
  }

  private static boolean isThing(Form form) {
    return form.titles().isEmpty() && form.mentions().stream().anyMatch(Mention::thingLike);
  }

  private boolean differentPeople(Form a, Form b) {
    Set<String> some = a.givenNames();
    Set<String> others = b.givenNames();
    if (!some.isEmpty() && !others.isEmpty() && !shareGivenName(some, others)) {
      return true;
    }
    Set<Title.Sex> oneSex = sexes(a);
    Set<Title.Sex> otherSex = sexes(b);
    return oneSex.size() == 1 && otherSex.size() == 1 && !oneSex.equals(otherSex);
  }

  private static Set<Title.Sex> sexes(Form form) {
    return form.titles().stream()
        .map(Title::sex)
        .filter(sex -> sex != Title.Sex.ANY)
        .collect(Collectors.toSet());
  }

  /** Whether one name of {@code some} may be one of {@code others}, or its initial. */
  boolean shareGivenName(Set<String> some, Set<String> others) {
    for (String one : some) {
      for (String other : others) {
        NameKey key = keys.key(one);
        NameKey otherKey = keys.key(other);
        boolean initial =
            Math.min(one.length(), other.length()) == 1 && one.charAt(0) == other.charAt(0);
        if (initial
            || (key.soundsLike(otherKey)
                && !formation.isGenderPair(key.plain(), otherKey.plain()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one sentence names both: side by side, or at all where they are only roughly alike. */
  private boolean inOneSentence(Form a, Form b, Likeness likeness) {
    for (Mention one : a.mentions()) {
      for (Mention other : b.mentions()) {
        if (one.sentence() == other.sentence()
            && (likeness != Likeness.SOUND || areJoined(one, other))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean areJoined(Mention one, Mention other) {
    boolean inOrder = one.span().compareTo(other.span()) < 0;
    Mention left = inOrder ? one : other;
    Mention right = inOrder ? other : one;
    int from = left.span().end();
    int to = Math.max(from, right.span().start());
    List<String> between = new ArrayList<>(List.of(SPACE.split(text.substring(from, to).strip())));
    return between.size() <= NEXT_TO_EACH_OTHER
        && between.stream().anyMatch(language.conjunctions()::contains);
  }
}
