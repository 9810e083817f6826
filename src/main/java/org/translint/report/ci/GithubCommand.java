package org.translint.report.ci;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.translint.finding.Finding;
import org.translint.report.Places;
import org.translint.run.Outcome;
import org.translint.text.Place;

/**
 * A line that tells the runner of GitHub's workflows to show an annotation.
 *
 * <p>The runner takes every line of output that begins with two colons for a command, so nothing
 * that a stranger wrote may begin a line. Source of the format and its escapes: "Workflow commands
 * for GitHub Actions" in GitHub's documentation.
 */
final class GithubCommand {

  private final StringBuilder line;
  private char separator = ' ';

  private GithubCommand(String level) {
    line = new StringBuilder("::").append(level);
  }

  /** An annotation of the run as a whole. */
  static String notice(String message) {
    return new GithubCommand("notice").with("title", "translint").says(message);
  }

  /** An annotation of an article as a whole, which failed. */
  static String failure(Outcome outcome, String title, String message) {
    return new GithubCommand("error")
        .with("file", outcome.path())
        .with("title", title)
        .says(message);
  }

  /**
   * An annotation where the finding is. GitHub takes columns only where start and end share a line.
   */
  static String finding(String level, Outcome.Checked article, Finding finding) {
    GithubCommand command = new GithubCommand(level).with("file", article.path());
    if (Places.hasLines(article.document(), finding.span())) {
      command.at(article.document().sourceMap().locate(finding.span()));
    }
    return command
        .with("title", finding.severity().label() + ": " + finding.check())
        .says(Advice.of(article.document(), finding));
  }

  private void at(Place.InText place) {
    with("line", String.valueOf(place.line()));
    with("endLine", String.valueOf(place.endLine()));
    if (place.line() == place.endLine()) {
      with("col", String.valueOf(place.column()));
      with("endColumn", String.valueOf(place.endColumn()));
    }
  }

  @CanIgnoreReturnValue
  private GithubCommand with(String name, String value) {
    line.append(separator).append(name).append('=').append(property(value));
    separator = ',';
    return this;
  }

  private String says(String message) {
    return line.append("::").append(data(OneLine.of(message))).append('\n').toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** Escaped before it is made harmless, so that the runner gets the line ends of a path. */
  private static String property(String value) {
    return OneLine.inert(data(value).replace(":", "%3A").replace(",", "%2C"));
  }
}
