package org.translint.names.source;

import java.util.List;
import org.translint.names.NameCluster;
import org.translint.text.Span;

/**
 * What the source tells of the names of a translation.
 *
 * @param clusters the names that are anchored on the source, by first place
 * @param missing people of the source whom the translation never names
 * @param strangers people of the translation whom the source does not name
 */
public record SourceNaming(
    List<NameCluster> clusters, List<MissingName> missing, List<Span> strangers) {

  /** What is told where there is no source: nothing. */
  public static final SourceNaming NONE = new SourceNaming(List.of(), List.of(), List.of());

  /**
   * A person whom the translation never names.
   *
   * @param name as the source has it, given name and all
   * @param place where the source names the person first
   * @param sentence where the translation should, in its text
   */
  public record MissingName(String name, Span place, Span sentence) {}

  public SourceNaming {
    clusters = List.copyOf(clusters);
    missing = List.copyOf(missing);
    strangers = List.copyOf(strangers);
  }
}
