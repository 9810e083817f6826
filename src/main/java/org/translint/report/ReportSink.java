package org.translint.report;

import java.io.IOException;
import org.translint.finding.BatchName;
import org.translint.run.Outcome;
import org.translint.run.Summary;

/**
 * A report in the making, fed from one thread: {@link #begin()}, then {@link #article} once for
 * each article in the order of their ids, then {@link #name} once for each name of the batch, then
 * {@link #end}.
 */
public interface ReportSink {

  /** Starts the report. */
  default void begin() throws IOException {}

  /** Adds an article. */
  void article(Outcome outcome) throws IOException;

  /** Adds a person or thing that the batch names; they come after all articles. */
  default void name(BatchName name) throws IOException {}

  /** Finishes the report and flushes what it writes to; closing that is its owner's business. */
  void end(Summary summary) throws IOException;
}
