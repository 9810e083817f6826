package org.translint.names.place;

import java.util.List;
import org.translint.finding.NameGroup;

/**
 * One place that an article names in several forms.
 *
 * @param group the forms, and which is preferred
 * @param marksAlone whether all differ in accents, hyphens and the like alone
 * @param mentions where it is named in a form of the group, in order
 */
public record PlaceCluster(NameGroup group, boolean marksAlone, List<PlaceMention> mentions) {

  public PlaceCluster {
    mentions = List.copyOf(mentions);
  }
}
