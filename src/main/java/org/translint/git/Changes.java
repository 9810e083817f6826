package org.translint.git;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.config.SettingsException;

/**
 * What changed since a revision: what was committed after it, what is not committed yet, and files
 * that git does not know, but for those that it is told to ignore. Immutable and thread-safe.
 */
public final class Changes {

  /** The lines of the new file in the head of a hunk of a difference: {@code @@ -7 +9,2 @@}. */
  private static final Pattern HUNK = Pattern.compile("(?m)^@@ -\\S+ \\+(\\d+)(?:,(\\d+))? @@");

  private static final List<String> DIFF =
      List.of("diff", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames");

  private final Git git;
  private final String commit;
  private final Set<Path> tracked;
  private final Set<Path> untracked;

  private Changes(Git git, String commit, Set<Path> tracked, Set<Path> untracked) {
    this.git = git;
    this.commit = commit;
    this.tracked = Set.copyOf(tracked);
    this.untracked = Set.copyOf(untracked);
  }

  /**
   * What changed since {@code revision} in the repository that {@code folder} is in.
   *
   * @throws SettingsException if there is no git, no repository or no such revision
   */
  public static Changes since(Path folder, String revision) throws SettingsException {
    if (revision.isEmpty() || revision.startsWith("-")) {
      throw new SettingsException(
          "since: '" + revision + "' is not a revision, such as main, HEAD~3 or a tag.");
    }
    Git git = new Git(folder);
    Git.Answer top = git.run(List.of("rev-parse", "--show-toplevel"));
    if (!top.isSuccess()) {
      throw new SettingsException(
          "since: '"
              + folder
              + "' is in no git repository, so nothing tells what changed; git says: "
              + top.error().lines().findFirst().orElse("nothing"));
    }
    Git.Answer commit =
        git.run(
            List.of(
                "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"));
    if (!commit.isSuccess()) {
      throw new SettingsException(
          "since: git knows no revision '"
              + revision
              + "' here; check its name, and whether the whole history was fetched.");
    }
    Path root = Path.of(top.text().strip());
    Git whole = new Git(root);
    String id = commit.text().strip();
    List<String> named = new ArrayList<>(DIFF);
    named.addAll(List.of("--name-only", "-z", id, "--"));
    return new Changes(
        whole,
        id,
        paths(root, whole.answer(named)),
        paths(
            root, whole.answer(List.of("ls-files", "--others", "--exclude-standard", "-z", "--"))));
  }

  private static Set<Path> paths(Path root, String list) {
    Set<Path> paths = new HashSet<>();
    for (String path : list.split("\0")) {
      try {
        if (!path.isEmpty()) {
          paths.add(root.resolve(path).normalize());
        }
      } catch (InvalidPathException e) {
        // Where no such path can be, no article is.
      }
    }
    return paths;
  }

  /** Whether a file changed, or is new. */
  public boolean has(Path file) {
    Path real = Git.real(file);
    return tracked.contains(real) || untracked.contains(real);
  }

  /**
   * The lines of a file that changed, in order: all, where git takes it for no text.
   *
   * @throws SettingsException if git fails
   */
  public List<LineRange> lines(Path file) throws SettingsException {
    Path real = Git.real(file);
    if (!tracked.contains(real)) {
      return untracked.contains(real) ? List.of(new LineRange(1, Integer.MAX_VALUE)) : List.of();
    }
    List<String> arguments = new ArrayList<>(DIFF);
    arguments.addAll(List.of("--unified=0", commit, "--", ":(top,literal)" + git.inside(real)));
    String difference = git.answer(arguments);
    List<LineRange> lines = new ArrayList<>();
    Matcher hunk = HUNK.matcher(difference);
    while (hunk.find()) {
      int first = Integer.parseInt(hunk.group(1));
      int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
      if (count > 0) {
        lines.add(new LineRange(first, first + count - 1));
      } else {
        lines.add(new LineRange(Math.max(1, first), first + 1));
      }
    }
    boolean isText = !difference.contains("\nBinary files ");
    return isText ? lines : List.of(new LineRange(1, Integer.MAX_VALUE));
  }
}
