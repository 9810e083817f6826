package org.translint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A list that ships with translint: one entry a line, UTF-8, sorted, {@code #} starts a comment
 * line; columns, where there are any, are separated by tabs.
 */
public final class DataFile {

  private static final String ROOT = "/org/translint/";

  /** What was read, which never changes: every article asks for the same few files. */
  private static final Map<String, Optional<List<String>>> READ = new ConcurrentHashMap<>();

  private static final Map<String, Set<String>> SETS = new ConcurrentHashMap<>();

  private DataFile() {}

  /**
   * The entries of {@code path}, relative to translint's resources, in their order.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public static List<String> lines(String path) {
    return find(path)
        .orElseThrow(() -> new IllegalArgumentException("no data file " + ROOT + path));
  }

  /**
   * The entries of {@code path} as a set, the same each time; empty where there is no such file.
   */
  public static Set<String> setIfPresent(String path) {
    return SETS.computeIfAbsent(path, p -> find(p).map(Set::copyOf).orElse(Set.of()));
  }

  /** The entries of {@code path}, each split at its tabs. */
  public static List<List<String>> rows(String path) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines(path)) {
      rows.add(List.of(line.split("\t", -1)));
    }
    return Collections.unmodifiableList(rows);
  }

  /** The entries of {@code path}, or nothing where there is no such file. */
  public static Optional<List<String>> find(String path) {
    return READ.computeIfAbsent(path, DataFile::read);
  }

  private static Optional<List<String>> read(String path) {
    try (InputStream in = DataFile.class.getResourceAsStream(ROOT + path)) {
      if (in == null) {
        return Optional.empty();
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        List<String> entries = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (!line.startsWith("#") && !line.isBlank()) {
            entries.add(line);
          }
        }
        return Optional.of(Collections.unmodifiableList(entries));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + ROOT + path, e);
    }
  }
}
