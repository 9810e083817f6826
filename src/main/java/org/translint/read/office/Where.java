package org.translint.read.office;

import org.jspecify.annotations.Nullable;
import org.translint.text.Place;
import org.translint.text.Place.InParagraph.Part;

/**
 * Where a reader is in an article.
 *
 * @param part which text it reads
 * @param isBody whether that is the article's own text, rather than beside it
 * @param note number of the note; 0 where it is in none
 * @param cell of a table, or null
 */
record Where(Part part, boolean isBody, int note, @Nullable Place cell) {

  static final Where BODY = new Where(Part.BODY, true, 0, null);
  static final Where TEXT_BOX = new Where(Part.TEXT_BOX, false, 0, null);

  static Where note(Part part, int number) {
    return new Where(part, false, number, null);
  }

  static Where margin(Part part) {
    return new Where(part, false, 0, null);
  }

  Where in(Place.InCell newCell) {
    return new Where(part, isBody, note, newCell);
  }
}
