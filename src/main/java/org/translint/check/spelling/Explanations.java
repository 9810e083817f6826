package org.translint.check.spelling;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.translint.check.Analysis;
import org.translint.language.CldrWords;
import org.translint.language.DataFile;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;
import org.translint.language.Token;

/**
 * Knows the reasons for which news has words that no dictionary has, other than slips: reasons that
 * settle it, and reasons that only make a slip less likely. Used by one thread at a time.
 */
final class Explanations {

  /** In letters: what is so short may be a particle of a name. */
  private static final int LONGEST_PARTICLE = 4;

  /** In letters: what is so short may be an abbreviation. */
  private static final int LONGEST_ABBREVIATION = 3;

  private static final int LONGEST_UNIT = 4;

  /** A letter that stands so often in succession is drawn out on purpose. */
  private static final Pattern LENGTHENED = Pattern.compile("(\\p{L})\\1{3}");

  private static final Pattern VOWEL =
      Pattern.compile("[aeiouy\\p{IsLatin}&&[^\\p{ASCII}]]|[^\\p{IsLatin}]");

  private static final Set<String> SIGNS_OF_HANDLES = Set.of("@", "#");

  private final Dictionary dictionary;
  private final ArticleWords words;
  private final QuotedWords quotedWords;
  private final WordFormation formation;
  private final Set<String> abbreviations;
  private final String language;

  Explanations(Analysis article, ArticleWords words, QuotedWords quotedWords) {
    this.words = words;
    this.quotedWords = quotedWords;
    language = article.language();
    dictionary = article.dictionary();
    formation = new WordFormation(language, dictionary);
    abbreviations =
        DataFile.setIfPresent(
            "language/" + LanguageTags.base(language) + "/news-abbreviations.txt");
  }

  /** Whether the form is right, as it is no slip whatever it looks like. */
  boolean settle(UnknownForm form) {
    String lower = ArticleWords.folded(form.text());
    return abbreviations.contains(lower)
        || isInPhrase(form)
        || isUnit(form)
        || isHandle(form)
        || isRepeated(form)
        || CldrWords.of(language).has(form.text());
  }

  /** Whether the language makes such words, or those of which it is the plural. */
  boolean isMade(UnknownForm form) {
    String lower = ArticleWords.folded(form.text());
    return formation.explains(lower) || singular(lower).filter(formation::explains).isPresent();
  }

  /** Whether the form is likely to be foreign, or part of a name. */
  boolean isForeign(UnknownForm form) {
    return isParticle(form) || quotedWords.isForeign(form);
  }

  /** Whether something speaks for the form's being a word that the dictionary lacks. */
  boolean weaken(UnknownForm form) {
    String text = form.text();
    String lower = ArticleWords.folded(text);
    Optional<String> singular = singular(lower);
    return dictionary.isBorrowed(lower)
        || singular.filter(dictionary::isBorrowed).isPresent()
        || words.isInSource(text)
        || singular
            .filter(s -> words.isInSource(s) || words.soundsLikeSource(s) || words.count(s) > 1)
            .isPresent()
        || words.soundsLikeSource(text)
        || (text.length() <= LONGEST_ABBREVIATION && !VOWEL.matcher(lower).find())
        || LENGTHENED.matcher(lower).find();
  }

  private static Optional<String> singular(String lower) {
    return lower.endsWith("s") && lower.length() > LONGEST_PARTICLE
        ? Optional.of(lower.substring(0, lower.length() - 1))
        : Optional.empty();
  }

  private static boolean isParticle(UnknownForm form) {
    return form.text().length() <= LONGEST_PARTICLE
        && (form.hasCapitalisedNeighbour(1) || form.hasCapitalisedNeighbour(-1));
  }

  private boolean isInPhrase(UnknownForm form) {
    boolean before =
        form.neighbour(-1).filter(t -> dictionary.isInPhrase(t.text(), form.text())).isPresent();
    return before
        || form.neighbour(1).filter(t -> dictionary.isInPhrase(form.text(), t.text())).isPresent();
  }

  private static boolean isUnit(UnknownForm form) {
    return form.text().length() <= LONGEST_UNIT
        && form.neighbour(-1).filter(t -> t.kind() == Token.Kind.NUMBER).isPresent();
  }

  /** Whether its compound says the same twice: no hand slips twice alike ({@code ylang-ylang}). */
  private static boolean isRepeated(UnknownForm form) {
    String token = ArticleWords.folded(form.sentence().tokens().get(form.index()).text());
    String part = ArticleWords.folded(form.text());
    return token.startsWith(part + "-") && token.endsWith("-" + part);
  }

  private static boolean isHandle(UnknownForm form) {
    return form.neighbour(-1).filter(t -> SIGNS_OF_HANDLES.contains(t.text())).isPresent();
  }
}
