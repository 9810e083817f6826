package org.translint.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.translint.text.Span;

/**
 * The words and phrases that a newsroom accepts beside those of the dictionaries.
 *
 * <p>A word is accepted as it is written, at the beginning of a sentence, in capitals, and with the
 * small endings and beginnings that the language has for any word, such as the English possessive.
 * Immutable.
 */
public final class AcceptedWords {

  /** No words. */
  public static final AcceptedWords NONE = new AcceptedWords(List.of());

  private final Map<String, Group> groups = new HashMap<>();

  /** The words of one language, or of all. */
  private static final class Group {

    private final Set<String> forms = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();

    private void add(AcceptedWord word) {
      String form = AcceptedWord.plain(word.form());
      if (word.isPhrase()) {
        phrases.add(form);
      } else if (word.isBeginning()) {
        beginnings.add(form);
      } else {
        forms.add(form);
      }
    }

    private boolean has(String form) {
      return forms.contains(form) || beginnings.stream().anyMatch(form::startsWith);
    }
  }

  /** The words of a list; their order makes no difference. */
  public AcceptedWords(Collection<AcceptedWord> words) {
    for (AcceptedWord word : words) {
      String language = word.language().isEmpty() ? "" : LanguageTags.base(word.language());
      groups.computeIfAbsent(language, l -> new Group()).add(word);
    }
  }

  /** Whether no word is accepted. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /** Whether a word is accepted in a language. */
  public boolean accepts(String word, String language) {
    if (isEmpty()) {
      return false;
    }
    String plain = AcceptedWord.plain(word);
    if (has(plain, language)) {
      return true;
    }
    String folder = "language/" + LanguageTags.base(language);
    Set<String> endings = DataFile.setIfPresent(folder + "/accepted-endings.txt");
    Set<String> beginnings = DataFile.setIfPresent(folder + "/accepted-beginnings.txt");
    String folded = plain.toLowerCase(Locale.ROOT);
    return endings.stream()
            .filter(ending -> folded.length() > ending.length() && folded.endsWith(ending))
            .anyMatch(e -> has(plain.substring(0, plain.length() - e.length()), language))
        || beginnings.stream()
            .filter(plain::startsWith)
            .anyMatch(b -> has(plain.substring(b.length()), language));
  }

  private boolean has(String word, String language) {
    return groups(language).anyMatch(group -> spellings(word).anyMatch(group::has));
  }

  private Stream<Group> groups(String language) {
    return Stream.of("", LanguageTags.base(language)).map(groups::get).filter(g -> g != null);
  }

  /** What a list may have where a text has {@code word}. */
  private static Stream<String> spellings(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
      return Stream.of(word);
    }
    int end = Character.charCount(word.codePointAt(0));
    String lowerFirst = word.substring(0, end).toLowerCase(Locale.ROOT) + word.substring(end);
    if (!word.equals(word.toUpperCase(Locale.ROOT))) {
      return Stream.of(word, lowerFirst);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return Stream.of(word, lowerFirst, lower, AcceptedWord.capitalised(lower));
  }

  /** The phrases that are accepted in a language, with straight apostrophes. */
  List<String> phrases(String language) {
    return groups(language).flatMap(group -> group.phrases.stream()).distinct().sorted().toList();
  }

  /**
   * Whether the word at {@code span}, the compound that it is part of, or a phrase around it is
   * accepted.
   *
   * @param text the whole, which {@code span} is into
   */
  public boolean accepts(String text, Span span, String language) {
    if (isEmpty()) {
      return false;
    }
    return accepts(span.of(text), language)
        || accepts(Phrases.compound(text, span).of(text), language)
        || Phrases.in(text, phrases(language)).stream().anyMatch(p -> p.contains(span));
  }

  /** A dictionary that knows these words too. */
  public Dictionary over(Dictionary dictionary, String language) {
    boolean adds = groups(language).findAny().isPresent();
    return !adds || dictionary.equals(Dictionary.ALL_KNOWING)
        ? dictionary
        : new ExtendedDictionary(dictionary, this, language);
  }
}
