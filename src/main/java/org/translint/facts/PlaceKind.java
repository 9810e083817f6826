package org.translint.facts;

import org.translint.text.Place;

/** Which kind of place was packed. */
enum PlaceKind {
  TEXT,
  PARAGRAPH,
  CELL,
  SEGMENT,
  FIELD,
  CUE;

  /** The kind of {@code place}. */
  static PlaceKind of(Place place) {
    if (place instanceof Place.InText) {
      return TEXT;
    } else if (place instanceof Place.InParagraph) {
      return PARAGRAPH;
    } else if (place instanceof Place.InCell) {
      return CELL;
    } else if (place instanceof Place.InSegment) {
      return SEGMENT;
    } else if (place instanceof Place.InField) {
      return FIELD;
    }
    return CUE;
  }
}
