package org.translint.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.translint.config.LanguageCodes;
import org.translint.config.Settings;
import org.translint.read.file.Input;

/**
 * Tells from the path of an article which language it is in and which story it tells. Immutable.
 *
 * <p>Only the part of a path that belongs to the project counts, lest a result depend on where
 * someone keeps it: what is below the folder of {@code translint.yaml}, else below the parent of
 * the working folder, since people stand in {@code fr} too.
 */
final class Layout {

  private final Path folder;
  private final @Nullable Path project;
  private final Predicate<String> isLanguage;

  /**
   * @param isLanguage whether a part of a path names a language
   */
  Layout(Settings settings, Predicate<String> isLanguage) {
    this.folder = settings.folder();
    this.project = settings.file() == null ? null : settings.file().getParent();
    this.isLanguage = isLanguage;
  }

  /** The path that reports print: relative to the working folder where below it. */
  String display(Path file) {
    return Input.display(file, folder);
  }

  /** The parts of a file's name. */
  FileName name(Path file) {
    return FileName.of(String.valueOf(file.getFileName()), isLanguage);
  }

  /** The language that a file's name says, else its nearest folder that is named after one. */
  @Nullable String language(Path file) {
    String inName = name(file).language();
    if (inName != null) {
      return inName;
    }
    List<Path> folders = languageFolders(file);
    return folders.isEmpty()
        ? null
        : LanguageCodes.canonical(String.valueOf(folders.get(0).getFileName())).orElse(null);
  }

  /** The folders above {@code file} that are named after a language, nearest first. */
  List<Path> languageFolders(Path file) {
    Path root = root(file);
    List<Path> found = new ArrayList<>();
    for (Path at = file.getParent(); at != null && !at.equals(root); at = at.getParent()) {
      Path name = at.getFileName();
      if (name != null && isLanguage.test(name.toString())) {
        found.add(at);
      }
    }
    return found;
  }

  /** The path of {@code file} without anything that says a language, and without extension. */
  String story(Path file) {
    Path base = base(file);
    List<Path> languageFolders = languageFolders(file);
    StringBuilder story = new StringBuilder(name(file).stem());
    for (Path at = file.getParent(); at != null && !at.equals(base); at = at.getParent()) {
      if (!languageFolders.contains(at) && at.getFileName() != null) {
        story.insert(0, at.getFileName() + "/");
      }
    }
    return story.toString();
  }

  /** What the folders above a file are looked at up to; null for all of them. */
  private @Nullable Path root(Path file) {
    Path parent = folder.getParent();
    if (project != null && file.startsWith(project)) {
      return project;
    }
    return parent != null && file.startsWith(parent) ? parent : null;
  }

  private @Nullable Path base(Path file) {
    return file.startsWith(folder) ? folder : root(file);
  }
}
