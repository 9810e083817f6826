package org.translint.bench.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The benchmarks of single parts, by JMH, in a process of its own. */
final class MicroRuns implements Measure {

  private final Path work;

  MicroRuns(Path work) {
    this.work = work;
  }

  @Override
  public String name() {
    return "micro";
  }

  @Override
  public Section measure() throws IOException, InterruptedException {
    Path results = work.resolve("jmh.json");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("org.openjdk.jmh.Main");
    String options = System.getProperty("bench.jmh", "-f 1 -wi 3 -i 5 -w 500ms -r 500ms");
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of("-rf", "json", "-rff", results.toString(), "org.translint.bench.micro"));
    ProcessMeter.run(command, Path.of("."), Map.of(), work.resolve("jmh.txt"), Set.of(0));
    List<String> lines = new ArrayList<>();
    lines.add(
        "JMH, `" + options + "`: the mean of the iterations with the half of its 99.9 % interval.");
    lines.add("");
    lines.add(Markdown.row("Benchmark", "Parameters", "Time", "±", "Unit"));
    lines.add(Markdown.rule(2, 2) + "---|");
    for (JsonNode result : new ObjectMapper().readTree(results.toFile())) {
      lines.add(row(result));
    }
    return new Section(lines, List.of());
  }

  private static String row(JsonNode result) {
    JsonNode metric = result.get("primaryMetric");
    String name = result.get("benchmark").asText().replaceFirst(".*[.](\\w+[.]\\w+)$", "$1");
    List<String> parameters = new ArrayList<>();
    result.path("params").forEach(value -> parameters.add(value.asText()));
    return Markdown.row(
        "`" + name.replaceFirst("Benchmark[.]", ".") + "`",
        String.join(", ", parameters),
        Runs.figure(metric.get("score").asDouble()),
        error(metric.path("scoreError")),
        metric.get("scoreUnit").asText());
  }

  /** The error, where there are iterations enough to tell it. */
  private static String error(JsonNode error) {
    return error.isNumber() ? Runs.figure(error.asDouble()) : "–";
  }
}
