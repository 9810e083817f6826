package org.translint.report.html;

import java.util.ArrayList;
import java.util.List;
import org.translint.report.Printable;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Span;

/** The blocks of a document, with a paragraph for text that a reader left outside of any. */
final class Cover {

  private static final int TITLE = 100;

  private Cover() {}

  /** At least one block; together they hold all text but white space. */
  static List<Block> of(Document document) {
    List<Block> all = new ArrayList<>();
    int last = 0;
    for (Block block : document.blocks()) {
      gap(document, last, block.span().start(), all);
      all.add(block);
      last = block.span().end();
    }
    gap(document, last, document.text().length(), all);
    if (all.isEmpty()) {
      all.add(new Block(Block.Kind.PARAGRAPH, new Span(0, document.text().length())));
    }
    return all;
  }

  private static void gap(Document document, int start, int end, List<Block> all) {
    if (start < end && !document.text().substring(start, end).isBlank()) {
      all.add(new Block(Block.Kind.PARAGRAPH, new Span(start, end)));
    }
  }

  /** The first title, heading or line of a document; or its path. */
  static String title(Document document) {
    for (Block block : document.blocks()) {
      String text = Printable.excerpt(block.span().of(document.text()), TITLE);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return Printable.of(document.path());
  }

  /** The value of HTML's {@code lang}: empty where the language is not known. */
  static String language(Document document) {
    return language(document.language());
  }

  /** The same of a tag. */
  static String language(String tag) {
    return tag.equals(Document.UNKNOWN_LANGUAGE) ? "" : tag;
  }
}
