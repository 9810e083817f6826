package org.translint.run;

import java.io.IOException;

/** Takes the outcomes of a run, one by one, on the thread that started it. */
@FunctionalInterface
public interface OutcomeConsumer {

  /** Takes the next outcome; outcomes come in the order of their ids. */
  void accept(Outcome outcome) throws IOException;
}
