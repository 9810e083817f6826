package org.translint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.check.Analysis;
import org.translint.language.DataFile;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.text.Span;

/** Finds the words of an article that the dictionary does not know, whatever the reason. */
final class UnknownForms {

  private static final Pattern PART = Pattern.compile("[^-\u2010\u2011]+");
  private static final int LONGEST_ACRONYM = 5;
  private static final char INVISIBLE_SPACE = '\u200B';
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  private final String language;
  private final Dictionary dictionary;
  private final Set<String> clitics;
  private final Set<String> enclitics;
  private final WordFormation formation;
  private final List<UnknownForm> found = new ArrayList<>();

  private UnknownForms(Analysis article) {
    String folder = "language/" + LanguageTags.base(article.language());
    this.language = article.language();
    dictionary = article.dictionary();
    formation = new WordFormation(language, dictionary);
    clitics = DataFile.setIfPresent(folder + "/clitics.txt");
    enclitics = DataFile.setIfPresent(folder + "/enclitics.txt");
  }

  /** The unknown forms in the sentences that are in the article's language, in order. */
  static List<UnknownForm> of(Analysis article) {
    UnknownForms forms = new UnknownForms(article);
    for (Sentence sentence : article.ownSentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).isWord() && !isBroken(article.text(), tokens.get(i).span())) {
          forms.look(sentence, i, begins(tokens, i));
        }
      }
    }
    return forms.found;
  }

  /** Whether an invisible space parts the word from a letter: what stands there is half a word. */
  private static boolean isBroken(String text, Span span) {
    boolean before = span.start() > 0 && text.charAt(span.start() - 1) == INVISIBLE_SPACE;
    return before || (span.end() < text.length() && text.charAt(span.end()) == INVISIBLE_SPACE);
  }

  /** Whether the token stands where a sentence or a quotation begins. */
  private static boolean begins(List<Token> tokens, int i) {
    if (i == 0) {
      return true;
    }
    Token before = tokens.get(i - 1);
    if (before.kind() == Token.Kind.MARK) {
      return true;
    }
    boolean elided = before.text().endsWith("'") || before.text().endsWith("’");
    return elided && begins(tokens, i - 1);
  }

  private void look(Sentence sentence, int index, boolean begins) {
    Token token = sentence.tokens().get(index);
    String word = withoutClitic(token.text());
    boolean mayBeMisspelt =
        LanguageTags.hasLetter(language, word.codePointAt(0)) && !isAcronym(word);
    if (!mayBeMisspelt || isKnown(word) || dictionary.knows(token.text())) {
      return;
    }
    Span span = new Span(token.span().start(), token.span().start() + word.length());
    Matcher parts = PART.matcher(word);
    boolean first = true;
    boolean compound = word.codePoints().anyMatch(c -> c == '-' || c == '‐' || c == '‑');
    while (parts.find()) {
      String part = parts.group();
      boolean known =
          part.codePointCount(0, part.length()) == 1
              || isKnown(part)
              || (compound && parts.end() < word.length() && formation.isPrefix(part))
              || (!first && enclitics.contains(part.toLowerCase(Locale.ROOT)));
      if (!known && !isAcronym(part)) {
        Span at = new Span(parts.start(), parts.end()).shift(span.start());
        found.add(
            new UnknownForm(
                at, part, sentence, index, role(word, part, compound, first && begins)));
      }
      first = false;
    }
  }

  /** Whether the dictionary has a word, soft hyphens and the like left out. */
  private boolean isKnown(String word) {
    return dictionary.knows(word)
        || (INVISIBLE.matcher(word).find()
            && dictionary.knows(INVISIBLE.matcher(word).replaceAll("")));
  }

  private UnknownForm.Role role(String word, String part, boolean compound, boolean initial) {
    int letter = part.codePointAt(0);
    if (Character.isLowerCase(letter)) {
      return UnknownForm.Role.ORDINARY;
    }
    if (!Character.isUpperCase(letter)) {
      return UnknownForm.Role.CASELESS;
    }
    if (compound && enclitics.contains(lastPart(word))) {
      return UnknownForm.Role.VERB;
    }
    return initial ? UnknownForm.Role.INITIAL : UnknownForm.Role.CAPITALISED;
  }

  private static String lastPart(String word) {
    Matcher parts = PART.matcher(word);
    String last = "";
    while (parts.find()) {
      last = parts.group();
    }
    return last.toLowerCase(Locale.ROOT);
  }

  private String withoutClitic(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (String clitic : clitics) {
      if (plain.length() > clitic.length() && plain.endsWith(clitic)) {
        return word.substring(0, word.length() - clitic.length());
      }
    }
    return word;
  }

  /** Short and in capitals, with a capital inside or a stop: nothing that dictionaries have. */
  private static boolean isAcronym(String word) {
    long capitals = word.codePoints().filter(Character::isUpperCase).count();
    if (word.indexOf('.') >= 0) {
      return true;
    }
    boolean capitalInside = word.codePoints().skip(1).anyMatch(Character::isUpperCase);
    return capitalInside
        && (word.length() <= LONGEST_ACRONYM || capitals < word.codePoints().count());
  }
}
