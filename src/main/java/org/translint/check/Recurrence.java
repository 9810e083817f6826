package org.translint.check;

import java.util.List;
import org.translint.finding.Related;

/**
 * Where the batch has one fault: the same text, found by the same check in the same language.
 *
 * @param stories how many stories have it
 * @param articles how many articles have it
 * @param first where it stands first: by article, then place, those above neutral before the others
 * @param elsewhere where other articles have it first, by article; some of them where many do, and
 *     none but for the article that has it first, which speaks for all
 */
public record Recurrence(int stories, int articles, Related first, List<Related> elsewhere) {

  public Recurrence {
    elsewhere = List.copyOf(elsewhere);
  }
}
