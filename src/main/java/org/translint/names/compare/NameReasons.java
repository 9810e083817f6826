package org.translint.names.compare;

import java.util.Locale;
import java.util.Set;
import org.translint.finding.Messages;
import org.translint.names.compare.Alignment.Pair;
import org.translint.names.compare.PartDifference.Kind;

/** Says in an editor’s words what joins or parts two words of names. */
final class NameReasons {

  private static final int SHORT = 5;
  private static final double SMALL_DIFFERENCE = 0.5;
  private static final Set<Kind> VETOES = Set.of(Kind.GENDER, Kind.DERIVED, Kind.TWO_GIVEN);

  private NameReasons() {}

  static String of(Pair pair, boolean same) {
    PartDifference difference = pair.difference();
    String likeness = String.format(Locale.ROOT, "%.2f", difference.likeness());
    return Messages.say(
        "compare." + key(difference, same), pair.one().text(), pair.other().text(), likeness);
  }

  private static String key(PartDifference difference, boolean same) {
    boolean outweighed = same && VETOES.contains(difference.kind());
    if (difference.kind() != Kind.PLAIN && !outweighed) {
      return difference.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    if (difference.soundsSame()) {
      return "same-sound";
    }
    if (same) {
      return difference.crossesWritings() ? "like-across-writings" : "like";
    }
    boolean isSmall = difference.length() < SHORT && difference.likeness() >= SMALL_DIFFERENCE;
    return isSmall ? "unlike-short" : "unlike";
  }
}
