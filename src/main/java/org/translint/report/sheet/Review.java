package org.translint.report.sheet;

import java.util.List;

/**
 * What the reviewers of a sheet decided.
 *
 * @param accepted in the order of the rows
 * @param toFix how many findings are to be mended
 * @param questions how many somebody else is to look at
 * @param undecided how many have no decision
 */
public record Review(List<Accepted> accepted, int toFix, int questions, int undecided) {

  public Review {
    accepted = List.copyOf(accepted);
  }

  /**
   * A finding that may stay.
   *
   * @param fingerprint 16 hexadecimal digits, in lower case
   * @param path of the article; empty where the sheet has no such column any more
   * @param check that found it, or empty
   * @param text at fault, or empty
   * @param comment of the reviewer, or empty
   */
  public record Accepted(
      String fingerprint, String path, String check, String text, String comment) {}
}
