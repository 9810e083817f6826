package org.translint.check.hygiene;

import org.translint.text.Span;

/**
 * A mark where it stands in an article, with what speaks for and against each way to read it.
 *
 * <p>Costs are small whole numbers; 0 is the way that its shape and the spaces around it suggest,
 * {@link #NEVER} one that is out of the question.
 *
 * @param span in the document's text
 * @param type what mark it is
 * @param block index of its block
 * @param opensBlock whether nothing but marks stands before it in its block
 * @param mayGoOn whether it can open again a quotation of the block before: nothing but marks
 *     stands before it in its block, and that block may end inside a quotation
 * @param introduced whether it follows the start of its block or punctuation, as speech does; a
 *     quoted phrase inside a sentence does not
 * @param narrated whether its block goes on without a mark and ends by telling who spoke, which no
 *     quotation of the language holds
 * @param openCost of reading it as opening
 * @param closeCost of reading it as closing
 * @param otherCost of reading it as something that has no partner, such as an apostrophe
 */
record Mark(
    Span span,
    PairedMark type,
    int block,
    boolean opensBlock,
    boolean mayGoOn,
    boolean introduced,
    boolean narrated,
    int openCost,
    int closeCost,
    int otherCost) {

  static final int NEVER = 1000;
}
