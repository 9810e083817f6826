package org.translint.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.translint.language.Sentence;
import org.translint.text.Digest;
import org.translint.text.Span;

/**
 * Lists how an article renders the sentences of its source: only where one sentence surely renders
 * one, and is long enough to have a wording of its own. Stateless and thread-safe.
 */
public final class Renderings {

  private static final double SURE = 0.8;

  private static final int FEWEST_WORDS = 5;
  private static final int MANY_WORDS = 8;

  /** As many characters as {@link #FEWEST_WORDS} words need, in scripts without spaces. */
  private static final int FEWEST_CHARACTERS = 12;

  private static final int MANY_CHARACTERS = 20;

  private Renderings() {}

  /** The renderings, in the order of the article. */
  public static List<Rendering> of(Analysis article, Analysis source) {
    List<Rendering> renderings = new ArrayList<>();
    // A sentence of the source that goes with several, as the forms of a plural, has one rendering.
    Set<Span> sources = new HashSet<>();
    for (AlignedPassage passage : article.alignment().sentences()) {
      if (passage.confidence() >= SURE
          && passage.source().size() == 1
          && passage.target().size() == 1) {
        Sentence original = passage.source().get(0);
        Sentence translated = passage.target().get(0);
        if (isLong(original, source, FEWEST_WORDS, FEWEST_CHARACTERS)
            && original.language().equals(source.language())
            && translated.language().equals(article.language())
            && sources.add(original.span())) {
          renderings.add(rendering(original, translated, source, article));
        }
      }
    }
    return renderings;
  }

  private static Rendering rendering(
      Sentence original, Sentence translated, Analysis source, Analysis article) {
    String sentence = SentenceFold.sentence(original.span().of(source.text()));
    String wording = SentenceFold.wording(translated.span().of(article.text()), article.language());
    return new Rendering(
        Digest.of(source.language(), article.language(), sentence),
        Digest.of(wording),
        original.span(),
        translated.span(),
        isLong(original, source, MANY_WORDS, MANY_CHARACTERS));
  }

  private static boolean isLong(Sentence sentence, Analysis source, int words, int characters) {
    String text = sentence.span().of(source.text());
    long letters = text.codePoints().filter(Character::isLetter).count();
    long dense = text.codePoints().filter(Renderings::saysMuch).count();
    return 2 * dense > letters ? dense >= characters : sentence.words().size() >= words;
  }

  private static boolean saysMuch(int character) {
    return switch (UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
