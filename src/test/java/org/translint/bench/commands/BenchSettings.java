package org.translint.bench.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.translint.bench.articles.StoryOptions;

/** What the benchmark is told by system properties; {@code src/bench/README.md} lists them. */
final class BenchSettings {

  private static final List<Integer> SIZES = List.of(250, 500, 1_000);
  private static final List<Integer> BIG_SIZES = List.of(250, 500, 1_000, 2_000, 4_000);
  private static final List<Integer> HUGE_SIZES = List.of(10_000, 20_000);

  private BenchSettings() {}

  /** How often each command is run, in turns. */
  static int rounds() {
    return Integer.getInteger("bench.rounds", 5);
  }

  /** How often the long ones are run. */
  static int longRounds() {
    return Math.max(1, rounds() / 2);
  }

  /** How many articles of a language are in the batch that is compared. */
  static int articles() {
    return Integer.getInteger("bench.articles", 60);
  }

  /**
   * A folder of articles by language with their sources, in place of {@code samples/} in that
   * batch.
   */
  static Optional<Path> texts() {
    return Optional.ofNullable(System.getProperty("bench.texts")).map(Path::of);
  }

  /** How many words a source of a made-up article has. */
  static int words() {
    return Integer.getInteger("bench.words", 120);
  }

  /** Whether the sizes are those of the targets, which takes hours. */
  static boolean isBig() {
    return System.getProperty("bench.big") != null;
  }

  /** How many articles the batch has that is checked again. */
  static int cached() {
    return Integer.getInteger("bench.cached", isBig() ? 1_000 : 250);
  }

  /** Batches each of which is twice as large as the one before. */
  static List<Integer> doublingSizes() {
    return given(isBig() ? BIG_SIZES : SIZES, "bench.sizes");
  }

  /** Batches whose memory is compared. */
  static List<Integer> hugeSizes() {
    return given(isBig() ? HUGE_SIZES : List.of(), "bench.huge");
  }

  private static List<Integer> given(List<Integer> sizes, String property) {
    String said = System.getProperty(property, "");
    List<Integer> given = new ArrayList<>();
    for (String size : said.isEmpty() ? new String[0] : said.split(",")) {
      given.add(Integer.parseInt(size));
    }
    return said.isEmpty() ? sizes : given;
  }

  /** Whether a measure is to be run: all are where nothing else is said. */
  static boolean wants(String measure) {
    String only = System.getProperty("bench.only", "");
    return only.isEmpty() || List.of(only.split(",")).contains(measure);
  }

  /** What made-up articles are like, so many at once. */
  static StoryOptions stories(List<String> languages, int people) {
    return new StoryOptions(languages, words(), people, StoryOptions.FAULTS, StoryOptions.SEED);
  }
}
