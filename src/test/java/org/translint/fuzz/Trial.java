package org.translint.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.translint.read.Mutations;

/**
 * Gives one target damaged inputs, and keeps those that it breaks on: with an exception that is
 * none of those it may throw, with a sentence that only programmers understand, or after more than
 * ten seconds of work. Used by one thread; another may ask {@link #stuck}.
 */
final class Trial {

  private static final Path KEPT = Path.of("target/fuzz");
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(10);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Target target;
  private final List<String> faults = new ArrayList<>();
  private volatile long thread;
  private volatile long started;
  private volatile String current = "";
  private long longest;
  private long refused;

  Trial(Target target) {
    this.target = target;
  }

  /** What went wrong so far, a line each. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** How many inputs the target refused in a sentence; the others it read. */
  long refused() {
    return refused;
  }

  /** The most work that one input was, in milliseconds. */
  long longest() {
    return TimeUnit.NANOSECONDS.toMillis(longest);
  }

  /** Tries as many damaged inputs; the same seed, the same inputs. */
  void damaged(int times, long seed) throws IOException {
    for (int i = 0; i < times; i++) {
      long own = seed * 1_000_003 + i;
      byte[] good = target.seeds().get(i % target.seeds().size());
      byte[] input = new Mutations(own, target.seeds()).damage(good);
      String fault = fault(input, target.name() + " " + own);
      if (!fault.isEmpty()) {
        Path kept = Files.createDirectories(KEPT.resolve(target.name())).resolve(own + ".bin");
        Files.write(kept, input);
        faults.add(kept + ": " + fault);
      }
    }
  }

  /** What the target does wrong with an input; empty where nothing. */
  String fault(byte[] input, String name) {
    thread = Thread.currentThread().getId();
    started = THREADS.getCurrentThreadCpuTime();
    current = name;
    String fault;
    try {
      target.attempt().on(input);
      fault = "";
    } catch (Target.Refused e) {
      refused++;
      fault = unclear(String.valueOf(e.getMessage()));
    } catch (Exception | LinkageError | AssertionError | StackOverflowError | OutOfMemoryError e) {
      fault = broken(e);
    }
    long used = THREADS.getCurrentThreadCpuTime() - started;
    current = "";
    longest = Math.max(longest, used);
    return fault.isEmpty() && used > LONGEST ? "takes " + used / 1_000_000 + " ms" : fault;
  }

  /** The input that has been worked at for far too long, or an empty text. */
  String stuck() {
    String name = current;
    return !name.isEmpty() && THREADS.getThreadCpuTime(thread) - started > 6 * LONGEST ? name : "";
  }

  private static String unclear(String sentence) {
    boolean isUnclear =
        sentence.isBlank()
            || sentence.contains("Exception")
            || sentence.contains("org.")
            || sentence.contains("java.");
    return isUnclear ? "says: " + sentence : "";
  }

  private static String broken(Throwable e) {
    return e
        + Stream.of(e.getStackTrace()).limit(1).map(at -> " at " + at).findFirst().orElse("")
        + Stream.of(e.getStackTrace())
            .filter(at -> at.getClassName().startsWith("org.translint."))
            .findFirst()
            .map(at -> " in " + at)
            .orElse("");
  }
}
