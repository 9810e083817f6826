package org.translint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.translint.config.SettingsException;
import org.translint.read.Input;

/**
 * Finds what the paths of a command line mean. A path that means nothing is told and left out; the
 * others go on. Not thread-safe.
 */
final class Search {

  /** The path that means standard input. */
  static final String STANDARD_INPUT = "-";

  private final Console console;
  private final Map<String, Input> found = new TreeMap<>();
  private final Set<String> named = new HashSet<>();
  private int skipped;
  private boolean isWhole = true;

  Search(Console console) {
    this.console = console;
  }

  /** Adds what {@code path} means. */
  void add(String path) {
    try {
      if (path.equals(STANDARD_INPUT)) {
        byte[] bytes = console.in().readAllBytes();
        found.put(STANDARD_INPUT, new Input.InMemory(STANDARD_INPUT, bytes));
        return;
      }
      Parts.Found files = Parts.find(console.folder(), path);
      files.warnings().forEach(console::tell);
      skipped += files.skipped();
      for (Input input : files.inputs()) {
        found.put(input.path(), input);
        if (isFile(path)) {
          named.add(input.path());
        }
      }
    } catch (SettingsException e) {
      isWhole = false;
      console.tell(e.sentence());
    } catch (IOException e) {
      isWhole = false;
      console.tell("Cannot read standard input: " + Errors.reason(e) + ".");
    }
  }

  /** Adds an input that is known, as if it had been named. */
  void take(Input input) {
    found.put(input.path(), input);
    named.add(input.path());
  }

  private boolean isFile(String path) {
    try {
      return Files.isRegularFile(console.folder().resolve(Path.of(path)));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Everything that was found, by path. */
  Collection<Input> found() {
    return new ArrayList<>(found.values());
  }

  /** The paths of the files that were named themselves, rather than their folder or a glob. */
  Set<String> named() {
    return Set.copyOf(named);
  }

  /** How many files and folders were passed over. */
  int skipped() {
    return skipped;
  }

  /** Whether every path meant something. */
  boolean isWhole() {
    return isWhole;
  }
}
