package org.translint.read.prose;

import java.util.Map;
import org.translint.text.Block;

/**
 * The elements of HTML that are blocks of a kind of their own; other markup of news has them too.
 */
public final class BlockElements {

  /** The kind of block that each is, by its name in lower case. */
  public static final Map<String, Block.Kind> KINDS =
      Map.ofEntries(
          Map.entry("h1", Block.Kind.TITLE),
          Map.entry("h2", Block.Kind.HEADING),
          Map.entry("h3", Block.Kind.HEADING),
          Map.entry("h4", Block.Kind.HEADING),
          Map.entry("h5", Block.Kind.HEADING),
          Map.entry("h6", Block.Kind.HEADING),
          Map.entry("li", Block.Kind.LIST_ITEM),
          Map.entry("dt", Block.Kind.LIST_ITEM),
          Map.entry("dd", Block.Kind.LIST_ITEM),
          Map.entry("blockquote", Block.Kind.QUOTE),
          Map.entry("td", Block.Kind.CELL),
          Map.entry("th", Block.Kind.CELL),
          Map.entry("figcaption", Block.Kind.CAPTION),
          Map.entry("caption", Block.Kind.CAPTION),
          Map.entry("pre", Block.Kind.CODE));

  private BlockElements() {}
}
