package org.translint.check.hygiene;

import java.util.List;
import org.translint.check.hygiene.SourceQuotations.Border;
import org.translint.text.Block;

/** How far apart blocks are, for a quotation that runs from one into another. */
final class Reach {

  /** Farther than any quotation runs: none leaves a title or a table cell. */
  private static final int NO_WAY = 100;

  /** Where the source ends its quotation: far, but not too far for two marks that fit. */
  private static final int ENDED = 7;

  private Reach() {}

  /** For each block, how far it is from the first, by the kinds of the blocks alone. */
  static int[] ofLayout(List<Block> blocks) {
    int[] distances = new int[blocks.size()];
    for (int i = 1; i < distances.length; i++) {
      distances[i] = distances[i - 1] + step(blocks, i);
    }
    return distances;
  }

  /** For each block, how far it is from the first, as the source tells where it does. */
  static int[] of(List<Block> blocks, SourceQuotations source) {
    int[] distances = new int[blocks.size()];
    for (int i = 1; i < distances.length; i++) {
      int step = step(blocks, i);
      if (step < NO_WAY && source.before(i) == Border.INSIDE) {
        step = 0;
      } else if (source.before(i) == Border.OUTSIDE) {
        step = Math.max(step, ENDED);
      }
      distances[i] = distances[i - 1] + step;
    }
    return distances;
  }

  private static int step(List<Block> blocks, int i) {
    return Math.max(distanceAround(blocks.get(i - 1)), distanceAround(blocks.get(i)));
  }

  private static int distanceAround(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, LIST_ITEM, QUOTE -> 1;
      // In plain text a short paragraph may be taken for a heading.
      case HEADING -> 2;
      case TITLE, CELL, CAPTION, CODE -> NO_WAY;
    };
  }
}
