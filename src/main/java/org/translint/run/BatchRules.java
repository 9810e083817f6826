package org.translint.run;

import java.util.Locale;
import org.translint.finding.Finding;
import org.translint.text.Digest;
import org.translint.text.Document;

/**
 * What makes the places of a batch alike, and how many of them matter: the rules that whoever
 * gathers a batch has to go by, in one process or in many.
 */
public final class BatchRules {

  /** How many places of a fault in other articles are told. */
  public static final int MOST_PLACES_OF_FAULT = 10;

  /** How many other places of a paragraph that recurs are told. */
  public static final int MOST_PLACES_OF_PARAGRAPH = 5;

  private static final int FEWEST_STORIES = 3;
  private static final double LEAST_SHARE = 0.1;
  private static final int MANY = 20;
  private static final int FEWEST_BLOCKS_OF_VERSION = 4;

  /**
   * Where one of two is longer than by this, it says more, or the sentences do not belong together.
   */
  private static final double LEAST_LIKE_LENGTH = 0.5;

  private BatchRules() {}

  /** A digest that findings share which are one fault: the same text, check and language. */
  public static long fault(Finding finding, Document article) {
    String text = finding.span().of(article.text()).toLowerCase(Locale.ROOT);
    return Digest.of(finding.check(), article.language(), text);
  }

  /**
   * Whether the articles of a language have a paragraph often enough for a template.
   *
   * @param stories how many stories have it
   * @param places in how many places it stands
   * @param articles how many articles of the language the batch has
   */
  public static boolean recurs(long stories, long places, long articles) {
    return stories >= FEWEST_STORIES && (places >= LEAST_SHARE * articles || places >= MANY);
  }

  /**
   * Whether an article recurs for the most part.
   *
   * @param alike how many of its paragraphs recur
   * @param blocks how many it has that may belong to a template
   * @param allBlocks how many it has
   */
  public static boolean isVersion(int alike, int blocks, int allBlocks) {
    return alike > 0
        && (alike >= allBlocks || (blocks >= FEWEST_BLOCKS_OF_VERSION && alike * 2 > blocks));
  }

  /** Whether two renderings of a sentence, by their lengths, may be compared. */
  public static boolean mayCompare(int length, int other) {
    return Math.min(length, other) >= LEAST_LIKE_LENGTH * Math.max(length, other);
  }
}
