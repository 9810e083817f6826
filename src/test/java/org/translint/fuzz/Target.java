package org.translint.fuzz;

import java.util.List;

/**
 * Something that reads what strangers write.
 *
 * @param name also of the folder with the inputs that once broke it
 * @param share of all executions, in thousandths
 * @param seeds good inputs, to be damaged
 * @param attempt reads one
 */
record Target(String name, int share, List<byte[]> seeds, Attempt attempt) {

  Target {
    seeds = List.copyOf(seeds);
  }

  /** Reads one input. */
  @FunctionalInterface
  interface Attempt {

    /**
     * Reads {@code input}.
     *
     * @throws Refused if the reader says what is wrong with it, as it should
     * @throws Exception if it breaks
     */
    void on(byte[] input) throws Exception;
  }

  /** What a reader says to a user of an input that makes no sense. */
  static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
      super(sentence);
    }
  }
}
