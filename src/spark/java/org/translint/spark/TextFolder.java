package org.translint.spark;

import java.io.IOException;
import java.io.PrintWriter;
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
   * The articles that {@code paths} mean.
   *
   * @param err where is told what is wrong with a path
   * @return null where the user has been told that there is nothing to do
   * @throws SettingsException if the sources are not where they are said to be
   * @throws JobException if a path is no file of this machine
   */
  static @Nullable List<Piece> find(Assembly assembly, List<String> paths, PrintWriter err)
      throws SettingsException, JobException {
    List<String> local = new ArrayList<>();
    for (String path : paths) {
      local.add(local(path));
    }
    List<Assignment> work = assembly.work(local, err);
    if (work == null) {
      return null;
    }
    return work.stream().map(TextFolder::piece).toList();
  }

  private static String local(String path) throws JobException {
    if (path.startsWith("file:")) {
      return path.substring("file:".length()).replaceFirst("^/+", "/");
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
