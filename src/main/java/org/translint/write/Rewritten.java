package org.translint.write;

import java.util.List;
import org.translint.finding.Fix;
import org.translint.text.Span;

/**
 * A file after fixes.
 *
 * @param bytes of the file; nobody changes them
 * @param made the fixes that are in it, by their place
 * @param left the others, by their place
 */
@SuppressWarnings("ArrayRecordComponent")
public record Rewritten(byte[] bytes, List<Made> made, List<Left> left) {

  public Rewritten {
    made = List.copyOf(made);
    left = List.copyOf(left);
  }

  /**
   * A fix that was made.
   *
   * @param now where its replacement stands in the text of its article after all fixes
   */
  public record Made(Change change, Span now) {

    /** The fix. */
    public Fix fix() {
      return change.fix();
    }
  }

  /** A fix that was not made. */
  public record Left(Change change, Reason reason) {

    /** The fix. */
    public Fix fix() {
      return change.fix();
    }
  }

  /** Why a fix was not made. */
  public enum Reason {
    /** Another fix is made there; it can be looked at again afterwards. */
    OVERLAP,
    /** The text is there already. */
    NOTHING,
    /** The file writes that text with markup inside, or in a way that would change with it. */
    NOT_EXACT,
    /** The encoding of the file lacks a character of the replacement. */
    ENCODING
  }
}
