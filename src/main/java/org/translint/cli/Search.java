package org.translint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.translint.read.FileFinder;
import org.translint.read.FoundFiles;
import org.translint.read.MissingPathException;
import org.translint.read.file.Input;

/**
 * Finds what the paths of a command line mean. A path that means nothing is told and left out; the
 * others go on. Used once.
 */
final class Search {

  /** The path that means standard input. */
  private static final String STANDARD_INPUT = "-";

  private final Console console;
  private final FileFinder finder;
  private final Map<String, Input> found = new TreeMap<>();
  private final Set<String> named = new HashSet<>();
  private boolean isWhole = true;

  Search(Console console, FileFinder finder) {
    this.console = console;
    this.finder = finder;
  }

  /** Adds inputs that are known, as if they had been named. */
  void take(Collection<Input> inputs) {
    for (Input input : inputs) {
      found.put(input.path(), input);
      named.add(input.path());
    }
  }

  /** Adds what {@code paths} mean. */
  void find(List<String> paths) {
    List<String> there = new ArrayList<>();
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        readStandardInput();
      } else if (means(path)) {
        there.add(path);
      }
    }
    if (there.isEmpty()) {
      return;
    }
    try {
      FoundFiles files = finder.find(there);
      files.inputs().forEach(input -> found.put(input.path(), input));
      files.warnings().forEach(console::tell);
      tellSkipped(files);
    } catch (MissingPathException e) {
      tellMissing(e);
    }
  }

  /** Takes an input away again. */
  void leaveOut(Input input) {
    found.remove(input.path());
  }

  /** Whether a path means anything; one that names a file is remembered. */
  private boolean means(String path) {
    try {
      Path file = console.folder().resolve(path);
      if (Files.isDirectory(file)) {
        return true;
      }
      if (Files.exists(file)) {
        finder.find(List.of(path)).inputs().forEach(input -> named.add(input.path()));
        return true;
      }
    } catch (InvalidPathException | MissingPathException e) {
      // A glob need not be a valid path; it is looked at below.
    }
    try {
      finder.find(List.of(path));
      return true;
    } catch (MissingPathException e) {
      tellMissing(e);
      return false;
    }
  }

  private void tellMissing(MissingPathException e) {
    isWhole = false;
    console.tell(String.valueOf(e.getMessage()));
  }

  private void readStandardInput() {
    try {
      byte[] bytes = console.in().readAllBytes();
      found.put(STANDARD_INPUT, new Input.InMemory(STANDARD_INPUT, bytes));
    } catch (IOException e) {
      isWhole = false;
      console.tell("Cannot read standard input: " + Errors.reason(e) + ".");
    }
  }

  private void tellSkipped(FoundFiles files) {
    List<String> parts = new ArrayList<>();
    if (files.hidden() > 0) {
      parts.add(files.hidden() + " hidden");
    }
    if (files.notText() > 0) {
      parts.add(files.notText() + " that are not text");
    }
    if (files.notArticles() > 0) {
      parts.add(files.notArticles() + " that are text but not articles");
    }
    if (!parts.isEmpty()) {
      console.tell("Files passed over in folders: " + String.join(", ", parts) + ".");
    }
  }

  /** Everything that was found, by path. */
  List<Input> found() {
    return List.copyOf(found.values());
  }

  /** The paths of the files that were named themselves, rather than their folder or a glob. */
  Set<String> named() {
    return Set.copyOf(named);
  }

  /** Whether every path meant something. */
  boolean isWhole() {
    return isWhole;
  }
}
