package org.translint.read;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of paths: {@code *}, {@code ?}, {@code [...]}, <code>{a,b}</code> as shells have them,
 * and <code>**&#47;</code> for any number of folders, none included. Immutable.
 */
final class Glob {

  private final Path folder;
  private final PathMatcher matcher;
  private final boolean namesExtension;

  private Glob(Path folder, PathMatcher matcher, boolean namesExtension) {
    this.folder = folder;
    this.matcher = matcher;
    this.namesExtension = namesExtension;
  }

  /**
   * The pattern in {@code text}, or empty where there is none in it.
   *
   * @throws MissingPathException if the pattern is malformed
   */
  static Optional<Glob> parse(String text, Path workingFolder) throws MissingPathException {
    String path = text.replace(workingFolder.getFileSystem().getSeparator(), "/");
    int wild = firstWild(path);
    if (wild < 0) {
      return Optional.empty();
    }
    int slash = path.lastIndexOf('/', wild);
    String pattern = path.substring(slash + 1);
    String last = pattern.substring(pattern.lastIndexOf('/') + 1);
    try {
      Path folder = workingFolder.resolve(path.substring(0, slash + 1)).normalize();
      PathMatcher matcher =
          folder.getFileSystem().getPathMatcher("glob:" + pattern.replace("**/", "{**/,}"));
      return Optional.of(new Glob(folder, matcher, last.indexOf('.') >= 0));
    } catch (PatternSyntaxException | InvalidPathException e) {
      throw new MissingPathException(
          text + " is not a pattern that can be matched. Check its brackets.");
    }
  }

  private static int firstWild(String path) {
    for (int i = 0; i < path.length(); i++) {
      if ("*?[{".indexOf(path.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The folder below which all matches are. */
  Path folder() {
    return folder;
  }

  /** Whether the pattern says how the files end, as {@code *.txt} does. */
  boolean namesExtension() {
    return namesExtension;
  }

  /** Whether a file, or a folder that it is in, matches. */
  boolean matches(Path file) {
    @Nullable Path path = folder.relativize(file);
    while (path != null) {
      if (matcher.matches(path)) {
        return true;
      }
      path = path.getParent();
    }
    return false;
  }
}
