package org.translint.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.translint.names.LedgerPeople.Match;
import org.translint.names.ledger.Entry;
import org.translint.names.ledger.NameForm;
import org.translint.names.sound.NameKeys;
import org.translint.text.Span;

/**
 * Finds where an article in Latin letters spells people otherwise than the ledger.
 *
 * <p>A form that another language writes for the person, or that sounds the same, is enough, as
 * long as no other given name stands before it; one that is a letter away needs the given name, the
 * approved form in the same article, or a title.
 */
final class LatinDeviations {

  private static final int SHORTEST = 4;
  private static final int LONG_ENOUGH = 6;

  private final LedgerPeople people;
  private final Vocabulary vocabulary;
  private final Geography geography;
  private final WordFormation formation;

  LatinDeviations(
      LedgerPeople people, Vocabulary vocabulary, Geography geography, WordFormation formation) {
    this.people = people;
    this.vocabulary = vocabulary;
    this.geography = geography;
    this.formation = formation;
  }

  /** What an article writes as one surname: all places of one spelling. */
  private record Written(String text, List<Mention> mentions, Set<Integer> sentences) {

    Set<String> givenNames() {
      return mentions.stream()
          .flatMap(m -> m.given().stream())
          .map(NameWord::text)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean hasTitle() {
      return mentions.stream().anyMatch(m -> m.title() != null);
    }

    boolean isThing() {
      return !hasTitle() && mentions.stream().anyMatch(Mention::thingLike);
    }
  }

  /** The deviations among {@code mentions} of the article {@code text}. */
  List<LedgerDeviation> find(List<Mention> mentions, String text) {
    Map<String, Written> written = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Written here =
          written.computeIfAbsent(
              mention.surname().text(), t -> new Written(t, new ArrayList<>(), new TreeSet<>()));
      here.mentions().add(mention);
      here.sentences().add(mention.sentence());
    }
    List<LedgerDeviation> found = new ArrayList<>();
    for (Written name : written.values()) {
      Optional<Match> who = people.allows(name.text()) ? Optional.empty() : who(name, written);
      for (Mention mention : name.mentions()) {
        whole(mention, text)
            .or(() -> who.flatMap(match -> surname(name, mention, match, text)))
            .or(() -> givenName(mention, text))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The deviation of a full name that another language writes exactly so. */
  private Optional<LedgerDeviation> whole(Mention mention, String text) {
    Span span = mention.span();
    return mention.isFull()
        ? people.knownAs(span.of(text)).map(e -> deviation(e, span, text, e.approved(), false))
        : Optional.empty();
  }

  /** Whom a spelling means, if there is one answer. */
  private Optional<Match> who(Written name, Map<String, Written> article) {
    List<Match> matches =
        people.matches(name.text()).stream()
            .filter(m -> !isVetoed(name, m) && isEnough(name, m, article))
            .sorted(LedgerPeople.closeness())
            .toList();
    List<Match> byName = matches.stream().filter(m -> shareGivenName(name, m.entry())).toList();
    List<Match> best = byName.isEmpty() ? matches : byName;
    boolean clear =
        best.stream()
                .filter(m -> LedgerPeople.closeness().compare(m, best.get(0)) == 0)
                .map(Match::replacement)
                .distinct()
                .count()
            == 1;
    return clear ? Optional.of(best.get(0)) : Optional.empty();
  }

  private boolean shareGivenName(Written name, Entry entry) {
    return people.fit(name.givenNames(), people.givenNames(entry));
  }

  private boolean isVetoed(Written name, Match match) {
    boolean shared = shareGivenName(name, match.entry());
    if (!shared && name.mentions().stream().anyMatch(m -> !mayBe(m, match.entry()))) {
      return true;
    }
    if (!shared && isWordOrPlace(name.text())) {
      return true;
    }
    if (name.isThing()) {
      return true;
    }
    if (match.known()) {
      return false;
    }
    String plain = NameKeys.plain(name.text());
    String approved = NameKeys.plain(match.replacement());
    boolean sameGivenName = LedgerPeople.share(name.givenNames(), people.givenNames(match.entry()));
    return plain.length() < SHORTEST
        || (formation.isGenderPair(plain, approved) && !sameGivenName)
        || (match.isNear() && formation.isDerived(plain, approved) && !sameGivenName);
  }

  private boolean isWordOrPlace(String word) {
    return vocabulary.isOrdinary(word) || geography.isNoPerson(word);
  }

  /** Whether no other given name stands before the surname than the person has. */
  private boolean mayBe(Mention mention, Entry entry) {
    Set<String> known = people.givenNames(entry);
    List<String> given = mention.given().stream().map(NameWord::text).toList();
    return given.isEmpty() || known.isEmpty() || people.fit(given, known);
  }

  private boolean isEnough(Written name, Match match, Map<String, Written> article) {
    if (match.known() || shareGivenName(name, match.entry())) {
      return true;
    }
    if (match.likeness() != Likeness.PLAIN && vocabulary.isKnown(name.text())) {
      return false;
    }
    if (!match.isNear()) {
      return true;
    }
    Written approved = article.get(match.replacement());
    if (approved != null) {
      return approved.sentences().stream().noneMatch(name.sentences()::contains);
    }
    return name.hasTitle() && name.text().length() >= LONG_ENOUGH;
  }

  /** The deviation at a surname, with the given name where that is spelt otherwise too. */
  private Optional<LedgerDeviation> surname(
      Written name, Mention mention, Match match, String text) {
    boolean others = name.mentions().stream().anyMatch(m -> !mayBe(m, match.entry()));
    if (!mayBe(mention, match.entry()) || (others && !mention.isFull())) {
      return Optional.empty();
    }
    Span span = mention.surname().span();
    String replacement = match.replacement();
    List<String> own = people.givenNamesIn(match.entry());
    if (mention.given().size() == 1) {
      NameWord given = mention.given().get(0);
      Optional<String> usual =
          own.contains(given.text()) || given.text().length() == 1
              ? Optional.empty()
              : own.stream().filter(n -> people.isOneName(given.text(), n)).findFirst();
      if (usual.isPresent()) {
        span = new Span(given.span().start(), span.end());
        replacement = usual.get() + " " + replacement;
      }
    }
    return Optional.of(deviation(match.entry(), span, text, replacement, match.isNear()));
  }

  /** The deviation of a given name before a surname that is right. */
  private Optional<LedgerDeviation> givenName(Mention mention, String text) {
    List<LedgerDeviation> found = new ArrayList<>();
    for (Entry entry : people.bearers(mention.surname().text())) {
      List<String> own = people.givenNamesIn(entry);
      for (NameWord word : mention.given()) {
        if (own.contains(word.text())) {
          return Optional.empty();
        }
        if (word.text().length() >= SHORTEST && !mention.thingLike()) {
          NameForm.of(entry.approved()).given().stream()
              .filter(name -> people.isOneName(word.text(), name))
              .findFirst()
              .map(name -> deviation(entry, word.span(), text, name, false))
              .ifPresent(found::add);
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static LedgerDeviation deviation(
      Entry entry, Span span, String text, String replacement, boolean isNear) {
    String written = span.of(text);
    boolean marksAlone = NameKeys.sameLetters(written, replacement);
    return new LedgerDeviation(entry, span, written, replacement, marksAlone, isNear ? 0.9 : 0.97);
  }
}
