package org.translint.cli;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.translint.config.Settings;
import org.translint.decisions.Decision;

/**
 * The files of the articles that decisions are about. An article may have been named from any
 * folder, so its path may mean any file that ends so. Composed and decomposed letters are one.
 */
final class ArticleFiles {

  private final Path folder;
  private final Path table;

  ArticleFiles(Settings settings) {
    folder = settings.folder();
    Path above = settings.accepted().decisions().file().getParent();
    table = above == null ? folder : above;
  }

  /** Whether an article is there: as a file, or as a part of one, after a {@code #}. */
  static boolean isThere(Path folder, String id) {
    return paths(id).stream().anyMatch(path -> isThere(folder, path, Files::isRegularFile));
  }

  /**
   * Those of {@code decisions} whose article is gone: no file has such a path in any folder. None
   * where a folder cannot be looked into, and none whose path leads out of an unknown one.
   */
  List<Decision> gone(Collection<Decision> decisions) {
    Map<Decision, List<Path>> missing = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      List<Path> paths = paths(article(decision));
      if (!paths.isEmpty()
          && !paths.get(0).startsWith("..")
          && paths.stream().noneMatch(path -> isThere(folder, path, Files::exists))) {
        missing.put(decision, paths);
      }
    }
    try {
      Set<Path> alike = files(missing.values());
      return missing.keySet().stream()
          .filter(decision -> among(alike, missing.getOrDefault(decision, List.of())) == 0)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  /**
   * Those of {@code decisions} that are not about a finding in one of several files. Older tables,
   * and those that reports export, have paths from the folder that somebody worked in: one that two
   * files end with may mean the other one. None where a folder cannot be looked into.
   */
  List<Decision> unambiguous(Collection<Decision> decisions) {
    Map<Decision, List<Path>> named = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      boolean isFinding = decision.kind() == Decision.Kind.FINDING;
      named.put(decision, isFinding ? paths(article(decision)) : List.of());
    }
    try {
      Set<Path> alike = files(named.values());
      return named.keySet().stream()
          .filter(decision -> among(alike, named.getOrDefault(decision, List.of())) <= 1)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static boolean isThere(Path folder, Path path, Predicate<Path> test) {
    return Stream.of(path, in(Form.NFC, path), in(Form.NFD, path))
        .anyMatch(form -> test.test(folder.resolve(form)));
  }

  private static long among(Set<Path> files, List<Path> paths) {
    return files.stream().filter(file -> paths.stream().anyMatch(file::endsWith)).count();
  }

  /** The files, in NFC, that are called like one of {@code articles}. */
  private Set<Path> files(Collection<List<Path>> articles) throws IOException {
    Set<Path> names =
        articles.stream().flatMap(List::stream).map(Path::getFileName).collect(toSet());
    Set<Path> files = new LinkedHashSet<>();
    if (!names.isEmpty()) {
      for (Path above : folder.startsWith(table) ? List.of(table) : List.of(table, folder)) {
        try (Stream<Path> all = Files.walk(above)) {
          all.map(file -> in(Form.NFC, file.toAbsolutePath().normalize()))
              .filter(file -> names.contains(file.getFileName()))
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  private static Path in(Form form, Path path) {
    return path.getFileSystem().getPath(Normalizer.normalize(path.toString(), form));
  }

  /** The id of the article that a decision is about; empty where it is about none. */
  private static String article(Decision decision) {
    return switch (decision.kind()) {
      case ARTICLE -> decision.value();
      case FINDING -> decision.place().path();
      case CHECK, NAME, PERSON, TEXT, WORD -> "";
    };
  }

  /**
   * The files in NFC that an article may be in: the whole id, which may have a {@code #} of its
   * own, and what stands before each. None where it comes from standard input.
   */
  private static List<Path> paths(String id) {
    List<Path> paths = new ArrayList<>();
    for (int end = id.length(); end > 0; end = id.lastIndexOf('#', end - 1)) {
      String path = id.substring(0, end);
      try {
        if (!path.equals("-")) {
          paths.add(in(Form.NFC, Path.of(path)));
        }
      } catch (InvalidPathException e) {
        // not the name of a file here
      }
    }
    return paths;
  }
}
