package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest way to read all marks of one kind in an article: which open, which close, which have
 * no partner.
 *
 * <p>A shortest path (Viterbi) over the marks. The state is how deep the quotations are nested and
 * whether the outermost is speech or only a phrase. A lone mark costs much, a quotation that runs
 * on into the next block a little, a phrase that does so more; so a missing mark is found where the
 * reading breaks, and the rest of the article is read as usual.
 */
final class PairReading {

  /** How a mark is read. */
  enum Way {
    OPEN,
    CLOSE,
    /** Opens again a quotation that goes on from the paragraph before. */
    REOPEN,
    LONE_OPEN,
    LONE_CLOSE,
    OTHER
  }

  private static final int LONE = 12;
  private static final int LONE_INSIDE = 1;
  private static final int NESTED = 4;
  private static final int NESTED_AT_START = 8;
  private static final int REOPENED = 1;
  private static final int SPEECH_RUNS_ON = 2;
  private static final int PHRASE_RUNS_ON = 6;

  /** More than two lone marks: in some languages the speaker is never told inside a quotation. */
  private static final int NARRATED_INSIDE = 30;

  private static final int UNREACHABLE = 1 << 28;
  private static final int DEEPEST = 3;
  private static final int STATES = 2 * (DEEPEST + 1);

  private final List<Mark> marks;
  private final int[] distances;
  private final boolean mayReopen;
  private final int[][] costs;
  private final int[][] from;
  private final Way[][] ways;

  private PairReading(List<Mark> marks, int[] distances, boolean mayReopen) {
    this.marks = marks;
    this.distances = distances;
    this.mayReopen = mayReopen;
    costs = new int[marks.size() + 1][STATES];
    from = new int[marks.size() + 1][STATES];
    ways = new Way[marks.size() + 1][STATES];
  }

  /**
   * The way to read each of {@code marks}, which are of one kind and in order.
   *
   * <p>Where a quotation runs over several paragraphs, newspapers open it again in each of them and
   * close it in the last, or they do not open it again; an article does one or the other.
   *
   * @param distances for each block, how far it is from the first: what a quotation pays for
   *     running from one block into another is in proportion; where two blocks are no way apart,
   *     the quotation is known to run on and may be opened again
   */
  static List<Way> of(List<Mark> marks, int[] distances) {
    List<Way> plain = new PairReading(marks, distances, false).read();
    List<Way> reopening = new PairReading(marks, distances, true).read();
    long reopened = reopening.stream().filter(w -> w == Way.REOPEN).count();
    return runningOn(marks, plain) < reopened ? reopening : plain;
  }

  /** How many quotations close in another block than they open in. */
  private static int runningOn(List<Mark> marks, List<Way> ways) {
    int count = 0;
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      if (ways.get(i) == Way.OPEN) {
        open.add(marks.get(i).block());
      } else if (ways.get(i) == Way.CLOSE) {
        count += open.remove(open.size() - 1) == marks.get(i).block() ? 0 : 1;
      }
    }
    return count;
  }

  private List<Way> read() {
    Arrays.fill(costs[0], UNREACHABLE);
    costs[0][0] = 0;
    for (int i = 0; i < marks.size(); i++) {
      Arrays.fill(costs[i + 1], UNREACHABLE);
      for (int state = 0; state < STATES; state++) {
        step(i, state);
      }
    }
    List<Way> result = new ArrayList<>(marks.size());
    for (int i = marks.size(), state = 0; i > 0; i--) {
      result.add(ways[i][state]);
      state = from[i][state];
    }
    Collections.reverse(result);
    return result;
  }

  private void step(int i, int state) {
    Mark mark = marks.get(i);
    int depth = state / 2;
    boolean speech = state % 2 == 1;
    int distance = i == 0 ? 0 : distances[mark.block()] - distances[marks.get(i - 1).block()];
    int base = costs[i][state] + (depth == 0 ? 0 : costOfRunningOn(i, distance, speech));
    int inside = depth == 0 ? 0 : LONE_INSIDE;

    offer(i, state, state, Way.OTHER, base + mark.otherCost());
    offer(i, state, state, Way.LONE_OPEN, base + LONE + inside + mark.openCost());
    offer(i, state, state, Way.LONE_CLOSE, base + LONE + inside + mark.closeCost());
    if (depth > 0) {
      offer(i, state, depth == 1 ? 0 : state - 2, Way.CLOSE, base + mark.closeCost());
      boolean guessed = mayReopen && speech && mark.mayGoOn() && distance == 1;
      if (guessed || (distance == 0 && mark.opensBlock() && isInNewBlock(i))) {
        offer(i, state, state, Way.REOPEN, base + REOPENED + mark.openCost());
      }
    }
    if (depth == 0) {
      offer(i, state, mark.introduced() ? 3 : 2, Way.OPEN, base + mark.openCost());
    } else if (depth < DEEPEST) {
      int nested = NESTED + (mark.opensBlock() && distance > 0 ? NESTED_AT_START : 0);
      offer(i, state, state + 2, Way.OPEN, base + nested + mark.openCost());
    }
  }

  /** What a quotation pays that is open from the mark before {@code i} up to it. */
  private int costOfRunningOn(int i, int distance, boolean speech) {
    boolean narrated = isInNewBlock(i) && marks.get(i - 1).narrated();
    return distance * (speech ? SPEECH_RUNS_ON : PHRASE_RUNS_ON) + (narrated ? NARRATED_INSIDE : 0);
  }

  private boolean isInNewBlock(int i) {
    return i > 0 && marks.get(i - 1).block() < marks.get(i).block();
  }

  private void offer(int i, int oldState, int newState, Way way, int cost) {
    if (cost < costs[i + 1][newState]) {
      costs[i + 1][newState] = cost;
      from[i + 1][newState] = oldState;
      ways[i + 1][newState] = way;
    }
  }
}
