package org.translint.report.docx;

import org.translint.text.Block;

/** The styles of paragraphs; what they look like stands in {@code styles.xml}. */
enum Style {
  TITLE("Title"),
  ARTICLE("Heading1"),
  HEADLINE("Heading2"),
  HEADING("Heading3"),
  TEXT("Normal"),
  LIST("ListParagraph"),
  QUOTE("Quote"),
  CODE("Code"),
  NOTE("Note");

  private final String id;

  Style(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  static Style of(Block.Kind kind) {
    return switch (kind) {
      case TITLE -> HEADLINE;
      case HEADING -> HEADING;
      case LIST_ITEM -> LIST;
      case QUOTE -> QUOTE;
      case CODE -> CODE;
      case CAPTION -> NOTE;
      case PARAGRAPH, CELL -> TEXT;
    };
  }
}
