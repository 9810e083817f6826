package org.translint.decisions;

import java.util.regex.Pattern;

/** The form that fingerprints of findings have, as people copy them out of a report. */
public final class Fingerprint {

  private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{16}");

  private Fingerprint() {}

  /** Whether {@code text} can be one. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }
}
