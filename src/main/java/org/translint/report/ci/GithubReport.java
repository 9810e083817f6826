package org.translint.report.ci;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.report.Phrases;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;
import org.translint.run.Summary;

/**
 * The report for workflows of GitHub: annotations of the articles, and a summary of the job.
 *
 * <p>GitHub shows ten errors and ten warnings of a step, so the ten worst of each are written, and
 * a line that counts the others. What is critical or major is an error, what is minor a warning;
 * neutral findings are counted. Not thread-safe; errors of the stream are thrown as they are.
 */
public final class GithubReport implements ReportSink {

  private static final int MOST_ANNOTATIONS = 10;

  private final Writer out;
  private final JobSummary job;
  private final Worst<Severity, String> errors = new Worst<>(MOST_ANNOTATIONS);
  private final Worst<Severity, String> warnings = new Worst<>(MOST_ANNOTATIONS);

  /**
   * A report to {@code out}, which writes UTF-8 and stays open.
   *
   * @param jobSummary the file that GitHub shows as the summary of the job, which is appended to;
   *     null where there is none
   */
  public GithubReport(Writer out, @Nullable Path jobSummary) {
    this.out = out;
    this.job = new JobSummary(jobSummary);
  }

  @Override
  public void article(Outcome outcome) {
    job.article(outcome);
    if (outcome instanceof Outcome.Unreadable unreadable) {
      failure(outcome, Failures.UNREADABLE, unreadable.reason());
    } else if (outcome instanceof Outcome.Checked article) {
      for (CheckFailed broken : article.failedChecks()) {
        failure(outcome, broken.check(), Failures.sentence(broken));
      }
      article.findings().forEach(finding -> finding(article, finding));
    }
  }

  private void failure(Outcome outcome, String title, String message) {
    errors.add(null, 1, () -> GithubCommand.failure(outcome, title, message));
  }

  private void finding(Outcome.Checked article, Finding finding) {
    Severity severity = finding.severity();
    if (severity.atLeast(Severity.MAJOR)) {
      errors.add(
          severity, finding.confidence(), () -> GithubCommand.finding("error", article, finding));
    } else if (severity == Severity.MINOR) {
      warnings.add(
          severity, finding.confidence(), () -> GithubCommand.finding("warning", article, finding));
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (String command : errors.worstFirst()) {
      out.write(command);
    }
    for (String command : warnings.worstFirst()) {
      out.write(command);
    }
    long errorsLeft = errors.leftOut();
    long warningsLeft = warnings.leftOut();
    int neutral = summary.count(Severity.NEUTRAL);
    String figures = job.figures(summary);
    out.write(
        GithubCommand.notice(
            errorsLeft + warningsLeft + neutral == 0
                ? figures
                : figures
                    + ' '
                    + Phrases.say("ci.github-rest", errorsLeft, warningsLeft, neutral)));
    out.flush();
    job.end(summary);
  }
}
