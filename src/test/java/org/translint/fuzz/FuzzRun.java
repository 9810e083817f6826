package org.translint.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.translint.reliability.Promise;

/** Gives all targets damaged inputs, each its share. */
final class FuzzRun {

  private FuzzRun() {}

  /**
   * Tries every target.
   *
   * @param executions of all targets together
   * @return what went wrong, a line each
   */
  static List<String> run(long executions, long seed) throws IOException, InterruptedException {
    List<String> faults = new ArrayList<>();
    for (Target target : Targets.all()) {
      int times = (int) Math.max(target.seeds().size(), executions * target.share() / 1000);
      faults.addAll(run(target, times, seed));
    }
    return faults;
  }

  private static List<String> run(Target target, int times, long seed)
      throws IOException, InterruptedException {
    Trial trial = new Trial(target);
    List<String> faults = new ArrayList<>();
    Thread worker =
        new Thread(
            () -> {
              try {
                trial.damaged(times, seed);
              } catch (IOException e) {
                faults.add(String.valueOf(e));
              }
            },
            "fuzz-" + target.name());
    worker.setDaemon(true);
    worker.start();
    while (worker.isAlive()) {
      worker.join(500);
      if (!trial.stuck().isEmpty()) {
        faults.addAll(trial.faults());
        faults.add(trial.stuck() + ": never ends");
        return faults;
      }
    }
    faults.addAll(trial.faults());
    System.out.printf(
        "%-14s %9d inputs, seed %d, %d refused, %d faults; the longest took %d ms%n",
        target.name(), times, seed, trial.refused(), faults.size(), trial.longest());
    if (faults.isEmpty()) {
      Promise.of(target.name().startsWith("reader-") ? "fuzz-readers" : "fuzz-" + target.name())
          .passed(times);
    }
    return faults;
  }

  /** As many executions as is said, with a seed, of all targets or of those named. */
  public static void main(String[] args) throws IOException, InterruptedException {
    long executions = Long.parseLong(args[0]);
    long seed = Long.parseLong(args[1]);
    List<String> faults = new ArrayList<>();
    if (args.length == 2) {
      faults.addAll(run(executions, seed));
    }
    for (Target target : Targets.all()) {
      if (List.of(args).subList(2, args.length).contains(target.name())) {
        faults.addAll(run(target, (int) executions, seed));
      }
    }
    faults.forEach(System.out::println);
    System.exit(faults.isEmpty() ? 0 : 1);
  }
}
