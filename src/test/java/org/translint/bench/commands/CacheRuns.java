package org.translint.bench.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.translint.bench.articles.StoryOptions;

/** The same batch again, unchanged and with one article changed, from the cache on disk. */
final class CacheRuns implements Measure {

  private static final double LEAST_UNCHANGED = 30;
  private static final double LEAST_CHANGED = 15;
  private static final String CHANGED = "fr/story-00001.txt";

  private final Programs programs;
  private final Path folder;
  private final Path cache;
  private final Runs first = new Runs();
  private final Runs again = new Runs();
  private final Runs changed = new Runs();
  private boolean same = true;

  CacheRuns(Programs programs, Path work) {
    this.programs = programs;
    folder = work.resolve("again");
    cache = work.resolve("cache").toAbsolutePath();
  }

  @Override
  public String name() {
    return "cache";
  }

  @Override
  public Section measure() throws IOException, InterruptedException {
    String unchangedTarget = "Unchanged batch again ≥ 30 × quicker";
    String changedTarget = "One article of " + BenchSettings.cached() + " changed ≥ 15 × quicker";
    if (!programs.hasOption("--cache=")) {
      String why = "this translint has no `--cache`";
      return new Section(
          List.of("Not measured: " + why + "."),
          List.of(
              Target.notMeasured(3, unchangedTarget, why),
              Target.notMeasured(3, changedTarget, why)));
    }
    Texts.delete(folder);
    Texts.madeUp(folder, StoryOptions.LANGUAGES, BenchSettings.cached());
    for (int round = 0; round < BenchSettings.longRounds(); round++) {
      Texts.delete(cache);
      first.add(check("cache-first"));
      again.add(check("cache-again"));
      same &= Files.mismatch(programs.report("cache-first"), programs.report("cache-again")) < 0;
      Files.writeString(
          folder.resolve(CHANGED),
          Markdown.text("\nLe rapport sur ces %d journées sera publié mardi.\n", 12 + round),
          StandardOpenOption.APPEND);
      changed.add(check("cache-changed"));
    }
    List<Double> timesUnchanged = first.ratios(again, Usage::wall);
    List<Double> timesChanged = first.ratios(changed, Usage::wall);
    return new Section(
        table(timesUnchanged, timesChanged),
        List.of(
            Target.atLeast(3, unchangedTarget, Runs.median(timesUnchanged), LEAST_UNCHANGED),
            Target.atLeast(3, changedTarget, Runs.median(timesChanged), LEAST_CHANGED)));
  }

  private Usage check(String name) throws IOException, InterruptedException {
    return programs.check(folder, name, Map.of(), List.of("--cache", cache.toString()));
  }

  private List<String> table(List<Double> timesUnchanged, List<Double> timesChanged) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Markdown.text(
            "%,d made-up articles in five languages, rounds: %d. The report of the second run was %s that of the first.",
            BenchSettings.cached(), BenchSettings.longRounds(), same ? "to the byte" : "**not**"));
    lines.add("");
    lines.add("| Run | wall, s | CPU, s | peak, MB | Times quicker |");
    lines.add(Markdown.rule(1, 4));
    lines.add(row("with an empty cache", first, "1"));
    lines.add(row("unchanged", again, Runs.spread(timesUnchanged)));
    lines.add(row("one article changed", changed, Runs.spread(timesChanged)));
    return lines;
  }

  private static String row(String what, Runs runs, String times) {
    return Markdown.row(
        what, runs.spread(Usage::wall), runs.spread(Usage::cpu), Runs.figure(runs.peak()), times);
  }
}
