package org.translint.write;

import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.text.Document;
import org.translint.write.Rewritten.Reason;

/**
 * A fault that has a fix which was not made.
 *
 * @param article that it is in
 * @param finding the fault; its first fix is meant
 * @param why it was not made
 */
public record LeftFix(Document article, Finding finding, Why why) {

  /** The fix. */
  public Fix fix() {
    return finding.fixes().get(0);
  }

  /** Why a fix was not made. */
  public enum Why {
    /** A person is to look at it first, and nobody asked for it. */
    UNSAFE,
    /** Markup stands in what it would replace. */
    NOT_EXACT,
    /** The encoding of the file lacks a character of the replacement. */
    ENCODING,
    /** It mends nothing, or puts another fault there. */
    HARMFUL,
    /** It leads back to what another fix changes. */
    CIRCULAR,
    /** So many rounds were needed that there may be no end. */
    TOO_OFTEN;

    static Why of(Reason reason) {
      return switch (reason) {
        case NOTHING -> HARMFUL;
        case NOT_EXACT -> NOT_EXACT;
        case ENCODING -> ENCODING;
        case OVERLAP -> TOO_OFTEN;
      };
    }
  }
}
