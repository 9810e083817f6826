package org.translint.text;

/**
 * What people call a stretch of a document's text.
 *
 * @param span in the document's text; the labels of one document do not overlap
 * @param place what they call it
 */
public record Label(Span span, Place place) {}
