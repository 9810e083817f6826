package org.translint.bench.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** What a recording of the Flight Recorder says of rooms, classes and methods. Not thread-safe. */
final class Recording {

  private static final String OURS = "org.translint.";
  private static final String ENGINE = "org.languagetool.";
  private static final String ELSEWHERE = "(no class of translint)";
  private static final double MILLI = 1e3;

  private final Tally rooms = new Tally();
  private final Tally classes = new Tally();
  private final Tally engine = new Tally();
  private final Tally methods = new Tally();
  private final Tally allocating = new Tally();
  private int samples;
  private double allocated;
  private double pauses;

  private Recording() {}

  /** Reads a recording. */
  static Recording read(Path file) throws IOException {
    Recording recording = new Recording();
    try (RecordingFile events = new RecordingFile(file)) {
      while (events.hasMoreEvents()) {
        recording.add(events.readEvent());
      }
    }
    return recording;
  }

  /** Samples by room. */
  Tally rooms() {
    return rooms;
  }

  /** Samples by class of translint. */
  Tally classes() {
    return classes;
  }

  /** Samples by class of LanguageTool, whatever it calls of other libraries counted for it. */
  Tally engine() {
    return engine;
  }

  /** Samples by the method that was running, whosever it is. */
  Tally methods() {
    return methods;
  }

  /** Bytes allocated, as far as sampled, by room. */
  Tally allocating() {
    return allocating;
  }

  int samples() {
    return samples;
  }

  double allocated() {
    return allocated;
  }

  /** Seconds in which everything stood still for the collector. */
  double pauses() {
    return pauses;
  }

  private void add(RecordedEvent event) {
    switch (event.getEventType().getName()) {
      case "jdk.ExecutionSample" -> sample(event.getStackTrace());
      case "jdk.ObjectAllocationSample" -> {
        double bytes = (double) event.getLong("weight");
        allocated += bytes;
        allocating.add(room(type(event.getStackTrace())), bytes);
      }
      case "jdk.GarbageCollection" -> pauses += event.getDuration("sumOfPauses").toMillis() / MILLI;
      default -> {
        // Nothing that is asked for.
      }
    }
  }

  private void sample(RecordedStackTrace stack) {
    if (stack == null || stack.getFrames().isEmpty()) {
      return;
    }
    samples++;
    Optional<String> type = type(stack);
    rooms.add(room(type), 1);
    classes.add(type.orElse(ELSEWHERE), 1);
    nearest(stack, ENGINE).ifPresent(name -> engine.add(name, 1));
    RecordedMethod top = stack.getFrames().get(0).getMethod();
    methods.add(top.getType().getName() + "." + top.getName(), 1);
  }

  /** The class of translint that is nearest to the top, a class within it counted for it. */
  private static Optional<String> type(RecordedStackTrace stack) {
    if (stack == null) {
      return Optional.empty();
    }
    return nearest(stack, OURS);
  }

  private static Optional<String> nearest(RecordedStackTrace stack, String packages) {
    return stack.getFrames().stream()
        .map(RecordedFrame::getMethod)
        .map(method -> method.getType().getName())
        .filter(name -> name.startsWith(packages))
        .map(name -> name.substring(packages.length()).replaceFirst("[$].*", ""))
        .findFirst();
  }

  private static String room(Optional<String> type) {
    return type.map(name -> name.substring(0, Math.max(0, name.lastIndexOf('.'))))
        .orElse(ELSEWHERE);
  }
}
