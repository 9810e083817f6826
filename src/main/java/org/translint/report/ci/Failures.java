package org.translint.report.ci;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.translint.finding.CheckFailed;
import org.translint.report.Phrases;
import org.translint.run.Outcome;

/** What reports say where an article, or one check of it, failed. */
final class Failures {

  /** The name under which reports that name a check for each entry put unreadable articles. */
  static final String UNREADABLE = "unreadable-article";

  private static final int FINGERPRINT_BYTES = 8;

  private Failures() {}

  /** What happened to a check, in one line. */
  static String sentence(CheckFailed broken) {
    return Phrases.say("ci.check-broke", broken.check(), OneLine.of(broken.reason()));
  }

  /**
   * A name of the failure that is the same in every run, as long as those of findings.
   *
   * @param what failed on the article
   */
  static String fingerprint(Outcome outcome, String what) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((what + "\nfailed\n" + outcome.id()).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
