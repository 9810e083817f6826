package org.translint.terms;

/**
 * A word or phrase for a concept in one language.
 *
 * @param text NFC, as a dictionary has it
 * @param language BCP 47
 * @param status whether it may be used
 */
public record Term(String text, String language, Status status) {

  /** Whether a term may be used. */
  public enum Status {
    /** The one to use. */
    APPROVED,
    /** Left alone where it stands. */
    ACCEPTED,
    /** Not to be used. */
    FORBIDDEN
  }

  public boolean isApproved() {
    return status == Status.APPROVED;
  }

  public boolean isForbidden() {
    return status == Status.FORBIDDEN;
  }
}
