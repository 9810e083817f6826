package org.translint.cli;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.translint.config.Settings;
import org.translint.decisions.Decision;

/**
 * Tells the decisions about articles that are not there any more. An article may have been named
 * from any folder, so it is gone only where no file has such a path in any.
 */
final class GoneArticles {

  private final Path folder;
  private final Path table;

  GoneArticles(Settings settings) {
    folder = settings.folder();
    Path above = settings.accepted().decisions().file().getParent();
    table = above == null ? folder : above;
  }

  /**
   * Those of {@code decisions} whose article is gone; none where a folder cannot be looked into.
   */
  List<Decision> of(List<Decision> decisions) {
    Map<Decision, Path> missing = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      article(decision)
          .filter(path -> !Files.exists(folder.resolve(path)))
          .ifPresent(path -> missing.put(decision, path));
    }
    if (missing.isEmpty()) {
      return List.of();
    }
    try {
      Set<Path> names = missing.values().stream().map(Path::getFileName).collect(toSet());
      List<Path> alike = new ArrayList<>(files(table, names));
      alike.addAll(files(folder, names));
      return missing.entrySet().stream()
          .filter(entry -> alike.stream().noneMatch(file -> file.endsWith(entry.getValue())))
          .map(Map.Entry::getKey)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static List<Path> files(Path folder, Set<Path> names) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> names.contains(file.getFileName())).toList();
    }
  }

  /** The file of the article that a decision is about, if it is about one. */
  private static Optional<Path> article(Decision decision) {
    String id =
        switch (decision.kind()) {
          case ARTICLE -> decision.value();
          case FINDING -> decision.place().path();
          case CHECK, NAME, PERSON, TEXT, WORD -> "";
        };
    String path = id.replaceFirst("#.*", "");
    try {
      return path.isEmpty() || path.equals("-") ? Optional.empty() : Optional.of(Path.of(path));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
