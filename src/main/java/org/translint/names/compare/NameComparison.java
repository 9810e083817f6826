package org.translint.names.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.translint.finding.Messages;
import org.translint.language.DataFile;
import org.translint.names.compare.Alignment.Pair;
import org.translint.names.compare.PartDifference.Kind;
import org.translint.names.compare.PartDifference.Trait;
import org.translint.names.sound.SoundDistance;

/**
 * Compares two whole names as strings, in any writings and any order of their words.
 *
 * <p>Each word is laid beside the word that it resembles most; the pair that differs most decides,
 * since one different word makes another person. Thread-safe.
 */
public final class NameComparison {

  private static final double SAME_FROM = 0.42;
  private static final double INITIAL = 0.75;
  private static final double NICKNAME = 0.85;
  private static final double SHUFFLED = 0.6;
  private static final double NO_WORD_TO_COMPARE = 0.2;
  private static final double GIVEN_NAME_ALONE = 0.2;
  private static final double OTHER_SEX = 0.3;
  private static final double SWAPPED = 0.2;
  private static final double WORD_LEFT_OVER = 0.95;

  private static final Comparator<WholeName> ORDER =
      Comparator.comparing((WholeName name) -> name.parts().size()).thenComparing(WholeName::text);

  private final NameReader reader;
  private final PartComparer comparer;
  private final Map<Trait, Double> weights = new EnumMap<>(Trait.class);

  /** Reads the tables. */
  public NameComparison() {
    SoundDistance distance = new SoundDistance();
    reader = new NameReader(distance);
    comparer = new PartComparer(distance);
    for (List<String> row : DataFile.rows("names/compare/weights.tsv")) {
      String trait = row.get(0).replace('-', '_').toUpperCase(Locale.ROOT);
      weights.put(Trait.valueOf(trait), Double.parseDouble(row.get(1)));
    }
  }

  /** Whether {@code one} and {@code other} may be one person’s name, and why. */
  public NameVerdict compare(String one, String other) {
    WholeName a = reader.read(one);
    WholeName b = reader.read(other);
    // Which word stands for which may hang on the order; the verdict must not.
    boolean isTurned = ORDER.compare(a, b) > 0;
    Alignment alignment =
        isTurned
            ? Alignment.of(b, a, reader, comparer).turned()
            : Alignment.of(a, b, reader, comparer);
    List<String> reasons = new ArrayList<>();
    double score = score(alignment, reasons);
    if (isSwapped(a, b)) {
      reasons.add(Messages.say("compare.swapped"));
      score = Math.min(score, SWAPPED);
    }
    score *= leftOver(alignment, reasons);
    return new NameVerdict(score, score >= SAME_FROM, reasons);
  }

  private double score(Alignment alignment, List<String> reasons) {
    List<Pair> pairs = alignment.pairs();
    long agreeing = pairs.stream().filter(NameComparison::agrees).count();
    double worst = 1;
    for (Pair pair : pairs) {
      boolean hasCompany = agreeing > (agrees(pair) ? 1 : 0);
      double score = score(pair, hasCompany);
      reasons.add(NameReasons.of(pair, score >= SAME_FROM));
      worst = Math.min(worst, score);
    }
    if (pairs.stream().allMatch(pair -> pair.difference().kind() == Kind.INITIAL)) {
      reasons.add(Messages.say("compare.only-initials"));
      return Math.min(worst, NO_WORD_TO_COMPARE);
    }
    return worst;
  }

  /** The likelihood that the words are one; company is another word that agrees. */
  private double score(Pair pair, boolean hasCompany) {
    PartDifference difference = pair.difference();
    double odds =
        weights.entrySet().stream()
            .mapToDouble(each -> each.getValue() * difference.of(each.getKey(), hasCompany))
            .sum();
    double weighed = 1 / (1 + Math.exp(-odds));
    return switch (difference.kind()) {
      case INITIAL -> INITIAL;
      case NICKNAME -> NICKNAME;
      case GENDER -> pair.hasGivenName() ? Math.min(OTHER_SEX, weighed) : weighed;
      case SHUFFLED -> hasCompany ? Math.max(SHUFFLED, weighed) : weighed;
      default -> weighed;
    };
  }

  private static boolean agrees(Pair pair) {
    PartDifference difference = pair.difference();
    boolean same = difference.kind() == Kind.SAME_LETTERS || difference.soundsSame();
    return same && difference.length() > 1;
  }

  /**
   * Hans Friedrich and Friedrich Hans: which of two given names is the surname tells them apart.
   */
  private static boolean isSwapped(WholeName one, WholeName other) {
    return one.parts().size() == 2
        && other.parts().size() == 2
        && one.parts().stream().allMatch(NamePart::isGiven)
        && !one.isTurned()
        && !other.isTurned()
        && one.parts().get(0).plain().equals(other.parts().get(1).plain())
        && one.parts().get(1).plain().equals(other.parts().get(0).plain())
        && !one.parts().get(0).plain().equals(one.parts().get(1).plain());
  }

  private static double leftOver(Alignment alignment, List<String> reasons) {
    int left = alignment.leftOne() + alignment.leftOther();
    if (left == 0) {
      return 1;
    }
    Optional<Pair> only =
        alignment.pairs().stream().max(Comparator.comparingInt(p -> p.difference().length()));
    if (alignment.pairs().size() == 1 && only.filter(Pair::hasGivenName).isPresent()) {
      NamePart given = only.get().one().isGiven() ? only.get().one() : only.get().other();
      reasons.add(Messages.say("compare.given-name-alone", given.text()));
      return GIVEN_NAME_ALONE;
    }
    reasons.add(Messages.say("compare.left-over", left));
    return WORD_LEFT_OVER;
  }
}
