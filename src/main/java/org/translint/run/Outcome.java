package org.translint.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.NameGroup;
import org.translint.finding.Severity;
import org.translint.text.Correspondence;
import org.translint.text.Document;

/** What became of one article. Failures are data: they are reported, never thrown. */
public sealed interface Outcome {

  /** Unique in the run; outcomes are ordered by it. */
  String id();

  /** Where the article is, as reports print it. */
  String path();

  /** What the article shares with the other translations of its source. */
  String story();

  /**
   * An article that was checked.
   *
   * @param document the article
   * @param source its source, or null
   * @param words how many words it has
   * @param findings by start, then check
   * @param fingerprints of the findings, in their order
   * @param names the names in it
   * @param failedChecks checks that broke on it; the others were not disturbed
   * @param tally of the findings that the newsroom accepts, which are not in {@code findings}
   * @param correspondence which parts of the article and its source belong together
   */
  record Checked(
      String story,
      Document document,
      @Nullable Document source,
      int words,
      List<Finding> findings,
      List<String> fingerprints,
      List<NameGroup> names,
      List<CheckFailed> failedChecks,
      Accepted tally,
      Correspondence correspondence)
      implements Outcome {

    public Checked {
      findings = List.copyOf(findings);
      fingerprints = List.copyOf(fingerprints);
      names = List.copyOf(names);
      failedChecks = List.copyOf(failedChecks);
    }

    /** An article about which nothing was decided, and which was not aligned with its source. */
    public Checked(
        String story,
        Document document,
        @Nullable Document source,
        int words,
        List<Finding> findings,
        List<String> fingerprints,
        List<NameGroup> names,
        List<CheckFailed> failedChecks) {
      this(
          story,
          document,
          source,
          words,
          findings,
          fingerprints,
          names,
          failedChecks,
          Accepted.NONE,
          Correspondence.NONE);
    }

    @Override
    public String id() {
      return document.id();
    }

    @Override
    public String path() {
      return document.path();
    }

    /** How many findings the newsroom accepts. */
    public int accepted() {
      return tally.total();
    }

    /** What an editor is to do with the article. */
    public Verdict verdict() {
      return Verdict.of(findings.stream().map(Finding::severity).toList());
    }

    /** How many findings have this severity. */
    public long count(Severity severity) {
      return findings.stream().filter(f -> f.severity() == severity).count();
    }
  }

  /**
   * An article that could not be read.
   *
   * @param reason one sentence: what is wrong, where, and what to do
   */
  record Unreadable(String story, String id, String path, String reason) implements Outcome {

    private static final String NOT_REACHED =
        "The run was ended before this article could be checked.";

    /** An article of which nothing is known, because the run was stopped. */
    static Unreadable notReached(String story, String id, String path) {
      return new Unreadable(story, id, path, NOT_REACHED);
    }

    /** Whether there is nothing wrong with the article but that the run was stopped. */
    public boolean isNotReached() {
      return reason.equals(NOT_REACHED);
    }
  }
}
