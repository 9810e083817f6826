package org.translint.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.translint.config.Settings.Sources;
import org.translint.config.SettingsException;

/** Finds the source of a translation by the names of files and folders. Not thread-safe. */
final class SourceFinder {

  private final Sources sources;
  private final Layout layout;
  private final Folders folders;
  private final @Nullable String language;

  /**
   * @param language of the sources where they are found by path; null where they are not
   * @throws SettingsException if the place of the sources does not exist
   */
  SourceFinder(Sources sources, Layout layout, Folders folders, @Nullable String language)
      throws SettingsException {
    this.sources = sources;
    this.layout = layout;
    this.folders = folders;
    this.language = language;
    if (sources.place() != null && !exists(sources.place())) {
      throw new SettingsException(
          "source: there is no file or folder '" + layout.display(sources.place()) + "'.");
    }
  }

  private static boolean exists(Path place) {
    Path at = place;
    while (at.toString().contains(Sources.NAME)) {
      at = at.getParent();
      if (at == null) {
        return true;
      }
    }
    return Files.exists(at);
  }

  /** The source of the article in {@code file}, where there is one. */
  Optional<Path> find(Path file) {
    Path place = sources.place();
    Optional<Path> found;
    if (place == null) {
      found = byPath(file);
    } else if (place.toString().contains(Sources.NAME)) {
      found = byPattern(file, place);
    } else {
      found = Files.isDirectory(place) ? inFolder(file, place) : Optional.of(place);
    }
    return found.filter(source -> !source.equals(file));
  }

  /** What {@link #find} looks for, in words. */
  String expected(Path file) {
    Path place = sources.place();
    FileName name = layout.name(file);
    if (place != null) {
      String pattern = layout.display(place);
      return pattern.contains(Sources.NAME)
          ? pattern.replace(Sources.NAME, name.withoutLanguage())
          : name.withoutLanguage() + " in " + pattern;
    }
    String wanted = language == null ? Sources.DEFAULT_LANGUAGE : language;
    return name.language() == null
        ? name.withoutLanguage() + " in a folder '" + wanted + "' beside its own language's"
        : new FileName(name.stem() + "." + wanted, null, name.extension()).withoutLanguage();
  }

  private Optional<Path> byPattern(Path file, Path pattern) {
    String name = layout.name(file).withoutLanguage();
    Path exact = Path.of(pattern.toString().replace(Sources.NAME, name));
    if (Files.isRegularFile(exact)) {
      return Optional.of(exact);
    }
    Path parent = exact.getParent();
    FileName wanted = layout.name(exact);
    return parent == null
        ? Optional.empty()
        : folders.article(parent, wanted.stem(), wanted.language(), wanted.extension());
  }

  /** In {@code place}, at the place that the article has in its own folder, or at the top. */
  private Optional<Path> inFolder(Path file, Path place) {
    Path parent = file.getParent();
    for (Path above : layout.languageFolders(file)) {
      Optional<Path> found = named(place.resolve(above.relativize(file)).getParent(), file);
      if (found.isPresent()) {
        return found;
      }
    }
    return parent == null ? Optional.empty() : named(place, file);
  }

  /** In language folders and by language suffixes, the nearest first. */
  private Optional<Path> byPath(Path file) {
    if (language == null || language.equals(layout.language(file))) {
      return Optional.empty();
    }
    FileName name = layout.name(file);
    Path parent = file.getParent();
    if (name.language() != null && parent != null) {
      Optional<Path> beside = folders.article(parent, name.stem(), language, name.extension());
      if (beside.isPresent()) {
        return beside;
      }
    }
    for (Path own : layout.languageFolders(file)) {
      Path above = own.getParent();
      Optional<Path> found =
          above == null
              ? Optional.empty()
              : folders
                  .languageFolder(above, language)
                  .flatMap(f -> named(f.resolve(own.relativize(file)).getParent(), file));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The file in {@code folder} that is named as {@code file}, but for the language. */
  private Optional<Path> named(@Nullable Path folder, Path file) {
    if (folder == null) {
      return Optional.empty();
    }
    FileName name = layout.name(file);
    Optional<Path> plain = folders.article(folder, name.stem(), null, name.extension());
    return plain.isPresent() || language == null
        ? plain
        : folders.article(folder, name.stem(), language, name.extension());
  }
}
