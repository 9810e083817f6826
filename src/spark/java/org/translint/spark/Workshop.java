package org.translint.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.SparkFiles;
import org.translint.check.BatchCheck;
import org.translint.cli.Assembly;
import org.translint.config.NamesScope;
import org.translint.config.SettingsException;
import org.translint.run.Looking;

/**
 * What a machine needs to look at articles, set up when the first task asks for it and shared by
 * all tasks of the process: the languages load when their first article comes. Thread-safe.
 */
final class Workshop {

  private static final Last<Workshop> OPEN = new Last<>();

  private final Assembly assembly;
  private final Looking lookingAtFiles;
  private final Looking lookingAtTexts;

  private Workshop(Assembly assembly) {
    this.assembly = assembly;
    this.lookingAtFiles =
        new Looking(
            assembly.languages(), assembly.newsroom(), assembly.checks(), assembly.manner(null));
    this.lookingAtTexts =
        new Looking(
            assembly.languages(),
            assembly.newsroom(),
            assembly.checks(),
            assembly.manner(StandardCharsets.UTF_8));
  }

  /** The workshop of this process. */
  static Workshop of(Kit kit) {
    return OPEN.get(kit.id(), id -> open(kit));
  }

  private static Workshop open(Kit kit) {
    // Libraries fold case by the default locale, and Turkish's breaks what they write.
    Locale.setDefault(Locale.ROOT);
    try {
      Path root = Files.createTempDirectory(Path.of(SparkFiles.getRootDirectory()), "kit-");
      return new Workshop(kit.unpacked(root.toRealPath()));
    } catch (IOException e) {
      throw new IllegalStateException("the kit cannot be unpacked: " + e.getMessage(), e);
    } catch (SettingsException e) {
      throw new IllegalStateException(e.sentence(), e);
    }
  }

  /**
   * What looks at articles.
   *
   * @param areTexts whether they are texts at hand, rather than files
   */
  Looking looking(boolean areTexts) {
    return areTexts ? lookingAtTexts : lookingAtFiles;
  }

  Assembly assembly() {
    return assembly;
  }

  /** The checks that judge their own findings once more when the batch is known. */
  Set<String> judges() {
    return assembly.checks().stream()
        .filter(BatchCheck.class::isInstance)
        .map(check -> check.info().id())
        .collect(Collectors.toSet());
  }

  /** Whether articles are compared with one another. */
  boolean areCompared() {
    return assembly.settings().articles().namesScope() == NamesScope.BATCH;
  }
}
