package org.translint.bench.commands;

/**
 * What had to be shown, and what was.
 *
 * @param number the point of the list that it belongs to
 * @param what the promise
 * @param reached what was measured, in words
 * @param isReached whether that keeps the promise; null where it was not measured
 */
record Target(int number, String what, String reached, Boolean isReached) {

  /** A figure that may be at most so much. */
  static Target atMost(int number, String what, double figure, double most) {
    return new Target(number, what, Runs.figure(figure), figure <= most);
  }

  /** A figure that must be at least so much. */
  static Target atLeast(int number, String what, double figure, double least) {
    return new Target(number, what, Runs.figure(figure), figure >= least);
  }

  /** A promise that this run did not look at. */
  static Target notMeasured(int number, String what, String why) {
    return new Target(number, what, "not measured: " + why, null);
  }

  /** A row of the table. */
  String row() {
    String kept = isReached == null ? "–" : isReached ? "yes" : "**no**";
    return "| " + number + " | " + what + " | " + reached + " | " + kept + " |";
  }
}
