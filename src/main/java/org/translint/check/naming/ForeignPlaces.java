package org.translint.check.naming;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.translint.check.Analysis;
import org.translint.language.Dictionary;
import org.translint.names.place.Gazetteer;
import org.translint.names.place.PlaceMention;
import org.translint.names.sound.NameKeys;

/**
 * Knows the countries and cities that an article names as other languages do, with a word before
 * them that stands before places: a country as English does, or in any form that the dictionary has
 * not.
 */
final class ForeignPlaces {

  private final Analysis article;
  private final NameKeys keys;
  private final Map<String, Set<Integer>> ownSentences;

  ForeignPlaces(Analysis article, NameKeys keys) {
    this.article = article;
    this.keys = keys;
    this.ownSentences =
        article.placeMentions().stream()
            .filter(mention -> !mention.form().isForeign())
            .collect(
                Collectors.groupingBy(
                    mention -> mention.form().place(),
                    Collectors.mapping(PlaceMention::sentence, Collectors.toSet())));
  }

  /** The mentions in a foreign form, in order. */
  Set<PlaceMention> mentions() {
    List<PlaceMention> all = article.placeMentions();
    Set<PlaceMention> strayed = new LinkedHashSet<>();
    for (PlaceMention mention : all) {
      if (mention.form().isForeign()
          && mayHaveStrayed(mention)
          && mention.isLocated()
          && !mention.isFormer()
          && !isGlossed(mention)) {
        strayed.add(mention);
      }
    }
    return strayed;
  }

  /**
   * A country's English form may stand in the dictionary as a word of other names. A city whose two
   * forms sound alike may be written either way, unless the dictionary decides.
   */
  private boolean mayHaveStrayed(PlaceMention mention) {
    boolean english = mention.form().languages().contains("en");
    if (mention.form().isCountry() && english) {
      return true;
    }
    boolean unknown =
        article.dictionary().equals(Dictionary.ALL_KNOWING)
            ? english
            : !article.dictionary().knows(mention.text());
    return unknown && (mention.form().isCountry() || !soundsAsOwn(mention));
  }

  private boolean soundsAsOwn(PlaceMention mention) {
    return Gazetteer.of(article.language())
        .ownForm(mention.form().place())
        .filter(own -> keys.soundAlike(own, mention.text()))
        .isPresent();
  }

  private boolean isGlossed(PlaceMention mention) {
    return ownSentences.getOrDefault(mention.form().place(), Set.of()).contains(mention.sentence());
  }
}
