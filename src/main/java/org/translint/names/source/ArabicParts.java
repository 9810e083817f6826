package org.translint.names.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.translint.language.DataFile;
import org.translint.language.Dictionary;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.names.sound.SoundDistance;
import org.translint.text.Span;

/**
 * Finds names in scripts that have no capitals but spaces, such as Arabic: words that sound like a
 * name of their bead's source, with or without what is written together with them.
 */
final class ArabicParts implements PartFinder {

  private static final double LIKE = 0.65;

  /** Likeness that a word of the language needs; most Arabic words are like some name. */
  private static final double LIKE_KNOWN = 0.88;

  private static final int SHORTEST = 3;

  private final Set<String> prefixes = DataFile.setIfPresent("names/ar/prefixes.txt");
  private final Set<String> adjectiveEndings =
      DataFile.setIfPresent("names/ar/adjective-endings.txt");
  private final SoundDistance sounds;
  private final BeadNames names;

  ArabicParts(SoundDistance sounds, BeadNames names) {
    this.sounds = sounds;
    this.names = names;
  }

  @Override
  public List<TargetPart> find(Bitext bitext) {
    List<TargetPart> parts = new ArrayList<>();
    for (int i = 0; i < bitext.targetSentences().size(); i++) {
      add(bitext, bitext.targetSentences().get(i), i, parts);
    }
    return parts;
  }

  private void add(Bitext bitext, Sentence sentence, int number, List<TargetPart> parts) {
    int bead = bitext.targetBeads().get(number);
    int last = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.isWord() && !Scripts.isCased(token.text())) {
        String best = best(token.text(), bead);
        boolean known = !best.isEmpty() && isWord(bitext.dictionary(), token.text(), best, bead);
        if (!best.isEmpty() && !known) {
          boolean isNext = last >= 0 && last == i - 1 && best.length() == token.text().length();
          Span span = new Span(token.span().end() - best.length(), token.span().end());
          parts.add(new TargetPart(best, span, number, bead, isNext, false, false, null));
          last = i;
        }
      }
    }
  }

  /** Whether a word is one of the language, an adjective or not much like a name of its bead. */
  private boolean isWord(Dictionary dictionary, String word, String best, int bead) {
    return dictionary.knows(word)
        && (adjectiveEndings.stream().anyMatch(best::endsWith)
            || names.likeness(sounds.sound(best), bead) < LIKE_KNOWN);
  }

  /** The word with as much of its prefixes as sounds most like a name; empty if nothing does. */
  private String best(String word, int bead) {
    String best = "";
    double most = LIKE;
    double whole = names.likeness(sounds.sound(word), bead);
    if (whole >= most) {
      best = word;
      most = whole + 0.02;
    }
    for (String prefix : prefixes) {
      String rest = word.startsWith(prefix) ? word.substring(prefix.length()) : "";
      if (rest.length() >= SHORTEST) {
        double like = names.likeness(sounds.sound(rest), bead);
        if (like > most || (like == most && rest.length() > best.length())) {
          best = rest;
          most = like;
        }
      }
    }
    return best;
  }
}
