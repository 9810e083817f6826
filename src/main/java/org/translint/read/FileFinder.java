package org.translint.read;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.translint.config.FileRules;
import org.translint.read.file.Input;

/**
 * Finds the files that the paths of a command line mean: files, folders with all that is in them,
 * and globs that the shell did not expand. Immutable and thread-safe.
 *
 * <p>A file that is named is always taken. In a folder, hidden files and folders are passed over,
 * and of the others those are taken that {@link ArticleFiles} calls articles. A glob takes what it
 * matches as a folder would, but for one that names an extension, which takes any text. Links are
 * followed.
 */
public final class FileFinder {

  private final Path workingFolder;
  private final ArticleFiles articles;

  /** A finder for paths that are relative to {@code workingFolder}. */
  public FileFinder(Path workingFolder) {
    this(workingFolder, FileRules.NONE);
  }

  /** The same with what the newsroom says of its files. */
  public FileFinder(Path workingFolder, FileRules rules) {
    this.workingFolder = workingFolder.toAbsolutePath().normalize();
    this.articles =
        new ArticleFiles(file -> rules.areAbout(Input.display(file, this.workingFolder)));
  }

  /**
   * The files that {@code paths} mean; without paths, those of the working folder.
   *
   * @throws MissingPathException if a path does not exist, or a glob is malformed or matches no
   *     file
   */
  public FoundFiles find(List<String> paths) throws MissingPathException {
    FolderWalk walk = new FolderWalk(workingFolder, articles);
    for (String path : paths.isEmpty() ? List.of(".") : paths) {
      Optional<Path> file = resolve(path).filter(Files::exists);
      if (file.isEmpty()) {
        expand(path, walk);
      } else if (Files.isDirectory(file.get())) {
        walk.search(file.get(), any -> true, false);
      } else {
        walk.take(file.get());
      }
    }
    return walk.found();
  }

  /** Whether a file is one that a search through its folder would take. */
  public boolean isArticle(Path file) {
    return articles.kind(file, false) == ArticleFiles.Kind.ARTICLE;
  }

  /** Empty where no file system could have such a path. */
  private Optional<Path> resolve(String path) {
    try {
      return Optional.of(workingFolder.resolve(path).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void expand(String path, FolderWalk walk) throws MissingPathException {
    Optional<Glob> glob = Glob.parse(path, workingFolder);
    if (glob.isEmpty()) {
      throw new MissingPathException(
          path
              + " does not exist. Check its spelling; paths are relative to "
              + workingFolder
              + ".");
    }
    Glob pattern = glob.get();
    boolean found =
        Files.isDirectory(pattern.folder())
            && walk.search(pattern.folder(), pattern::matches, pattern.namesExtension());
    if (!found) {
      throw new MissingPathException(
          path + " matches no file. Check the pattern; it is relative to " + workingFolder + ".");
    }
  }
}
