package org.translint.names.source;

import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.translint.finding.NameGroup.Because;
import org.translint.finding.Severity;
import org.translint.language.DataFile;
import org.translint.language.Dictionary;
import org.translint.names.Likeness;
import org.translint.names.NameCluster;
import org.translint.names.NameLanguage;
import org.translint.names.WordFormation;
import org.translint.names.sound.NameKeys;

/**
 * Finds the name that stands in one form throughout, and that form is not the source's: one letter
 * away from it, a word that nobody knows, and no convention of the language.
 */
final class Departures {

  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);
  private static final List<List<String>> UMLAUTS = DataFile.rows("names/umlauts.tsv");
  private static final int SHORTEST = 5;

  private final NameKeys keys = new NameKeys();
  private final Bitext bitext;
  private final NameLanguage words;
  private final WordFormation formation;
  private final SourcePreference preference;

  Departures(Bitext bitext, NameLanguage words, WordFormation formation) {
    this.bitext = bitext;
    this.words = words;
    this.formation = formation;
    this.preference = new SourcePreference(bitext.target().language());
  }

  /** The cluster as it is, or with the source's form preferred where it departs from that. */
  NameCluster marked(SourceName name, List<AnchoredForm> forms, NameCluster cluster) {
    if (cluster.group().variants().size() > 1 || !Scripts.isLatin(name.text())) {
      return cluster;
    }
    String text = cluster.group().variants().get(0).text();
    return forms.stream()
        .filter(f -> f.text().equals(text) && departs(name, f))
        .filter(f -> forms.stream().noneMatch(o -> name.has(o.text())))
        .findFirst()
        .map(f -> cluster.preferring(name.text(), Because.SOURCE, severity(name)))
        .orElse(cluster);
  }

  private boolean departs(SourceName name, AnchoredForm form) {
    String plain = form.key().plain();
    String there = NameKeys.plain(name.text());
    return Scripts.isLatin(form.text())
        && there.length() >= SHORTEST
        && plain.charAt(0) == there.charAt(0)
        && form.together() == 1
        && isOneSlipAway(plain, there)
        && !isRespelling(form, there)
        && !isKnown(form.text())
        && !words.givenNames().contains(form.text())
        && !preference.isConvention(name.text(), form.text())
        && !formation.isGenderPair(plain, there)
        && !formation.isDerived(plain, there, 2)
        && !plain.equals(NameKeys.plain(withoutUmlauts(name.text())))
        && !(plain.length() != there.length() && formation.isDerived(plain, there));
  }

  /** A name as it is written where there are no umlauts. */
  private static String withoutUmlauts(String name) {
    String plain = name;
    for (List<String> row : UMLAUTS) {
      plain = plain.replace(row.get(0), row.get(1));
    }
    return plain;
  }

  private static boolean isOneSlipAway(String one, String other) {
    int edits = DISTANCE.apply(one, other);
    return edits == 1 || (edits == 2 && Likeness.isAnagram(one, other));
  }

  /** Whether other letters stand for the same sounds, as in Demokrat and Democrat. */
  private boolean isRespelling(AnchoredForm form, String there) {
    return form.key().plain().length() == there.length() && form.key().soundsLike(keys.key(there));
  }

  private boolean isKnown(String word) {
    return bitext.dictionary() == Dictionary.ALL_KNOWING || bitext.dictionary().knows(word);
  }

  /** A name that the language knows is surely the right one. */
  private Severity severity(SourceName name) {
    return isKnown(name.text()) ? Severity.MAJOR : Severity.MINOR;
  }
}
