package org.translint.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together what was found of an article's names in several ways. */
public final class NameClusters {

  private NameClusters() {}

  /**
   * The names of an article, by first mention, numbered {@code n1}, {@code n2}, ...
   *
   * @param anchored what the source told; it wins
   * @param alone what the article itself told
   */
  public static List<NameCluster> joined(List<NameCluster> anchored, List<NameCluster> alone) {
    List<NameCluster> all = new ArrayList<>();
    anchored.stream().filter(NameCluster::varies).forEach(all::add);
    addWhereFree(alone.stream().filter(NameCluster::varies).toList(), all);
    addWhereFree(anchored, all);
    addWhereFree(alone, all);
    all.sort(Comparator.comparing((NameCluster c) -> c.mentions().get(0)));
    List<NameCluster> numbered = new ArrayList<>();
    for (NameCluster cluster : all) {
      numbered.add(cluster.withGroup("n" + (numbered.size() + 1)));
    }
    return numbered;
  }

  private static void addWhereFree(List<NameCluster> more, List<NameCluster> all) {
    for (NameCluster cluster : more) {
      if (all.stream().noneMatch(cluster::touches)) {
        all.add(cluster);
      }
    }
  }
}
