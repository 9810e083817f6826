package org.translint.run;

import java.io.IOException;
import org.translint.finding.BatchName;

/** Takes what a run finds out, piece by piece, on the thread that started it. */
@FunctionalInterface
public interface OutcomeConsumer {

  /** Takes the next outcome; outcomes come in the order of their ids. */
  void accept(Outcome outcome) throws IOException;

  /**
   * Takes the next person or thing that the batch names, after all outcomes; those that most
   * articles name come first. None come where names are compared in each article alone.
   */
  default void name(BatchName name) throws IOException {}
}
