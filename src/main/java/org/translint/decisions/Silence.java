package org.translint.decisions;

import org.translint.finding.Finding;
import org.translint.text.Comment;
import org.translint.text.Span;

/**
 * What one comment in an article says of one check.
 *
 * @param check that is not to be told of
 * @param where in the document's text findings of it are accepted
 * @param holdsAtEnd whether that is so of what is missing at the end of {@code where}; not where
 *     another block begins there
 * @param comment that says so
 */
public record Silence(String check, Span where, boolean holdsAtEnd, Comment comment) {

  /** Whether the finding begins where its check is silenced. */
  boolean holds(Finding finding) {
    int start = finding.span().start();
    boolean isBeforeEnd =
        start < where.end() || (holdsAtEnd && finding.span().isEmpty() && start == where.end());
    return finding.check().equals(check) && where.start() <= start && isBeforeEnd;
  }
}
