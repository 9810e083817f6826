package org.translint.config;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Makes sense of what was said of how the work is done. */
final class RunningReading {

  private final Values values;

  RunningReading(Values values) {
    this.values = values;
  }

  /**
   * How the work is done.
   *
   * @param folder the working folder, absolute
   * @param file what {@code translint.yaml} says, beside which the cache stands
   * @throws SettingsException if something that was said makes no sense
   */
  Settings.Running running(Path folder, SettingsFile file) throws SettingsException {
    int jobs = Runtime.getRuntime().availableProcessors();
    return new Settings.Running(
        values.oneOf(Option.FAIL_ON, FailOn.values()).orElse(FailOn.MAJOR),
        values.number(Option.JOBS, 1, 1024).orElse(jobs),
        !values.isOn(Option.NO_PROGRESS),
        values.isOn(Option.DEBUG),
        since(),
        limits(),
        cache(folder, file));
  }

  private Limits limits() throws SettingsException {
    return Limits.of(
        values.number(Option.TIMEOUT, 1, 86_400).orElse(Limits.SECONDS),
        values.number(Option.MAX_SIZE, 1, 2_000).orElse(Limits.MEGABYTES));
  }

  private @Nullable Path cache(Path folder, SettingsFile file) throws SettingsException {
    if (values.isOn(Option.NO_CACHE)) {
      return null;
    }
    Path said = values.path(Option.CACHE).orElse(null);
    if (said == null) {
      Path yaml = file.path();
      return (yaml == null ? folder : yaml.resolveSibling("")).resolve(Settings.Running.CACHE);
    }
    if (Files.exists(said) && !Files.isDirectory(said)) {
      throw values
          .item(Option.CACHE)
          .wrong("'" + values.item(Option.CACHE).value() + "' is a file; name a folder.");
    }
    return said;
  }

  private Settings.@Nullable Since since() throws SettingsException {
    boolean linesOnly = values.isOn(Option.CHANGED_LINES);
    if (!values.isSaid(Option.SINCE)) {
      if (linesOnly) {
        throw values
            .item(Option.CHANGED_LINES)
            .wrong("it needs a revision to compare with; name it with --since.");
      }
      return null;
    }
    return new Settings.Since(values.item(Option.SINCE).value().strip(), linesOnly);
  }
}
