package org.translint.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * What the source says of a name.
 *
 * @param document the source
 * @param name as the source mostly writes it
 * @param places where it stands in the source's text, in order; at least one
 * @param slip how the source itself misspells it, or null
 * @param slips where it does
 */
public record SourceEvidence(
    Document document, String name, List<Span> places, @Nullable String slip, List<Span> slips) {

  public SourceEvidence {
    places = List.copyOf(places);
    slips = List.copyOf(slips);
  }
}
