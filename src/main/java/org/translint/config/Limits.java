package org.translint.config;

import java.time.Duration;

/**
 * What no article may exceed, so that one monstrous article harms no other.
 *
 * @param time how long one check may take on an article of ordinary length; a longer one gets more
 * @param bytes how large an article may be
 */
public record Limits(Duration time, long bytes) {

  static final int SECONDS = 60;
  static final int MEGABYTES = 20;
  private static final long MEGABYTE = 1_000_000;

  /** What holds where nothing is said. */
  public static final Limits DEFAULT = of(SECONDS, MEGABYTES);

  /** Limits in the units that people use. */
  static Limits of(int seconds, int megabytes) {
    return new Limits(Duration.ofSeconds(seconds), megabytes * MEGABYTE);
  }
}
