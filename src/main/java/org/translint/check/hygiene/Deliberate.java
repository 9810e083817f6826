package org.translint.check.hygiene;

import java.util.EnumSet;
import java.util.Set;
import org.translint.text.Block;

/**
 * Tells the repetitions that an author may have meant: refrains, headlines, captions, pull quotes,
 * stock phrases, and lines that lead to other articles. Immutable.
 *
 * <p>Where the source is at hand and does not repeat the passage, less of it has to be said twice
 * to be a fault.
 */
final class Deliberate {

  private static final Set<Block.Kind> RUNNING_TEXT =
      EnumSet.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.QUOTE);

  private static final String SENTENCE_END = ".!?…。！？｡．؟۔";

  /** In words, as {@link Passage#size()} counts. */
  private static final double SHORTEST_WITNESSED = 2;

  private static final double SHORTEST_ADJACENT = 3;
  private static final double SHORTEST_LINE = 8;
  private static final double SHORTEST_SENTENCE = 6;
  private static final double SHORTEST_APART = 10;

  private final String text;
  private final boolean hasSource;

  /**
   * For one article.
   *
   * @param hasSource whether repetitions of the source are known
   */
  Deliberate(String text, boolean hasSource) {
    this.text = text;
    this.hasSource = hasSource;
  }

  /** Whether a paragraph may stand twice. */
  boolean isParagraph(Repetition repetition) {
    Passage again = repetition.again();
    if (repetition.isAdjacent()) {
      if (hasSource && isBody(repetition)) {
        return again.size() < SHORTEST_WITNESSED;
      }
      return !isRunningText(repetition)
          || again.size() < (endsSentence(again) ? SHORTEST_ADJACENT : SHORTEST_LINE);
    }
    return !isRunningText(repetition)
        || !endsSentence(again)
        || again.size() < (hasSource ? SHORTEST_SENTENCE : SHORTEST_APART);
  }

  /** Whether a sentence may stand twice. */
  boolean isSentence(Repetition repetition) {
    Passage again = repetition.again();
    if (!isRunningText(repetition) || !endsSentence(again)) {
      return true;
    }
    // A pull quote or a caption is taken out of the text that it stands beside.
    boolean isTakenOut = repetition.first().isWholeBlock() != again.isWholeBlock();
    if (repetition.isAdjacent()) {
      return again.size() < SHORTEST_SENTENCE || (isTakenOut && !hasSource);
    }
    return again.size() < SHORTEST_APART || isTakenOut;
  }

  private static boolean isRunningText(Repetition repetition) {
    return RUNNING_TEXT.contains(repetition.first().block().kind())
        && RUNNING_TEXT.contains(repetition.again().block().kind());
  }

  /** Whether neither is a title, which often stands again above the text, nor in a table. */
  private static boolean isBody(Repetition repetition) {
    return isBody(repetition.first().block().kind()) && isBody(repetition.again().block().kind());
  }

  private static boolean isBody(Block.Kind kind) {
    return RUNNING_TEXT.contains(kind) || kind == Block.Kind.HEADING;
  }

  /** Whether a mark that ends sentences is its last, before quotation marks and brackets. */
  private boolean endsSentence(Passage passage) {
    String passageText = passage.span().of(text);
    int end = passageText.length();
    while (end > 0 && !Character.isLetterOrDigit(passageText.codePointBefore(end))) {
      int mark = passageText.codePointBefore(end);
      if (SENTENCE_END.indexOf(mark) >= 0) {
        return true;
      }
      end -= Character.charCount(mark);
    }
    return false;
  }
}
