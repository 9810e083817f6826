package org.translint.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.translint.names.ledger.Entry;
import org.translint.names.ledger.KnownName;
import org.translint.names.ledger.Ledger;
import org.translint.names.ledger.NameForm;
import org.translint.names.sound.NameKey;
import org.translint.names.sound.NameKeys;

/** The people of a ledger as one language writes them in Latin letters. */
final class LedgerPeople {

  private final Ledger ledger;
  private final String language;
  private final NameKeys keys;
  private final WordFormation formation;

  LedgerPeople(Ledger ledger, String language, NameKeys keys, WordFormation formation) {
    this.ledger = ledger;
    this.language = language;
    this.keys = keys;
    this.formation = formation;
  }

  /**
   * Somebody whom a form may mean.
   *
   * @param entry in the article's language
   * @param likeness of the form and what should stand there
   * @param known whether another language writes exactly so
   * @param replacement what should stand there
   */
  record Match(Entry entry, Likeness likeness, boolean known, String replacement) {

    /** Whether more than the sound is against it. */
    boolean isNear() {
      return !known && likeness == Likeness.NEAR;
    }
  }

  /** Whether the language may write {@code word}, alone or in a name. */
  boolean allows(String word) {
    return ledger.allows(word, language);
  }

  /** The people whose surname {@code word} may be in another spelling. */
  List<Match> matches(String word) {
    Map<String, Match> best = new LinkedHashMap<>();
    for (KnownName name : ledger.nearby(word)) {
      ledger
          .entry(name.entry().person(), language)
          .filter(Entry::isPerson)
          .flatMap(entry -> match(word, name, entry))
          .ifPresent(m -> best.merge(m.entry().person(), m, LedgerPeople::closer));
    }
    return List.copyOf(best.values());
  }

  /** The person whom another language writes exactly {@code form}, and this one does not. */
  Optional<Entry> knownAs(String form) {
    List<Entry> own =
        ledger.exact(form).stream()
            .flatMap(e -> ledger.entry(e.person(), language).stream())
            .filter(Entry::isPerson)
            .distinct()
            .toList();
    return own.size() == 1 && !allows(form) ? Optional.of(own.get(0)) : Optional.empty();
  }

  private static Match closer(Match one, Match other) {
    return closeness().compare(other, one) < 0 ? other : one;
  }

  /** The closest match first. */
  static Comparator<Match> closeness() {
    return Comparator.comparing((Match m) -> m.known() ? Likeness.PLAIN : m.likeness());
  }

  private Optional<Match> match(String word, KnownName name, Entry entry) {
    boolean isOwn = name.entry().equals(entry);
    if (!isOwn && !isBuiltAlike(name.form(), entry.approved())) {
      return Optional.empty();
    }
    boolean known = !isOwn && name.surname().equals(word);
    NameKey key = keys.key(word);
    Likeness likeness = Likeness.of(keys.key(name.surname()), key);
    boolean close = likeness.compareTo(isOwn ? Likeness.NEAR : Likeness.SOUND) <= 0;
    if (!known && !close) {
      return Optional.empty();
    }
    Optional<String> replacement = isOwn ? Optional.of(name.surname()) : closest(key, entry);
    return replacement.map(text -> new Match(entry, Likeness.of(keys.key(text), key), known, text));
  }

  /** Whether the last words of the two are the same part of the name. */
  private static boolean isBuiltAlike(String form, String approved) {
    int words = NameForm.of(form).words().size();
    int others = NameForm.of(approved).words().size();
    return words == others || words == 1 || others == 1;
  }

  /** The surname in {@code entry} that is closest to {@code key}; the approved one wins ties. */
  private Optional<String> closest(NameKey key, Entry entry) {
    return entry.forms().stream()
        .flatMap(form -> NameForm.of(form).surname().stream())
        .min(Comparator.comparing(surname -> Likeness.of(keys.key(surname), key)));
  }

  /** The people who bear the surname {@code word} in this language. */
  List<Entry> bearers(String word) {
    return ledger.withWord(word, language).stream()
        .filter(e -> e.forms().stream().anyMatch(f -> hasSurname(f, word)))
        .toList();
  }

  private static boolean hasSurname(String form, String word) {
    return NameForm.of(form).surname().filter(word::equals).isPresent();
  }

  /** All words that stand before the surname of a person, in whatever language. */
  Set<String> givenNames(Entry entry) {
    Set<String> all = new LinkedHashSet<>();
    ledger.ofPerson(entry.person()).forEach(e -> all.addAll(givenNamesIn(e)));
    return all;
  }

  /** The words that stand before the surname of a person in one language; approved ones first. */
  List<String> givenNamesIn(Entry entry) {
    List<String> all = new ArrayList<>();
    entry.forms().forEach(form -> all.addAll(NameForm.of(form).given()));
    return all;
  }

  /** Whether one of {@code written} may be one of {@code names}, or its initial. */
  boolean fit(Collection<String> written, Collection<String> names) {
    return written.stream().anyMatch(w -> names.stream().anyMatch(n -> fits(w, n)));
  }

  private boolean fits(String written, String name) {
    if (Math.min(written.length(), name.length()) == 1) {
      return written.charAt(0) == name.charAt(0);
    }
    return isOneName(written, name);
  }

  /** Whether the two are spellings of one given name. */
  boolean isOneName(String one, String other) {
    NameKey a = keys.key(one);
    NameKey b = keys.key(other);
    return Likeness.of(a, b).compareTo(Likeness.NEAR) <= 0
        && !formation.isGenderPair(a.plain(), b.plain());
  }

  /** Whether one of {@code written} is letter by letter one of {@code names}. */
  static boolean share(Collection<String> written, Collection<String> names) {
    return written.stream().anyMatch(w -> names.stream().anyMatch(n -> NameKeys.sameLetters(w, n)));
  }
}
