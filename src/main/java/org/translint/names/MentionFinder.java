package org.translint.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.text.Span;

/**
 * Finds where an article in Latin letters may name a person: capitalised words in a row, with
 * particles between them and a title before. It finds too much rather than too little.
 */
final class MentionFinder {

  private static final int MOST_WORDS = 4;
  private static final Pattern QUOTES = Pattern.compile("[\\p{Pi}\\p{Pf}\"'„]");

  private final String text;
  private final NameLanguage language;
  private final Vocabulary vocabulary;
  private final Geography geography;

  MentionFinder(String text, NameLanguage language, Vocabulary vocabulary, Geography geography) {
    this.text = text;
    this.language = language;
    this.vocabulary = vocabulary;
    this.geography = geography;
  }

  /** The mentions of all {@code sentences}, in order. */
  List<Mention> find(List<Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      addMentions(i, sentences.get(i), mentions);
    }
    return mentions;
  }

  private void addMentions(int number, Sentence sentence, List<Mention> mentions) {
    boolean headline = Vocabulary.isHeadline(sentence);
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size()) {
      if (!isName(sentence, at, headline)) {
        at++;
        continue;
      }
      Run run = run(sentence, at, headline);
      mention(number, tokens, run).ifPresent(mentions::add);
      at = run.end;
    }
  }

  /** Name words in a row: the tokens from {@code start} up to, not including, {@code end}. */
  private record Run(int start, int end, List<Integer> words) {}

  private Run run(Sentence sentence, int start, boolean headline) {
    List<Token> tokens = sentence.tokens();
    List<Integer> words = new ArrayList<>(List.of(start));
    int end = start + 1;
    boolean open = language.cliticLength(tokens.get(start).text()) == 0;
    while (open && end < tokens.size()) {
      int next = end;
      while (next < tokens.size() && isInside(tokens, next, words)) {
        next++;
      }
      if (next >= tokens.size() || !isName(sentence, next, headline)) {
        break;
      }
      words.add(next);
      end = next + 1;
      open = language.cliticLength(tokens.get(next).text()) == 0;
    }
    return new Run(start, end, words);
  }

  /** Whether the token may stand between two words of one name: a particle, or an initial's dot. */
  private boolean isInside(List<Token> tokens, int at, List<Integer> words) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    if (token.text().equals(".")) {
      return before.text().length() == 1
          && before.isCapitalised()
          && before.span().end() == token.span().start();
    }
    String word = NameWord.plainApostrophes(token.text());
    if (!token.isWord() || token.isCapitalised() || !language.particles().contains(word)) {
      return false;
    }
    String last = tokens.get(words.get(words.size() - 1)).text();
    return !language.joiningParticles().contains(word) || language.givenNames().contains(last);
  }

  private boolean isName(Sentence sentence, int at, boolean headline) {
    Token token = sentence.tokens().get(at);
    if (!token.isWord() || !token.isCapitalised()) {
      return false;
    }
    String word = vocabulary.bare(token.text());
    if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
      return false;
    }
    boolean start = headline || Vocabulary.isStart(sentence, at);
    return !start || vocabulary.mayBeNameAtStart(word) || language.title(word).isPresent();
  }

  private Optional<Mention> mention(int number, List<Token> tokens, Run run) {
    int first = 0;
    Title title = null;
    for (int i = 0; i < run.words.size(); i++) {
      Optional<Title> here = language.title(vocabulary.bare(tokens.get(run.words.get(i)).text()));
      if (here.isPresent()) {
        title = here.get();
        first = i + 1;
      }
    }
    List<NameWord> words = new ArrayList<>();
    for (int index : run.words.subList(first, run.words.size())) {
      Token token = tokens.get(index);
      int end = token.span().end() - language.cliticLength(token.text());
      words.add(NameWord.at(new Span(token.span().start(), end), text));
    }
    boolean stripped = stripLeading(words);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    int start = run.words.get(run.words.size() - words.size());
    if (title == null && !stripped) {
      title = titleBefore(tokens, start);
    }
    boolean thingLike = title == null && !stripped && isThingLike(tokens, start, run.end);
    return mention(number, words, title, thingLike);
  }

  private Optional<Mention> mention(
      int number, List<NameWord> words, @Nullable Title title, boolean thingLike) {
    NameWord last = words.get(words.size() - 1);
    List<NameWord> before = words.subList(0, words.size() - 1);
    boolean named = !before.isEmpty() && language.givenNames().contains(before.get(0).text());
    if (last.text().length() < 2 || (!named && geography.isNoPerson(last.text()))) {
      return Optional.empty();
    }
    boolean compound =
        !before.isEmpty() && !named && title == null && vocabulary.isOrdinary(last.text());
    if (compound) {
      NameWord first = before.get(before.size() - 1);
      return Optional.of(new Mention(number, List.of(), first, null, true));
    }
    return Optional.of(new Mention(number, before, last, title, thingLike));
  }

  /**
   * Takes ordinary words and countries from the beginning, but for the last word, and what stands
   * before a common given name.
   */
  private boolean stripLeading(List<NameWord> words) {
    boolean stripped = false;
    for (int i = words.size() - 2; i > 0; i--) {
      boolean given = language.givenNames().contains(words.get(i).text());
      if (given && !language.givenNames().contains(words.get(i - 1).text())) {
        words.subList(0, i).clear();
        stripped = true;
        break;
      }
    }
    while (words.size() > 1
        && !language.givenNames().contains(words.get(0).text())
        && (vocabulary.isOrdinary(words.get(0).text())
            || geography.isNoPerson(words.get(0).text()))) {
      words.remove(0);
      stripped = true;
    }
    return stripped;
  }

  /** The title before the token {@code at}: at most one small word or a comma lies between. */
  private @Nullable Title titleBefore(List<Token> tokens, int at) {
    int before = at - 1;
    for (int passed = 0; before >= 0 && passed < 2; before--) {
      Token token = tokens.get(before);
      Optional<Title> title = language.title(token.text());
      if (title.isPresent()) {
        return title.get();
      }
      boolean dot = token.text().equals(".") && before > 0 && passed == 0;
      if (!dot) {
        if (token.isCapitalised() || (!token.isWord() && !token.text().equals(","))) {
          return null;
        }
        passed++;
      }
    }
    return null;
  }

  /**
   * Whether the words around the tokens from {@code start} to {@code end} say that a thing is
   * named: an article or a preposition of place before, a kind of thing on either side, quotes
   * around.
   */
  private boolean isThingLike(List<Token> tokens, int start, int end) {
    String before = lower(tokens, start - 1);
    String after = lower(tokens, end);
    boolean possessive = language.cliticLength(tokens.get(end - 1).text()) > 0;
    return language.determiners().contains(before)
        || language.things().contains(before)
        || (!possessive
            && (language.placePrepositions().contains(before) || language.things().contains(after)))
        || isQuoted(tokens, start, end);
  }

  private static String lower(List<Token> tokens, int at) {
    return at < 0 || at >= tokens.size()
        ? ""
        : NameWord.plainApostrophes(tokens.get(at).text()).toLowerCase(Locale.ROOT);
  }

  private static boolean isQuoted(List<Token> tokens, int start, int end) {
    return start > 0
        && end < tokens.size()
        && QUOTES.matcher(tokens.get(start - 1).text()).matches()
        && QUOTES.matcher(tokens.get(end).text()).matches();
  }
}
