package org.translint.names.sound;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.translint.language.DataFile;
import org.translint.text.TextMemo;

/**
 * Tells how alike two name parts sound, in whatever writings they are.
 *
 * <p>A weighted edit distance over their readings; {@code names/sounds.tsv} says how a writing is
 * read, {@code names/sound-costs.tsv} what a difference costs between two writings. Thread-safe.
 */
public final class SoundDistance {

  private static final int MOST_READINGS = 6;
  private static final int LONGEST_PART = 400;

  /** What is less alike than this is not worth counting to the end: it is told as nothing. */
  private static final double LEAST_LIKENESS = 0.3;

  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  /** What a name weighs at least, so that one vowel alone is not all of it. */
  private static final double LEAST_WEIGHT = 1;

  private static final String SPOKEN = "spoken";

  private final Romaniser romaniser = new Romaniser();
  private final NameKeys keys = new NameKeys();
  private final SoundCosts costs = new SoundCosts();
  private final Map<Writing, Pieces> pieces = new EnumMap<>(Writing.class);
  private final Pieces spoken;
  private final TextMemo<Sound> known = new TextMemo<>(this::hear);

  /** Reads the tables. */
  public SoundDistance() {
    Map<String, Map<String, List<String>>> tables = new HashMap<>();
    for (List<String> row : DataFile.rows("names/sounds.tsv")) {
      tables
          .computeIfAbsent(row.get(0), writing -> new HashMap<>())
          .put(row.get(1), List.of(row.get(2).split("\\|", -1)));
    }
    for (Writing writing : List.of(Writing.ARABIC, Writing.HAN, Writing.KANA)) {
      pieces.put(writing, new Pieces(tables.getOrDefault(writing.code(), Map.of())));
    }
    spoken = new Pieces(tables.getOrDefault(SPOKEN, Map.of()));
  }

  /**
   * How {@code part} sounds; to be kept where it is compared with many. What has no letters, or
   * more than any name, sounds like itself alone.
   */
  public Sound sound(String part) {
    return known.of(part);
  }

  private Sound hear(String part) {
    Writing writing = Writing.of(part);
    String latin = part.length() > LONGEST_PART ? "" : romaniser.syllables(part);
    if (latin.isEmpty()) {
      return new Sound(part, writing, List.of(), List.of());
    }
    Pieces table = pieces.get(writing);
    Set<String> readings = new LinkedHashSet<>();
    Set<String> heard = new LinkedHashSet<>();
    if (table == null) {
      String spelling = isLatin(part) ? part : latin;
      readings.addAll(keys.key(spelling).readings());
      heard.addAll(readings);
      for (String reading : spoken.read(latin, 3)) {
        heard.addAll(keys.key(reading).readings());
      }
    } else {
      readings.addAll(table.read(latin, MOST_READINGS));
      heard.addAll(readings);
      if (writing == Writing.HAN) {
        heard.addAll(keys.key(latin).readings());
      }
    }
    return new Sound(part, writing, readings(readings), readings(heard));
  }

  /** From 0 (little or nothing alike) to 1 (they may sound the same). */
  public double likeness(String one, String other) {
    return likeness(sound(one), sound(other));
  }

  /** From 0 (little or nothing alike) to 1 (they may sound the same). */
  public double likeness(Sound one, Sound other) {
    if (one.part().equals(other.part())) {
      return 1;
    }
    SoundCosts.Table table = costs.between(one.writing(), other.writing());
    double best = 0;
    for (Reading reading : one.readingsFor(other)) {
      for (Reading otherReading : other.readingsFor(one)) {
        best = Math.max(best, likeness(reading, otherReading, table, best));
        if (best >= 1) {
          return 1;
        }
      }
    }
    return best;
  }

  private static double likeness(
      Reading one, Reading other, SoundCosts.Table table, double atLeast) {
    double weight = Math.max(LEAST_WEIGHT, Math.max(one.weight(), other.weight()));
    double most = weight * (1 - Math.max(atLeast, LEAST_LIKENESS));
    return 1 - Math.min(weight, distance(one, other, table, most)) / weight;
  }

  /** The cost of the differences; without end as soon as it is more than {@code most}. */
  private static double distance(Reading one, Reading other, SoundCosts.Table table, double most) {
    int width = other.length();
    double[] row = new double[width + 1];
    for (int j = 0; j < width; j++) {
      row[j + 1] = row[j] + table.onlyOther(other.codeAt(j));
    }
    for (int i = 0; i < one.length(); i++) {
      int sound = one.codeAt(i);
      double alone = table.onlyOne(sound);
      double diagonal = row[0];
      double left = diagonal + alone;
      double least = left;
      row[0] = left;
      for (int j = 1; j <= width; j++) {
        int otherSound = other.codeAt(j - 1);
        double swapped = diagonal + table.swap(sound, otherSound);
        diagonal = row[j];
        left = Math.min(swapped, Math.min(diagonal + alone, left + table.onlyOther(otherSound)));
        row[j] = left;
        least = Math.min(least, left);
      }
      if (least > most) {
        return Double.POSITIVE_INFINITY;
      }
    }
    return row[width];
  }

  private static boolean isLatin(String part) {
    return part.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }

  private static List<Reading> readings(Set<String> sounds) {
    List<Reading> readings = new ArrayList<>();
    sounds.stream()
        .map(each -> DOUBLED.matcher(each).replaceAll("$1"))
        .distinct()
        .limit(MOST_READINGS)
        .forEach(each -> readings.add(new Reading(each)));
    return readings;
  }
}
