package org.translint.decisions;

import org.translint.finding.Finding;
import org.translint.text.Comment;
import org.translint.text.Span;

/**
 * What one comment in an article says of one check.
 *
 * @param check that is not to be told of
 * @param where in the document's text findings of it are accepted
 * @param comment that says so
 */
public record Silence(String check, Span where, Comment comment) {

  /** Whether the finding begins where its check is silenced. */
  boolean holds(Finding finding) {
    int start = finding.span().start();
    return finding.check().equals(check) && where.start() <= start && start < where.end();
  }
}
