package org.translint.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.translint.bench.commands.Runs;

/** What Spark wrote of the tasks of one job. Immutable. */
final class EventLog {

  private static final double MILLIS = 1e3;

  private final Map<Integer, Stage> stages = new TreeMap<>();
  private long shuffled;

  /**
   * The tasks of one stage.
   *
   * @param name what Spark calls it
   * @param seconds how long each task took that came to its end
   */
  record Stage(String name, List<Double> seconds) {

    double longest() {
      return seconds.stream().mapToDouble(s -> s).max().orElse(0);
    }

    double median() {
      return Runs.median(seconds);
    }
  }

  /**
   * Reads the log of the only job in a folder.
   *
   * @throws IOException if there is none, or it is no log
   */
  EventLog(Path folder) throws IOException {
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file = files.findFirst().orElseThrow(() -> new IOException("no event log in " + folder));
    }
    ObjectMapper json = new ObjectMapper();
    Map<Integer, String> names = new HashMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode event = json.readTree(line);
        switch (event.path("Event").asText()) {
          case "SparkListenerStageSubmitted" ->
              names.put(
                  event.at("/Stage Info/Stage ID").asInt(),
                  event.at("/Stage Info/Stage Name").asText());
          case "SparkListenerTaskEnd" -> add(event, names);
          default -> {}
        }
      }
    }
  }

  private void add(JsonNode task, Map<Integer, String> names) {
    if (!task.at("/Task End Reason/Reason").asText().equals("Success")) {
      return;
    }
    int stage = task.path("Stage ID").asInt();
    JsonNode info = task.path("Task Info");
    stages
        .computeIfAbsent(stage, s -> new Stage(names.getOrDefault(s, ""), new ArrayList<>()))
        .seconds()
        .add((info.path("Finish Time").asLong() - info.path("Launch Time").asLong()) / MILLIS);
    shuffled += task.at("/Task Metrics/Shuffle Write Metrics/Shuffle Bytes Written").asLong();
  }

  /** The stages in their order; those whose result was at hand already are not among them. */
  List<Stage> stages() {
    return List.copyOf(stages.values());
  }

  /** Bytes that tasks wrote for other tasks to read. */
  long shuffled() {
    return shuffled;
  }
}
