package org.translint.cli;

/** How a command ends, for the shell. */
final class ExitCode {

  /** All is well: nothing at or above the severity that makes a run fail. */
  static final int CLEAN = 0;

  /** Something was found at or above it. */
  static final int FINDINGS = 1;

  /** The user asked for something that cannot be, or there was nothing to check. */
  static final int USAGE = 2;

  /** An article could not be read or checked. */
  static final int FAILED = 3;

  private ExitCode() {}
}
