package org.translint.read.office;

import java.util.EnumMap;
import java.util.Map;
import org.translint.text.Block;
import org.translint.text.Place;

/** Counts paragraphs and tables as people do, and knows titles. For one article, on one thread. */
final class Counters {

  private final Map<Place.InParagraph.Part, Integer> paragraphs =
      new EnumMap<>(Place.InParagraph.Part.class);
  private int tables;
  private boolean hasTitle;
  private boolean hasText;

  /** The place of the next paragraph that is not empty. */
  Place next(Where where) {
    Place cell = where.cell();
    if (cell != null) {
      return cell;
    }
    return new Place.InParagraph(
        where.part(),
        where.note() > 0 ? where.note() : paragraphs.merge(where.part(), 1, Integer::sum));
  }

  /** The number of the next table. */
  int nextTable() {
    return ++tables;
  }

  /** What a paragraph is where it stands: an article has one title, at its beginning. */
  Block.Kind kind(Block.Kind ofStyle, Where where) {
    if (where.cell() != null) {
      hasText = true;
      return Block.Kind.CELL;
    }
    if (ofStyle == Block.Kind.TITLE) {
      if (hasTitle && hasText) {
        return Block.Kind.HEADING;
      }
      hasTitle = true;
      return ofStyle;
    }
    hasText |= hasTitle;
    return ofStyle;
  }
}
