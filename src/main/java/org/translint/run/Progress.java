package org.translint.run;

/** Is told how far a run has come; called from any of its threads. */
@FunctionalInterface
public interface Progress {

  /** Nobody listens. */
  Progress SILENT = (done, all) -> {};

  /** {@code done} of {@code all} articles have been looked at. */
  void articles(int done, int all);
}
