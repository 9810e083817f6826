package org.translint.text;

/**
 * A stretch of a document that stands on its own, such as a paragraph.
 *
 * @param kind what it is
 * @param span where it is, in the document's text; blocks of one document do not overlap
 */
public record Block(Kind kind, Span span) {

  /** What a block is. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    CELL,
    CAPTION,
    QUOTE,
    CODE
  }
}
