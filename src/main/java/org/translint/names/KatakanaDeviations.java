package org.translint.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.translint.language.DataFile;
import org.translint.language.Sentence;
import org.translint.names.ledger.Entry;
import org.translint.names.ledger.Ledger;
import org.translint.names.ledger.NameForm;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Finds katakana names of four characters or more that are the ledger's but for one of the ways in
 * which katakana write one sound (ヴ and ブ, a long vowel), or but for one character. Katakana write
 * ordinary words too (マクロン, マカロン): one character is enough only in a long name, after the given
 * name, or before a title.
 */
final class KatakanaDeviations {

  private static final int SHORTEST = 4;
  private static final int LONG_ENOUGH = 6;
  private static final Pattern NAME = Pattern.compile("[ァ-ヺー]+(?:[・＝][ァ-ヺー]+)*");
  private static final Pattern PART = Pattern.compile("[ァ-ヺー]+");
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(1);
  private static final Map<String, String> FOLDS =
      DataFile.rows("names/ja/folds.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
  private static final List<String> TITLES = DataFile.lines("names/ja/titles-after.txt");

  private final Document document;
  private final List<Sentence> sentences;
  private final Ledger ledger;
  private final String language;

  KatakanaDeviations(Document document, List<Sentence> sentences, Ledger ledger) {
    this.document = document;
    this.sentences = sentences;
    this.ledger = ledger;
    this.language = document.language();
  }

  /** The deviations, sentence by sentence. */
  List<LedgerDeviation> find() {
    List<LedgerDeviation> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Matcher matcher = NAME.matcher(sentence.span().of(document.text()));
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end()).shift(sentence.span().start());
        inName(span).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<LedgerDeviation> inName(Span span) {
    List<Span> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(span.of(document.text()));
    while (matcher.find()) {
      parts.add(new Span(matcher.start(), matcher.end()).shift(span.start()));
    }
    List<String> words = parts.stream().map(part -> part.of(document.text())).toList();
    String surname = words.get(words.size() - 1);
    if (surname.length() < SHORTEST || ledger.allows(surname, language)) {
      return Optional.empty();
    }
    List<String> given = words.subList(0, words.size() - 1);
    boolean hasTitle = TITLES.stream().anyMatch(t -> document.text().startsWith(t, span.end()));
    List<Match> matches =
        ledger.scriptForms(language).stream()
            .filter(form -> form.isAllowed() && form.form().equals(alone(form.entry())))
            .flatMap(form -> match(surname, given, hasTitle, form.entry()).stream())
            .toList();
    List<Match> sounds = matches.stream().filter(Match::isSound).toList();
    List<Match> best = sounds.isEmpty() ? matches : sounds;
    Span place = parts.get(parts.size() - 1);
    return best.stream().map(Match::replacement).distinct().count() == 1
        ? Optional.of(deviation(best.get(0), place, surname))
        : Optional.empty();
  }

  private static String alone(Entry entry) {
    return NameForm.of(entry.approved()).surname().orElse("");
  }

  /** Somebody who may be meant. */
  private record Match(Entry entry, String replacement, boolean isSound) {}

  private static Optional<Match> match(
      String surname, List<String> given, boolean hasTitle, Entry entry) {
    NameForm approved = NameForm.of(entry.approved());
    String ledgers = alone(entry);
    boolean sameGiven = approved.given().stream().anyMatch(g -> given.stream().anyMatch(g::equals));
    boolean likeGiven =
        approved.given().stream().anyMatch(g -> given.stream().anyMatch(w -> isLike(g, w)));
    if (!given.isEmpty() && !approved.given().isEmpty() && !likeGiven) {
      return Optional.empty();
    }
    if (ledgers.length() >= SHORTEST && fold(ledgers).equals(fold(surname))) {
      return Optional.of(new Match(entry, ledgers, true));
    }
    int shorter = Math.min(ledgers.length(), surname.length());
    boolean isEnough = shorter >= LONG_ENOUGH || (shorter >= SHORTEST && (sameGiven || hasTitle));
    return isEnough && isLike(ledgers, surname)
        ? Optional.of(new Match(entry, ledgers, false))
        : Optional.empty();
  }

  private static boolean isLike(String one, String other) {
    return DISTANCE.apply(one, other) >= 0 || fold(one).equals(fold(other));
  }

  /** {@code katakana} with one character for each sound, and without long vowels. */
  private static String fold(String katakana) {
    StringBuilder folded = new StringBuilder(katakana.length());
    int at = 0;
    while (at < katakana.length()) {
      int length =
          at + 2 <= katakana.length() && FOLDS.containsKey(katakana.substring(at, at + 2)) ? 2 : 1;
      String piece = katakana.substring(at, at + length);
      folded.append(FOLDS.getOrDefault(piece, piece));
      at += length;
    }
    return folded.toString();
  }

  private static LedgerDeviation deviation(Match match, Span span, String written) {
    return new LedgerDeviation(
        match.entry(), span, written, match.replacement(), false, match.isSound() ? 0.97 : 0.9);
  }
}
