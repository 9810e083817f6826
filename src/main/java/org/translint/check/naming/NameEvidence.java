package org.translint.check.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.names.NameCluster;
import org.translint.names.SourceEvidence;
import org.translint.text.Document;
import org.translint.text.Span;

/** Says what the source and the article write for a name, in words that an editor understands. */
final class NameEvidence {

  private NameEvidence() {}

  /** The places of the source that a finding of the cluster speaks of. */
  static List<Related> places(NameCluster cluster) {
    List<Related> places = new ArrayList<>();
    SourceEvidence source = cluster.source();
    if (source != null) {
      places.add(new Related(source.document(), source.places().get(0)));
      if (!source.slips().isEmpty()) {
        places.add(new Related(source.document(), source.slips().get(0)));
      }
    }
    return places;
  }

  /**
   * What the source has, and how often the article writes what.
   *
   * @throws IllegalArgumentException if the cluster has no source
   */
  static String sentence(NameCluster cluster) {
    SourceEvidence source = cluster.source();
    if (source == null) {
      throw new IllegalArgumentException("no source: " + cluster.group().name());
    }
    String forms =
        cluster.group().variants().stream()
            .map(v -> Messages.say("name-inconsistent.form", v.text(), v.count()))
            .collect(Collectors.joining(", "));
    int paragraph = paragraph(source.document(), source.places().get(0));
    return source.slip() == null
        ? Messages.say("name-inconsistent.source", source.name(), paragraph, forms)
        : Messages.say(
            "name-inconsistent.slip",
            source.name(),
            paragraph,
            source.slip(),
            paragraph(source.document(), source.slips().get(0)),
            forms);
  }

  /** The number of the block that a place stands in, from 1. */
  private static int paragraph(Document document, Span place) {
    int number = 1;
    for (int i = 0; i < document.blocks().size(); i++) {
      if (document.blocks().get(i).span().start() <= place.start()) {
        number = i + 1;
      }
    }
    return number;
  }
}
