package org.translint.bench.commands;

import java.io.IOException;

/** One chapter of the benchmark. */
interface Measure {

  /** Its name: the mark of its place in the report, and what {@code -Dbench.only} takes. */
  String name();

  /** Measures; takes as long as it takes. */
  Section measure() throws IOException, InterruptedException;
}
