package org.translint.names;

import java.util.List;
import org.translint.text.Span;

/**
 * What the source says of a name.
 *
 * @param name as the source mostly writes it
 * @param places where it stands in the source's text, in order; at least one
 */
public record SourceEvidence(String name, List<Span> places) {

  public SourceEvidence {
    places = List.copyOf(places);
  }
}
