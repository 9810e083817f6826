package org.translint.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.cli.Assembly;
import org.translint.config.SettingsException;
import org.translint.read.file.Input;
import org.translint.run.Assignment;

/**
 * Finds articles in files of all formats that translint reads, on a file system that all machines
 * have at the same place. Which source belongs to which article is decided as it always is, by
 * their names, before any of them is opened.
 */
final class TextFolder {

  private TextFolder() {}

  /**
   * The articles that {@code paths} mean; without paths, those that the manifest lists.
   *
   * @param places where the output lies; what an earlier run wrote there is passed over
   * @param err where is told what is wrong with a path
   * @return null where the user has been told that there is nothing to do
   * @throws SettingsException if the sources are not where they are said to be
   * @throws JobException if a path is on no file system that is mounted, or an article would be
   *     written over
   */
  static @Nullable List<Piece> find(
      Assembly assembly, List<String> paths, OutputPlaces places, PrintWriter err)
      throws SettingsException, JobException {
    List<String> local = new ArrayList<>();
    for (String path : paths) {
      local.add(local(path));
    }
    List<Path> inOutput = new ArrayList<>();
    List<Assignment> work =
        assembly.work(local, file -> places.has(file) && inOutput.add(file), err);
    for (Path file : inOutput) {
      if (!OutputPlaces.isWritten(file)) {
        throw new JobException(
            file + " lies where this run writes; name another folder with --output.");
      }
    }
    if (work == null) {
      return null;
    }
    return work.stream().map(TextFolder::piece).toList();
  }

  private static String local(String path) throws JobException {
    if (path.startsWith("file:")) {
      try {
        return Path.of(URI.create(path)).toString();
      } catch (IllegalArgumentException e) {
        // Many write a path after it that no URI may have, such as one with spaces.
        return path.substring("file:".length()).replaceFirst("^/+", "/");
      }
    }
    if (path.matches("[a-z][a-z0-9+.-]+:.*")) {
      throw new JobException(
          path
              + ": files are read from a file system that all machines have mounted. Put articles"
              + " from elsewhere into Parquet or JSONL, with the columns path and text.");
    }
    return path;
  }

  private static Piece piece(Assignment work) {
    Input source = work.source();
    return new Piece(
        content(work.target()),
        work.language(),
        source == null ? null : content(source),
        work.sourceLanguage(),
        work.story(),
        work.isAlone(),
        work.withoutSource(),
        null);
  }

  private static Piece.Content content(Input input) {
    if (!(input instanceof Input.InFile file)) {
      throw new IllegalStateException(input.path() + " is no file");
    }
    long length;
    try {
      length = input.size();
    } catch (IOException e) {
      // Reading it tells what is wrong with it.
      length = 0;
    }
    return Piece.Content.of(file, length);
  }
}
