package org.translint.report.xliff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.finding.Finding;
import org.translint.run.Outcome;
import org.translint.text.AlignedPair;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * A paragraph of a translation beside that of its source, with what was found in it.
 *
 * @param source in the source's text; null where there is none
 * @param target in the article's text
 * @param findings in their order
 */
record Passage(@Nullable Span source, Span target, List<Finding> findings) {

  /** The passages of an article, in the order of the translation; at least one. */
  static List<Passage> of(Outcome.Checked article) {
    List<Passage> passages = new ArrayList<>();
    Document document = article.document();
    if (article.source() != null) {
      for (AlignedPair pair : article.correspondence().paragraphs()) {
        passages.add(new Passage(pair.source(), pair.target(), new ArrayList<>()));
      }
    }
    if (passages.isEmpty()) {
      for (Block block : document.blocks()) {
        passages.add(new Passage(null, block.span(), new ArrayList<>()));
      }
    }
    if (passages.isEmpty()) {
      passages.add(new Passage(null, new Span(0, document.text().length()), new ArrayList<>()));
    }
    for (Finding finding : article.findings()) {
      nearest(passages, finding.span()).findings().add(finding);
    }
    return passages;
  }

  /**
   * The passage that a span begins in, or the one before it. What is missing belongs to the passage
   * that is missing at its place; nothing else does.
   */
  private static Passage nearest(List<Passage> passages, Span span) {
    Passage best = passages.get(0);
    for (Passage passage : passages) {
      if (passage.target().equals(span)) {
        return passage;
      }
      if (passage.target().start() <= span.start()
          && (span.isEmpty() || !passage.target().isEmpty())) {
        best = passage;
      }
    }
    return best;
  }
}
