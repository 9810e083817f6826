package org.translint.names.place;

import org.translint.text.Span;

/**
 * Where an article names a place.
 *
 * @param span in the document's text, without what is only attached to the name
 * @param text the text of the span
 * @param form what it is to the language
 * @param sentence number of its sentence in the article
 * @param isLocated whether a word stands before it that stands before places
 * @param isFormer whether a word beside it says that the place had or has another name
 */
public record PlaceMention(
    Span span, String text, PlaceForm form, int sentence, boolean isLocated, boolean isFormer) {}
