package org.translint.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.translint.language.Dictionary;
import org.translint.language.Guess;
import org.translint.language.LanguageTags;
import org.translint.language.Languages;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Finds what stands in an article in another language.
 *
 * <p>The detector proposes, sentence by sentence; the dictionaries of both languages must agree. A
 * paragraph that is foreign for the most part is foreign as a whole, with the short sentences in it
 * that say nothing by themselves.
 */
final class ForeignPassages {

  private static final int FEWEST_WORDS = 5;
  private static final int FEWEST_CHARACTERS = 12;
  private static final double SURE = 0.9;
  private static final double MOST_KNOWN_WORDS = 0.6;
  private static final double MARGIN = 0.25;
  private static final double SHARE_OF_FOREIGN_PARAGRAPH = 0.7;

  private final Languages languages;
  private final Document document;
  private final Dictionary dictionary;
  private final List<Sentence> marked = new ArrayList<>();
  private final List<ForeignPassage> passages = new ArrayList<>();

  ForeignPassages(Languages languages, Document document, List<Sentence> sentences) {
    this.languages = languages;
    this.document = document;
    this.dictionary = languages.dictionary(document.language());
    Map<Block, List<Sentence>> byBlock = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      byBlock.computeIfAbsent(sentence.block(), b -> new ArrayList<>()).add(sentence);
    }
    byBlock.values().forEach(this::mark);
  }

  /** The sentences, each with the language that it is in. */
  List<Sentence> marked() {
    return marked;
  }

  /** The foreign passages, in order. */
  List<ForeignPassage> passages() {
    return passages;
  }

  private void mark(List<Sentence> block) {
    List<@Nullable Guess> guesses = new ArrayList<>();
    for (Sentence sentence : block) {
      guesses.add(foreign(sentence).orElse(null));
    }
    Guess whole = foreignAsAWhole(block, guesses);
    for (int i = 0; i < block.size(); i++) {
      Sentence sentence = block.get(i);
      Guess guess = whole != null ? whole : guesses.get(i);
      if (guess == null || (whole == null && isQuotation(sentence))) {
        marked.add(sentence);
      } else {
        marked.add(
            new Sentence(sentence.span(), sentence.block(), guess.language(), sentence.tokens()));
        add(sentence.span(), guess, whole != null);
      }
    }
  }

  /** Adds a passage, or lets the last one go on if nothing but white space stands between. */
  private void add(Span span, Guess guess, boolean wholeBlock) {
    int last = passages.size() - 1;
    if (last >= 0) {
      ForeignPassage before = passages.get(last);
      boolean goesOn =
          before.language().equals(guess.language())
              && document.text().substring(before.span().end(), span.start()).isBlank();
      if (goesOn) {
        passages.set(
            last,
            new ForeignPassage(
                new Span(before.span().start(), span.end()),
                guess.language(),
                Math.max(before.confidence(), guess.confidence()),
                before.wholeBlock() || wholeBlock));
        return;
      }
    }
    passages.add(new ForeignPassage(span, guess.language(), guess.confidence(), wholeBlock));
  }

  private @Nullable Guess foreignAsAWhole(List<Sentence> block, List<@Nullable Guess> guesses) {
    int all = 0;
    int foreign = 0;
    Guess surest = null;
    for (int i = 0; i < block.size(); i++) {
      int length = block.get(i).span().length();
      Guess guess = guesses.get(i);
      all += length;
      if (guess != null) {
        foreign += length;
        surest = surest == null || guess.confidence() > surest.confidence() ? guess : surest;
      }
    }
    return foreign >= all * SHARE_OF_FOREIGN_PARAGRAPH ? surest : null;
  }

  /** The other language that a sentence is in; nothing where there is a doubt. */
  private Optional<Guess> foreign(Sentence sentence) {
    return languages
        .identifier()
        .identify(sentence.span().of(document.text()), document.language())
        .filter(guess -> guess.confidence() >= SURE)
        .filter(guess -> !sameLanguage(guess))
        .filter(guess -> saysEnough(sentence, guess))
        .filter(guess -> dictionariesAgree(sentence, guess));
  }

  private boolean sameLanguage(Guess guess) {
    return LanguageTags.sameLanguage(guess.language(), document.language());
  }

  /**
   * Whether there are enough words that the other language can have written: names do not count.
   */
  private static boolean saysEnough(Sentence sentence, Guess guess) {
    List<Token> ordinary =
        sentence.words().stream()
            .filter(token -> !token.isCapitalised())
            .filter(t -> LanguageTags.hasLetter(guess.language(), t.text().codePointAt(0)))
            .toList();
    int characters = ordinary.stream().mapToInt(token -> token.text().length()).sum();
    return ordinary.size() >= FEWEST_WORDS && characters >= FEWEST_CHARACTERS;
  }

  /** Whether the other language knows far more of the words than the article's own. */
  private boolean dictionariesAgree(Sentence sentence, Guess guess) {
    double here = knownShare(sentence, dictionary);
    if (here > 1 - MARGIN) {
      // No other dictionary can know that many more: it need not be loaded.
      return false;
    }
    Dictionary other = languages.dictionary(guess.language());
    if (other.equals(Dictionary.ALL_KNOWING)) {
      return here < MOST_KNOWN_WORDS;
    }
    double there = knownShare(sentence, other);
    return there >= MOST_KNOWN_WORDS && here <= there - MARGIN;
  }

  /** The share of ordinary words that a dictionary knows; none where there is no dictionary. */
  private static double knownShare(Sentence sentence, Dictionary dictionary) {
    if (dictionary.equals(Dictionary.ALL_KNOWING)) {
      return 0;
    }
    List<Token> ordinary =
        sentence.words().stream().filter(token -> !token.isCapitalised()).toList();
    long known = ordinary.stream().filter(token -> dictionary.knows(token.text())).count();
    return (double) known / ordinary.size();
  }

  /** A sentence that is all quotation may be left in the words of the speaker. */
  private boolean isQuotation(Sentence sentence) {
    String text = sentence.span().of(document.text());
    int first = Character.getType(text.codePointAt(0));
    int last = Character.getType(text.codePointBefore(text.length()));
    return (first == Character.INITIAL_QUOTE_PUNCTUATION || text.charAt(0) == '"')
        && (last == Character.FINAL_QUOTE_PUNCTUATION || text.endsWith("\""));
  }
}
