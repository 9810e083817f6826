package org.translint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.translint.config.SettingsException;
import org.translint.decisions.Decision;
import org.translint.decisions.Decision.Kind;
import org.translint.decisions.Decision.Place;
import org.translint.decisions.Decision.Stamp;
import org.translint.report.Phrases;
import org.translint.report.Printable;
import org.translint.report.sheet.Review;
import org.translint.report.sheet.ReviewReader;
import org.translint.report.sheet.SheetException;

/** What reviewers accepted in sheets of findings. */
final class ReviewedFiles {

  private static final int LONGEST_EXCERPT = 60;

  private ReviewedFiles() {}

  /**
   * The decisions that accept what the sheets accept; a comment is the reason, else that of {@code
   * stamp} is. What else the sheets say is told.
   */
  static List<Decision> decisions(Console console, List<String> files, Stamp stamp)
      throws SettingsException {
    List<Decision> decisions = new ArrayList<>();
    for (String name : files) {
      Review review = read(console.folder().resolve(name), name);
      for (Review.Accepted accepted : review.accepted()) {
        decisions.add(decision(accepted, stamp));
      }
      console.tell(
          Phrases.say(
              "sheet.reviewed",
              name,
              review.accepted().size(),
              review.toFix(),
              review.questions(),
              review.undecided()));
    }
    return decisions;
  }

  private static Review read(Path file, String name) throws SettingsException {
    try {
      return ReviewReader.read(file, name);
    } catch (SheetException e) {
      throw new SettingsException("from: " + e.sentence());
    }
  }

  private static Decision decision(Review.Accepted accepted, Stamp stamp) {
    Place place =
        new Place(
            accepted.path(), accepted.check(), Printable.excerpt(accepted.text(), LONGEST_EXCERPT));
    String reason =
        accepted.comment().isEmpty() ? stamp.reason() : AcceptCommand.inOneLine(accepted.comment());
    return Decision.of(
        Kind.FINDING,
        accepted.fingerprint(),
        "",
        place,
        new Stamp(stamp.date(), stamp.owner(), reason, stamp.until()));
  }
}
