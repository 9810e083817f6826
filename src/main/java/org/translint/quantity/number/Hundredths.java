package org.translint.quantity.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads money that is told in a unit and its hundredths: 47円76銭 is 47.76, 76銭 is 0.76, and
 * 147円76～78銭 goes to 147.78. For one sentence; not thread-safe.
 */
final class Hundredths {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String text;
  private final HanWords words;
  private final HanReader reader;

  Hundredths(String text, HanWords words, HanReader reader) {
    this.text = text;
    this.words = words;
    this.reader = reader;
  }

  /**
   * A number with the hundredths behind its unit, or as the hundredths that it is itself.
   *
   * @param before the number before it in the sentence
   */
  Draft with(Draft draft, @Nullable Draft before) {
    if (isPart(draft)) {
      boolean goesOn =
          before != null
              && before.value().scale() > 0
              && before.end() + 1 == draft.start()
              && isDash(before.end());
      BigDecimal whole =
          goesOn && before != null
              ? before.value().setScale(0, RoundingMode.DOWN)
              : BigDecimal.ZERO;
      return draft.worth(
          draft.values().stream().map(value -> whole.add(value.movePointLeft(2))).toList());
    }
    HanWords.Match unit = words.longest(draft.end(), Role.WHOLE);
    HanReader.Read read = unit == null ? null : reader.read(unit.end());
    if (read == null || !(isPart(read.draft()) || isPartOfRange(read.draft()))) {
      return draft;
    }
    BigDecimal more = read.draft().value().movePointLeft(2);
    return draft
        .worth(draft.values().stream().map(value -> value.add(more)).toList())
        .endingAt(read.draft().end());
  }

  private boolean isPart(Draft draft) {
    return draft.value().compareTo(HUNDRED) < 0 && words.is(draft.end(), Role.HUNDREDTHS);
  }

  private boolean isPartOfRange(Draft draft) {
    HanReader.Read next = isDash(draft.end()) ? reader.read(draft.end() + 1) : null;
    return next != null && draft.value().compareTo(HUNDRED) < 0 && isPart(next.draft());
  }

  private boolean isDash(int at) {
    return at < text.length() && Pairs.isDash(text.substring(at, at + 1));
  }
}
