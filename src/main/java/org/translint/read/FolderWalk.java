package org.translint.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.translint.config.SettingsFile;
import org.translint.read.file.Input;

/** One search through folders, and what it found so far. Used by one thread. */
final class FolderWalk {

  private final Path workingFolder;
  private final Function<Path, String> display;
  private final ArticleFiles articles;

  /** The files to read by the path that reports print. */
  private final Map<String, Path> taken = new TreeMap<>();

  private final Set<Path> hidden = new HashSet<>();
  private final Set<Path> notText = new HashSet<>();
  private final Set<Path> notArticles = new HashSet<>();
  private final Set<String> warnings = new TreeSet<>();

  /** A search whose findings are called by their way from {@code workingFolder}. */
  FolderWalk(Path workingFolder, ArticleFiles articles) {
    this(workingFolder, file -> Input.display(file, workingFolder), articles);
  }

  /** A search whose findings are called what {@code display} says. */
  FolderWalk(Path workingFolder, Function<Path, String> display, ArticleFiles articles) {
    this.workingFolder = workingFolder;
    this.display = display;
    this.articles = articles;
  }

  /** Takes a file, whatever it is. */
  void take(Path file) {
    String path = display.apply(file);
    Path other = taken.putIfAbsent(path, file);
    if (other == null || real(other).equals(real(file))) {
      return;
    }
    if (file.compareTo(other) < 0) {
      taken.put(path, file);
    }
    warnings.add(
        path
            + " is how the names of several files are shown here; only one of them is read. Rename"
            + " the others, or use a locale that can show their names, such as a UTF-8 one.");
  }

  /**
   * Searches a folder and all below it; whether a file was wanted, taken or not.
   *
   * @param anyText whether text files of every format are articles here
   */
  boolean search(Path folder, Predicate<Path> wanted, boolean anyText) {
    Visitor visitor = new Visitor(folder, wanted, anyText);
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException("the visitor throws nothing", e);
    }
    return visitor.sawWanted;
  }

  /** What was found in all searches, each file once, under the first of its names. */
  FoundFiles found() {
    List<Input.InFile> inputs = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    taken.forEach(
        (path, file) -> {
          if (seen.add(real(file))) {
            inputs.add(new Input.InFile(path, file));
          }
        });
    return new FoundFiles(
        inputs, passed(hidden), passed(notText), passed(notArticles), List.copyOf(warnings));
  }

  /** How many files were passed over and not named elsewhere on the command line. */
  private int passed(Set<Path> files) {
    files.removeAll(Set.copyOf(taken.values()));
    return files.size();
  }

  /** Whether a file is a link to one that is neither in the folder nor in the working folder. */
  private boolean leadsOut(Path file, Path folder) {
    if (!Files.isSymbolicLink(file)) {
      return false;
    }
    Path real = real(file);
    return !real.startsWith(real(folder)) && !real.startsWith(real(workingFolder));
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file;
    }
  }

  private void consider(Path file, boolean anyText) {
    switch (articles.kind(file, anyText)) {
      case ARTICLE -> take(file);
      case NOT_TEXT -> notText.add(file);
      case OTHER_TEXT -> notArticles.add(file);
    }
  }

  /** Sorts what it meets into the sets of the search. */
  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Predicate<Path> wanted;
    private final boolean anyText;
    private boolean sawWanted;

    Visitor(Path root, Predicate<Path> wanted, boolean anyText) {
      this.root = root;
      this.wanted = wanted;
      this.anyText = anyText;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root) && OwnFiles.isCache(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (!folder.equals(root) && isHidden(folder)) {
        hidden.add(folder);
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (!folder.equals(root) && Files.isRegularFile(folder.resolve(SettingsFile.NAME))) {
        warnings.add(
            "%s has a %s of its own, which does not hold here; it is left out. Check it there."
                .formatted(display.apply(folder), SettingsFile.NAME));
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file)) {
        hidden.add(file);
      } else if (wanted.test(file)) {
        sawWanted = true;
        if (attributes.isSymbolicLink()) {
          warnings.add(display.apply(file) + " is a link that leads nowhere; it is left out.");
        } else if (leadsOut(file, root)) {
          // Whoever may add a file may not therefore have another one printed in a report.
          warnings.add(
              display.apply(file)
                  + " is a link to a file outside of the folders that are searched; it is left out."
                  + " Name it to have it checked.");
        } else if (attributes.isRegularFile()) {
          consider(file, anyText);
        } else {
          notText.add(file);
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (!(failure instanceof FileSystemLoopException)) {
        warnings.add(
            display.apply(file)
                + " cannot be searched; what is in it is left out. Check who may read it.");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failure);
    }

    private static boolean isHidden(Path file) {
      Path name = file.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
