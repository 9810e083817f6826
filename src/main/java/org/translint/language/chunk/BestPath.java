package org.translint.language.chunk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Function;
import opennlp.tools.util.SequenceValidator;
import org.jspecify.annotations.Nullable;
import org.translint.language.chunk.Outlook.Step;

/**
 * Lets OpenNLP's beam search go one way alone: the way that it would find, which has been found
 * before by the same search at less cost.
 *
 * <p>Both follow the likeliest few candidates from place to place. OpenNLP describes each
 * candidate's place by strings, looks these up in its model, and copies all that the candidate has
 * chosen; but candidates that chose the same last outcomes see the same {@link Odds}, and a {@link
 * Step} knows what came before. Candidates of the same score leave a queue in an order that depends
 * on how they came in; so all of them are put into the same kind of queue in the same order.
 *
 * <p>One instance for a thread, as OpenNLP makes them: one for a sentence.
 *
 * @param <T> the parts of a sequence
 */
final class BestPath<T> implements SequenceValidator<T> {

  /** OpenNLP gives up candidates that are less likely, by the logarithm. */
  private static final double LEAST_SCORE = -100_000;

  private final int width;
  private final List<String> outcomes;
  private final Function<T[], Outlook> outlooks;
  private T @Nullable [] searched;
  private List<String> path = List.of();

  /**
   * A search that has yet to be made.
   *
   * @param width how many candidates are followed
   * @param outcomes by number
   * @param outlooks what may come next in a sequence
   */
  BestPath(int width, List<String> outcomes, Function<T[], Outlook> outlooks) {
    this.width = width;
    this.outcomes = outcomes;
    this.outlooks = outlooks;
  }

  @Override
  public boolean validSequence(int place, T[] sequence, String[] before, String outcome) {
    if (sequence != searched) {
      path = find(outlooks.apply(sequence), sequence.length);
      searched = sequence;
    }
    return place < path.size() && path.get(place).equals(outcome);
  }

  /** The likeliest outcomes of a sequence; nothing if no sequence is likely enough. */
  private List<String> find(Outlook outlook, int length) {
    Queue<Step> candidates = new PriorityQueue<>();
    candidates.add(Step.START);
    for (int place = 0; place < length; place++) {
      Queue<Step> next = new PriorityQueue<>();
      for (int i = Math.min(width, candidates.size()); i > 0; i--) {
        Step last = candidates.remove();
        Odds odds = outlook.at(place, last);
        follow(last, odds.likely(), next);
        if (next.isEmpty()) {
          follow(last, odds.all(), next);
        }
      }
      candidates = next;
    }
    Step best = candidates.poll();
    return best == null ? List.of() : outcomes(best);
  }

  private static void follow(Step last, Odds.Branch[] branches, Queue<Step> next) {
    for (Odds.Branch branch : branches) {
      double score = last.score() + branch.log();
      if (score > LEAST_SCORE) {
        next.add(new Step(last, branch.outcome(), score));
      }
    }
  }

  private List<String> outcomes(Step best) {
    List<String> chosen = new ArrayList<>();
    Step step = best;
    while (step.outcome() != Step.NONE && step.before() != null) {
      chosen.add(outcomes.get(step.outcome()));
      step = step.before();
    }
    Collections.reverse(chosen);
    return chosen;
  }
}
