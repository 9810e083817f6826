package org.translint.bench.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.translint.bench.articles.StoryOptions;

/** Batches that double in size: time and memory. */
final class Growth implements Measure {

  private static final double MOST_FOR_DOUBLE = 2.2;
  private static final double MOST_MEGABYTES = 1_500;
  private static final double MOST_MEMORY_FOR_DOUBLE = 1.15;
  private static final int MANY = 10_000;
  private static final int TWICE_AS_MANY = 20_000;

  private final Programs programs;
  private final Path folder;
  private final Map<Integer, Runs> runs = new TreeMap<>();

  Growth(Programs programs, Path work) {
    this.programs = programs;
    folder = work.resolve("growing");
  }

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public Section measure() throws IOException, InterruptedException {
    for (int round = 0; round < BenchSettings.longRounds(); round++) {
      for (int size : BenchSettings.doublingSizes()) {
        check(size);
      }
    }
    for (int size : BenchSettings.hugeSizes()) {
      check(size);
    }
    List<Target> targets = new ArrayList<>(memory());
    targets.addAll(doubling());
    return new Section(table(), targets);
  }

  private void check(int size) throws IOException, InterruptedException {
    Texts.delete(folder);
    Texts.madeUp(folder, StoryOptions.LANGUAGES, size);
    Usage usage = programs.check(folder, "growing", Map.of(), List.of("--no-cache"));
    runs.computeIfAbsent(size, s -> new Runs()).add(usage);
  }

  private List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(
        Markdown.text(
            "Made-up articles in five languages with their sources, %d words or a few more each, a person for every ten articles, without a cache; rounds: %d.",
            BenchSettings.words(), BenchSettings.longRounds()));
    lines.add("");
    lines.add(
        "| Articles | wall, s | CPU, s | peak, MB | Articles/s | Times the wall of half as many |");
    lines.add(Markdown.rule(0, 6));
    for (Map.Entry<Integer, Runs> entry : runs.entrySet()) {
      int size = entry.getKey();
      Runs some = entry.getValue();
      Runs half = runs.get(size / 2);
      lines.add(
          Markdown.row(
              Markdown.text("%,d", size),
              some.spread(Usage::wall),
              some.spread(Usage::cpu),
              Runs.figure(some.peak()),
              Runs.figure(size / some.median(Usage::wall)),
              half == null ? "" : Runs.spread(some.ratios(half, Usage::wall))));
    }
    return lines;
  }

  private List<Target> doubling() {
    List<Target> targets = new ArrayList<>();
    for (int size : List.of(500, 1_000, 2_000, 4_000)) {
      String what = Markdown.text("From %,d to %,d articles, time ≤ 2.2 ×", size / 2, size);
      Runs some = runs.get(size);
      Runs half = runs.get(size / 2);
      targets.add(
          some == null || half == null
              ? Target.notMeasured(5, what, "needs `-Dbench.big`")
              : Target.atMost(
                  5, what, Runs.median(some.ratios(half, Usage::wall)), MOST_FOR_DOUBLE));
    }
    return targets;
  }

  private List<Target> memory() {
    String what = "10,000 articles in five languages, peak ≤ 1,500 MB";
    String whatTwice = "20,000 articles, peak ≤ 1.15 × that";
    Runs many = runs.get(MANY);
    Runs twice = runs.get(TWICE_AS_MANY);
    String why = "needs `-Dbench.big`";
    return List.of(
        many == null
            ? Target.notMeasured(4, what, why)
            : Target.atMost(4, what, many.peak(), MOST_MEGABYTES),
        many == null || twice == null
            ? Target.notMeasured(4, whatTwice, why)
            : Target.atMost(4, whatTwice, twice.peak() / many.peak(), MOST_MEMORY_FOR_DOUBLE));
  }
}
