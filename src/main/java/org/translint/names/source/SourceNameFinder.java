package org.translint.names.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;
import org.translint.names.Geography;
import org.translint.names.NameCluster;
import org.translint.names.NameLanguage;
import org.translint.names.Vocabulary;
import org.translint.names.WordFormation;
import org.translint.names.sound.NameKeys;
import org.translint.names.sound.SoundDistance;

/**
 * Finds the names of a translation with the help of its source.
 *
 * <p>Thread-safe: what is known of a language is read once and never changes.
 */
public final class SourceNameFinder {

  private final SoundDistance sounds = new SoundDistance();
  private final NameKeys keys = new NameKeys();
  private final WordFormation formation = new WordFormation();
  private final Map<String, Geography> geographies = new ConcurrentHashMap<>();

  /** Loads what is known of the places of two languages. */
  public void prepare(String language, String sourceLanguage) {
    geography(language);
    geography(sourceLanguage);
  }

  /** What the source tells of an article's names. */
  public SourceNaming find(Bitext bitext) {
    String language = bitext.target().language();
    String sourceLanguage = bitext.source().language();
    NameLanguage words = NameLanguage.of(language);
    Geography geography = geography(language);
    Vocabulary vocabulary = new Vocabulary(bitext.targetSentences(), bitext.dictionary(), words);
    List<SourceName> names = new SourceNames(sourceLanguage, sounds).of(bitext);
    PartFinder finder =
        Parts.finder(bitext, names, sounds, new CasedParts(words, vocabulary, geography));
    List<TargetPart> parts = finder.find(bitext);
    Anchors anchors = new Anchors(sounds, keys, parts, names);
    Neighbours neighbours = new Neighbours(parts, anchors);
    // Arabic words are so alike that a dictionary says little of a name.
    Dictionary dictionary = Parts.isArabic(language) ? Dictionary.ALL_KNOWING : bitext.dictionary();
    SpellingJudge judge =
        new SpellingJudge(
            dictionary, geography, formation, sounds, neighbours, words, anchors::count);
    ClusterMaker maker =
        new ClusterMaker(
            bitext,
            judge,
            new SourcePreference(language),
            new Kinds(geography, words, neighbours),
            neighbours);
    Departures departures = new Departures(bitext, words, formation);
    Map<Integer, Integer> slips = new SourceSlips(formation).of(names);
    Map<Integer, List<AnchoredForm>> anchored = anchors.forms();
    Geography ofSource = geography(sourceLanguage);
    List<NameCluster> clusters = new ArrayList<>();
    for (SourceName name : names) {
      if (slips.containsKey(name.id()) || ofSource.isTime(name.text())) {
        continue;
      }
      List<AnchoredForm> forms = new ArrayList<>(anchored.getOrDefault(name.id(), List.of()));
      List<SourceName> slipped = slipped(name, names, slips);
      slipped.forEach(slip -> forms.addAll(anchored.getOrDefault(slip.id(), List.of())));
      for (NameCluster cluster : maker.clusters(name, slipped, forms)) {
        clusters.add(departures.marked(name, forms, cluster));
      }
    }
    clusters.addAll(new ChangedGivenNames(bitext, anchors, names).of(parts));
    clusters.sort(Comparator.comparing(c -> c.mentions().get(0)));
    Missing missing = new Missing(bitext, NameLanguage.of(sourceLanguage), ofSource, anchors);
    return new SourceNaming(
        clusters, missing.of(names), new Strangers(bitext, words, anchors).of(parts));
  }

  private static List<SourceName> slipped(
      SourceName name, List<SourceName> names, Map<Integer, Integer> slips) {
    return names.stream().filter(n -> slips.getOrDefault(n.id(), -1) == name.id()).toList();
  }

  private Geography geography(String language) {
    return geographies.computeIfAbsent(LanguageTags.base(language), Geography::new);
  }
}
