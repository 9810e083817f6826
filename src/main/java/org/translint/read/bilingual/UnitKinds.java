package org.translint.read.bilingual;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.translint.text.Block;

/** What the types that translation tools give to units say of them. */
final class UnitKinds {

  /** Without the prefix of their authority: {@code x-title}, {@code html:h1}. */
  private static final Map<String, Block.Kind> KINDS =
      Map.ofEntries(
          Map.entry("title", Block.Kind.TITLE),
          Map.entry("headline", Block.Kind.TITLE),
          Map.entry("h1", Block.Kind.HEADING),
          Map.entry("h2", Block.Kind.HEADING),
          Map.entry("h3", Block.Kind.HEADING),
          Map.entry("h4", Block.Kind.HEADING),
          Map.entry("h5", Block.Kind.HEADING),
          Map.entry("h6", Block.Kind.HEADING),
          Map.entry("heading", Block.Kind.HEADING),
          Map.entry("header", Block.Kind.HEADING),
          Map.entry("li", Block.Kind.LIST_ITEM),
          Map.entry("listitem", Block.Kind.LIST_ITEM),
          Map.entry("td", Block.Kind.CELL),
          Map.entry("th", Block.Kind.CELL),
          Map.entry("cell", Block.Kind.CELL),
          Map.entry("caption", Block.Kind.CAPTION),
          Map.entry("figcaption", Block.Kind.CAPTION));

  private UnitKinds() {}

  /** The kind of a unit of this type; a paragraph where the type says nothing. */
  static Block.Kind of(@Nullable String type) {
    if (type == null) {
      return Block.Kind.PARAGRAPH;
    }
    String name = type.strip().toLowerCase(Locale.ROOT);
    int start = Math.max(name.lastIndexOf(':'), name.startsWith("x-") ? 1 : -1) + 1;
    return KINDS.getOrDefault(name.substring(start), Block.Kind.PARAGRAPH);
  }
}
