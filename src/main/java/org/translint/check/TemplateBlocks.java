package org.translint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.language.Sentence;
import org.translint.text.Block;
import org.translint.text.Digest;

/**
 * Picks the paragraphs of an article that may belong to a template: those that say so much that
 * several articles hardly share them by accident, and what is known to be left from a page.
 * Stateless.
 */
public final class TemplateBlocks {

  private static final int FEWEST_WORDS = 8;
  private static final int BLOCKS_OF_HEAD = 2;
  private static final int BLOCKS_OF_FOOT = 3;
  private static final String LEFT = "leftover-text";

  private TemplateBlocks() {}

  /**
   * The paragraphs that count, in order; of those that are alike, the first.
   *
   * @param findings of the article
   */
  public static List<TemplateBlock> of(Analysis article, List<Finding> findings) {
    Map<Block, Integer> words = new HashMap<>();
    for (Sentence sentence : article.sentences()) {
      words.merge(sentence.block(), sentence.words().size(), Integer::sum);
    }
    List<Block> blocks = article.document().blocks();
    List<TemplateBlock> found = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean counts =
          block.kind() != Block.Kind.CODE
              && (words.getOrDefault(block, 0) >= FEWEST_WORDS || isLeft(block, findings));
      if (counts) {
        String text = SentenceFold.sentence(block.span().of(article.text()));
        long digest = Digest.of(text);
        boolean isAtEdge = i < BLOCKS_OF_HEAD || i >= blocks.size() - BLOCKS_OF_FOOT;
        if (seen.add(digest)) {
          found.add(new TemplateBlock(digest, block.span(), isAtEdge));
        }
      }
    }
    return found;
  }

  private static boolean isLeft(Block block, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.check().equals(LEFT) && finding.severity() != Severity.NEUTRAL)
        .anyMatch(finding -> finding.span().equals(block.span()));
  }
}
