package org.translint.report;

import java.io.IOException;
import org.translint.finding.BatchName;

/** A list of the people of a batch in the making: {@link #name} for each, then {@link #end}. */
public interface NamesReport {

  /** Adds a person or thing. */
  void name(BatchName name) throws IOException;

  /** Finishes the list and flushes what it writes to. */
  void end() throws IOException;
}
