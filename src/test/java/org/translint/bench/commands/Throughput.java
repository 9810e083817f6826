package org.translint.bench.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A batch of one language: how many sentences a second, with all checks on. */
final class Throughput implements Measure {

  /** The smallest ratios to LanguageTool's rate. */
  private static final Map<String, Double> LEAST = Map.of("fr", 3.0, "en", 2.5, "ar", 25.0);

  private static final List<String> LANGUAGES = List.of("fr", "en", "ar");

  private final Programs programs;
  private final Path folder;
  private final Map<String, Runs> ours = new LinkedHashMap<>();
  private final Map<String, Runs> theirs = new LinkedHashMap<>();

  Throughput(Programs programs, Path work) {
    this.programs = programs;
    folder = work.resolve("batch");
  }

  @Override
  public String name() {
    return "batch";
  }

  @Override
  public Section measure() throws IOException, InterruptedException {
    Texts.batch(folder, LANGUAGES, BenchSettings.articles());
    for (int round = 0; round < BenchSettings.rounds(); round++) {
      for (String language : LANGUAGES) {
        Runs mine = ours.computeIfAbsent(language, l -> new Runs());
        Runs other = theirs.computeIfAbsent(language, l -> new Runs());
        if (round % 2 == 1) {
          other.add(programs.languageTool(folder, language, language));
        }
        mine.add(
            programs.check(folder, "batch-" + language, Map.of(), List.of("--no-cache", language)));
        if (round % 2 == 0) {
          other.add(programs.languageTool(folder, language, language));
        }
      }
    }
    return section();
  }

  private Section section() throws IOException {
    List<String> lines = new ArrayList<>();
    String texts =
        BenchSettings.texts().isPresent()
            ? "from a folder of news that is no part of the project"
            : "those of `samples/` that are plain text";
    lines.add(
        Markdown.text(
            "%d articles of a language: %s, the others made up; rounds: %d, in turns.",
            BenchSettings.articles(), texts, BenchSettings.rounds()));
    lines.add("LanguageTool gets the folder in one command; both start cold.");
    lines.add("translint reads the sources as well and compares names across the batch.");
    lines.add("");
    lines.add(
        "| Language | Sentences | translint: sentences/s | wall, s | CPU, s | LanguageTool: sentences/s"
            + " | wall, s | CPU, s | Times the rate | Times less CPU |");
    lines.add(Markdown.rule(1, 9));
    List<Target> targets = new ArrayList<>();
    for (String language : LANGUAGES) {
      Runs mine = ours.get(language);
      Runs other = theirs.get(language);
      int sentences = Texts.sentences(folder.resolve(language), language);
      List<Double> rates = other.ratios(mine, Usage::wall);
      lines.add(
          Markdown.row(
              language,
              "" + sentences,
              Runs.figure(sentences / mine.median(Usage::wall)),
              mine.spread(Usage::wall),
              mine.spread(Usage::cpu),
              Runs.figure(sentences / other.median(Usage::wall)),
              other.spread(Usage::wall),
              other.spread(Usage::cpu),
              Runs.spread(rates),
              Runs.spread(other.ratios(mine, Usage::cpu))));
      double least = LEAST.get(language);
      String what =
          Markdown.text(
              "%d articles in %s ≥ %s × the sentences per second",
              BenchSettings.articles(), language, Runs.figure(least));
      targets.add(Target.atLeast(2, what, Runs.median(rates), least));
    }
    return new Section(lines, targets);
  }
}
