package org.translint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A promise of how translint behaves under faults, load and hostile files, and the cases by which
 * it was tried. What a test says here stands in {@code target/reliability}; {@code mvn
 * -Preliability verify} makes the table of {@code reports/reliability.md} of it.
 *
 * <p>A test that fails does not come to say that its cases passed, so that a promise without a line
 * here is one that was not kept, or not tried. Safe for tests that run at the same time.
 */
public final class Reliability {

  private static final Path FOLDER = Path.of("target/reliability");

  private final String group;
  private final String promise;

  private Reliability(String group, String promise) {
    this.group = group;
    this.promise = promise;
  }

  /** A promise as {@code reliability.tsv} names it: its group, and what is promised. */
  public static Reliability promise(String group, String promise) {
    return new Reliability(group, promise);
  }

  /** Notes that so many cases kept the promise. */
  public void passed(long cases) {
    passed(cases, "");
  }

  /** Notes that so many cases kept the promise, and what was measured with them. */
  public void passed(long cases, String measured) {
    String line = "%s\t%s\t%d\t%s\n".formatted(group, promise, cases, measured);
    Path file = FOLDER.resolve("%s-%d.tsv".formatted(group, ProcessHandle.current().pid()));
    synchronized (Reliability.class) {
      try {
        Files.createDirectories(FOLDER);
        Files.writeString(
            file,
            line,
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
