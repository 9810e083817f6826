package org.translint.names.place;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.text.Span;

/**
 * Finds places in Chinese and Japanese: in Japanese whole runs of katakana, since a country in
 * characters beside one in katakana is style; in Chinese the longest form at each character.
 */
final class UnspacedPlaces {

  private static final Pattern KATAKANA = Pattern.compile("東?[ァ-ヺー][ァ-ヺー・＝゠]*(?:諸島|島)?");
  private static final Pattern INSIDE_NAME = Pattern.compile("[・＝゠]");
  private static final int SHORT = 2;
  private static final int NEAR = 8;

  private final String text;
  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final boolean japanese;
  private final Set<String> longer = DataFile.setIfPresent("names/place/longer.txt");

  UnspacedPlaces(String text, String language, Gazetteer gazetteer, PlaceWords words) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.words = words;
    this.japanese = LanguageTags.isWrittenIn(language, UScript.KATAKANA);
  }

  /** The places that a sentence names, {@code number} being its own in the article. */
  List<PlaceMention> find(int number, Sentence sentence) {
    return japanese ? inKatakana(number, sentence) : inCharacters(number, sentence);
  }

  private List<PlaceMention> inKatakana(int number, Sentence sentence) {
    List<PlaceMention> mentions = new ArrayList<>();
    Matcher run = KATAKANA.matcher(text).region(sentence.span().start(), sentence.span().end());
    while (run.find()) {
      Span span = new Span(run.start(), run.end());
      gazetteer.find(run.group()).ifPresent(form -> add(number, sentence, span, form, mentions));
    }
    return mentions;
  }

  private List<PlaceMention> inCharacters(int number, Sentence sentence) {
    List<PlaceMention> mentions = new ArrayList<>();
    Set<Integer> borders = borders(sentence);
    int at = sentence.span().start();
    while (at < sentence.span().end()) {
      Optional<Found> found = longest(at, sentence.span().end());
      if (found.isEmpty()) {
        at++;
        continue;
      }
      Span span = found.get().span;
      boolean whole =
          span.length() > SHORT || (borders.contains(span.start()) && borders.contains(span.end()));
      if (whole) {
        add(number, sentence, span, found.get().form, mentions);
      }
      at = span.end();
    }
    return mentions;
  }

  private record Found(Span span, PlaceForm form) {}

  private Optional<Found> longest(int at, int end) {
    for (int length = Math.min(gazetteer.longest(), end - at); length >= SHORT; length--) {
      Span span = new Span(at, at + length);
      Optional<Found> found = gazetteer.find(span.of(text)).map(form -> new Found(span, form));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Set<Integer> borders(Sentence sentence) {
    Set<Integer> borders = new HashSet<>();
    for (Token token : sentence.tokens()) {
      borders.add(token.span().start());
      borders.add(token.span().end());
    }
    return borders;
  }

  private void add(
      int number, Sentence sentence, Span span, PlaceForm form, List<PlaceMention> mentions) {
    String before = text.substring(Math.max(0, span.start() - 1), span.start());
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + NEAR));
    boolean partOfName =
        INSIDE_NAME.matcher(before).matches()
            || (!behind.isEmpty() && INSIDE_NAME.matcher(behind.substring(0, 1)).matches())
            || longer.stream().anyMatch(behind::startsWith)
            || isQuotedAlone(before, behind);
    if (!partOfName) {
      int from = Math.max(sentence.span().start(), span.start() - NEAR);
      int to = Math.min(sentence.span().end(), span.end() + NEAR);
      String around = text.substring(from, to);
      boolean former = words.former().stream().anyMatch(around::contains);
      mentions.add(new PlaceMention(span, span.of(text), form, number, false, former));
    }
  }

  private static boolean isQuotedAlone(String before, String behind) {
    return !before.isEmpty()
        && "「『《“".contains(before)
        && !behind.isEmpty()
        && "」』》”".contains(behind.substring(0, 1));
  }
}
