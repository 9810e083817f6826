package org.translint.bench.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One article, one command: what an editor waits for. */
final class ColdStart implements Measure {

  private static final String ARTICLE = "minsk-talks.txt";
  private static final double MOST_MEGABYTES = 400;
  private static final List<String> LANGUAGES = List.of("fr", "en", "zh", "ja", "ar");

  /** The largest ratios to LanguageTool, of wall and of processor time. */
  private static final Map<String, double[]> MOST =
      Map.of(
          "fr", new double[] {1 / 4.0, 1 / 4.0},
          "en", new double[] {1 / 3.0, 1 / 4.0},
          "zh", new double[] {1},
          "ja", new double[] {1});

  private final Programs programs;
  private final Map<String, Runs> ours = new LinkedHashMap<>();
  private final Map<String, Runs> theirs = new LinkedHashMap<>();

  ColdStart(Programs programs) {
    this.programs = programs;
  }

  @Override
  public String name() {
    return "cold";
  }

  @Override
  public Section measure() throws IOException, InterruptedException {
    Path samples = Path.of("samples").toAbsolutePath();
    for (int round = 0; round < BenchSettings.rounds(); round++) {
      for (String language : LANGUAGES) {
        String path = language + "/" + ARTICLE;
        Runs mine = ours.computeIfAbsent(language, l -> new Runs());
        Runs other = theirs.computeIfAbsent(language, l -> new Runs());
        if (round % 2 == 1) {
          other.add(programs.languageTool(samples, language, path));
        }
        mine.add(
            programs.check(samples, "cold-" + language, Map.of(), List.of("--no-cache", path)));
        if (round % 2 == 0) {
          other.add(programs.languageTool(samples, language, path));
        }
      }
    }
    return new Section(table(), targets());
  }

  private List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "`samples/LANGUAGE/" + ARTICLE + "`, rounds: " + BenchSettings.rounds() + ", in turns.");
    lines.add("translint has all of its checks on and reads the Indonesian source as well.");
    lines.add("");
    lines.add(
        Markdown.row(
            "Language",
            "translint: wall, s",
            "CPU, s",
            "peak, MB",
            "LanguageTool: wall, s",
            "CPU, s",
            "peak, MB",
            "Ratio of wall",
            "Ratio of CPU"));
    lines.add(Markdown.rule(1, 8));
    for (String language : ours.keySet()) {
      Runs mine = ours.get(language);
      Runs other = theirs.get(language);
      lines.add(
          Markdown.row(
              language,
              mine.spread(Usage::wall),
              mine.spread(Usage::cpu),
              Runs.figure(mine.peak()),
              other.spread(Usage::wall),
              other.spread(Usage::cpu),
              Runs.figure(other.peak()),
              Runs.spread(mine.ratios(other, Usage::wall)),
              Runs.spread(mine.ratios(other, Usage::cpu))));
    }
    return lines;
  }

  private List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    for (String language : ours.keySet()) {
      double[] most = MOST.getOrDefault(language, new double[0]);
      Runs mine = ours.get(language);
      Runs other = theirs.get(language);
      String article = "One cold article in " + language + ", ";
      if (most.length > 0) {
        double ratio = Runs.median(mine.ratios(other, Usage::wall));
        targets.add(
            Target.atMost(1, article + "wall ≤ " + Runs.figure(most[0]) + " ×", ratio, most[0]));
      }
      if (most.length > 1) {
        double ratio = Runs.median(mine.ratios(other, Usage::cpu));
        targets.add(
            Target.atMost(1, article + "CPU ≤ " + Runs.figure(most[1]) + " ×", ratio, most[1]));
      }
    }
    double peak = ours.values().stream().mapToDouble(Runs::peak).max().orElse(0);
    targets.add(
        Target.atMost(4, "One article of any language, peak ≤ 400 MB", peak, MOST_MEGABYTES));
    return targets;
  }
}
