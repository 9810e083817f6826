package org.translint.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A promise of how translint behaves under faults, load and hostile files, of those that {@code
 * promises.tsv} lists. A test that has tried it says by how many cases; under {@code mvn
 * -Preliability verify} that is kept, and {@link ReliabilityReport} makes the page of it.
 * Thread-safe.
 *
 * <p>A test that fails does not come to say that its cases passed: a promise of which nothing was
 * said was broken, or not tried.
 */
public final class Promise {

  /** Names the run that keeps what is said; nothing is kept without one. */
  static final String RUN = "reliability.run";

  private static final Path FOLDER = Path.of("target/reliability");

  private final String id;

  private Promise(String id) {
    this.id = id;
  }

  /** The promise that {@code promises.tsv} has under this id. */
  public static Promise of(String id) {
    return new Promise(id);
  }

  /** Whether what is said is kept: whether all promises are being tried, as they are meant. */
  public static boolean isKept() {
    return System.getProperty(RUN) != null;
  }

  /** Notes that so many cases kept the promise. */
  public void passed(long cases) {
    passed(cases, "");
  }

  /** Notes that so many cases kept the promise, and what was measured with them. */
  public void passed(long cases, String measured) {
    if (!isKept()) {
      return;
    }
    String line = id + '\t' + cases + '\t' + measured + '\n';
    synchronized (Promise.class) {
      try {
        Files.writeString(
            Files.createDirectories(folder()).resolve(ProcessHandle.current().pid() + ".tsv"),
            line,
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Where the lines of this run stand. */
  static Path folder() {
    return FOLDER.resolve(System.getProperty(RUN, "none").replace(':', '-'));
  }
}
