package org.translint.quantity.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.translint.language.DataFile;

/** What units measure, and how they relate: {@code units.tsv}. */
final class Dimensions {

  private static final int FACTOR = 2;
  private static final int OFFSET = 3;

  private static final Map<String, Measure> MEASURES =
      DataFile.rows("quantity/unit/units.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), Dimensions::measure));

  private Dimensions() {}

  /**
   * A unit against the first unit of its dimension.
   *
   * @param dimension length, mass and so on
   * @param factor how many of the first unit one is
   * @param offset what is added after multiplying
   */
  record Measure(String dimension, BigDecimal factor, BigDecimal offset) {}

  private static Measure measure(List<String> row) {
    return new Measure(
        row.get(1), new BigDecimal(row.get(FACTOR)), new BigDecimal(row.get(OFFSET)));
  }

  /** The ids of all units that are known. */
  static Set<String> units() {
    return MEASURES.keySet();
  }

  /** What is known of a unit; throws where nothing is. */
  static Measure of(String unit) {
    Measure measure = MEASURES.get(unit);
    if (measure == null) {
      throw new IllegalArgumentException("no such unit in units.tsv: " + unit);
    }
    return measure;
  }
}
