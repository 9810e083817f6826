package org.translint.report.docx;

import java.io.IOException;
import java.util.Optional;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;
import org.translint.run.Summary;

/**
 * The report as copies of the articles: each article that is a Word file, with a comment on each
 * fault. One without a fault is copied as it is, so that all that were read are there.
 */
public final class DocxCopies implements ReportSink {

  private final Originals originals;
  private final Target target;
  private int leftOut;

  /** Takes the copies. */
  public interface Target {

    /**
     * Takes the copy of an article.
     *
     * @param path of the article, as reports print it
     */
    void copy(String path, byte[] docx) throws IOException;

    /** Takes word of how many articles have no copy, because they are no Word files. */
    void leftOut(int articles);
  }

  /** Copies of the files that {@code originals} gives. */
  public DocxCopies(Originals originals, Target target) {
    this.originals = originals;
    this.target = target;
  }

  @Override
  public void article(Outcome outcome) throws IOException {
    Optional<byte[]> copy =
        outcome instanceof Outcome.Checked checked
            ? originals.of(checked).flatMap(original -> CommentedCopy.of(original, checked))
            : Optional.empty();
    if (copy.isPresent()) {
      target.copy(outcome.path(), copy.get());
    } else {
      leftOut++;
    }
  }

  @Override
  public void end(Summary summary) {
    if (leftOut > 0) {
      target.leftOut(leftOut);
    }
  }
}
