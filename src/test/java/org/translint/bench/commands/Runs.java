package org.translint.bench.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The runs of one command, one of each round. Not thread-safe. */
public final class Runs {

  private final List<Usage> runs = new ArrayList<>();

  void add(Usage usage) {
    runs.add(usage);
  }

  /** The middle one of the runs. */
  double median(ToDoubleFunction<Usage> of) {
    return median(runs.stream().mapToDouble(of).boxed().toList());
  }

  /** Megabytes of the run that took most. */
  double peak() {
    return runs.stream().mapToDouble(Usage::peak).max().orElse(0);
  }

  /** What these took for each of what {@code others} took in the same round. */
  List<Double> ratios(Runs others, ToDoubleFunction<Usage> of) {
    return IntStream.range(0, Math.min(runs.size(), others.runs.size()))
        .mapToObj(i -> of.applyAsDouble(runs.get(i)) / of.applyAsDouble(others.runs.get(i)))
        .toList();
  }

  /** The median with the least and the most: {@code 1.23 (1.11–1.42)}. */
  String spread(ToDoubleFunction<Usage> of) {
    return spread(runs.stream().mapToDouble(of).boxed().toList());
  }

  /** The median of figures with the least and the most. */
  static String spread(List<Double> figures) {
    if (figures.size() == 1) {
      return figure(figures.get(0));
    }
    double least = figures.stream().mapToDouble(f -> f).min().orElse(0);
    double most = figures.stream().mapToDouble(f -> f).max().orElse(0);
    return figure(median(figures)) + " (" + figure(least) + "–" + figure(most) + ")";
  }

  /** The middle one of figures; between the two middle ones where their number is even. */
  public static double median(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    int size = sorted.size();
    return size == 0 ? 0 : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
  }

  /** A figure with as many decimals as say something. */
  static String figure(double figure) {
    String format = figure >= 100 ? "%,.0f" : figure >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, figure);
  }
}
