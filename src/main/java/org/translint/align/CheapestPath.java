package org.translint.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The cheapest way through two texts in order, by a dynamic programme over their positions. */
final class CheapestPath {

  private final BeadCosts costs;
  private final Band band;
  private final int sources;
  private final int targets;
  private final double[][] cost;
  private final byte[][] step;

  CheapestPath(BeadCosts costs, int sources, int targets) {
    this.costs = costs;
    this.band = costs.band();
    this.sources = sources;
    this.targets = targets;
    cost = band.filled(Double.POSITIVE_INFINITY);
    step = new byte[cost.length][];
    for (int i = 0; i < step.length; i++) {
      step[i] = new byte[cost[i].length];
    }
    cost[0][0] = 0;
    for (int i = 0; i <= sources; i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        if (i + j > 0) {
          fill(i, j);
        }
      }
    }
  }

  /** A bead of a shape that begins at a piece of the source and one of the translation. */
  record Step(Shape shape, int source, int target) {

    Bead bead() {
      return new Bead(source, source + shape.sources(), target, target + shape.targets());
    }
  }

  private void fill(int i, int j) {
    int column = j - band.low(i);
    for (Shape shape : Shape.all()) {
      int fromI = i - shape.sources();
      int fromJ = j - shape.targets();
      if (band.has(fromI, fromJ)) {
        double here = cost[fromI][fromJ - band.low(fromI)] + costs.cost(shape, fromI, fromJ);
        if (here < cost[i][column]) {
          cost[i][column] = here;
          step[i][column] = (byte) shape.index();
        }
      }
    }
  }

  /** What the whole way costs. */
  double cost() {
    return cost[sources][targets - band.low(sources)];
  }

  /** The way as links that are in order, each as sure as is said. */
  List<Link> links(ToDoubleFunction<Step> confidence) {
    List<Link> links = new ArrayList<>();
    int i = sources;
    int j = targets;
    while (i + j > 0) {
      Shape shape = Shape.all()[step[i][j - band.low(i)]];
      i -= shape.sources();
      j -= shape.targets();
      Step last = new Step(shape, i, j);
      links.add(new Link(last.bead(), confidence.applyAsDouble(last), false));
    }
    Collections.reverse(links);
    return links;
  }
}
