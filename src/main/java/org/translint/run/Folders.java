package org.translint.run;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.translint.config.LanguageCodes;

/**
 * Looks for files and folders by the parts of their names, and reads each folder once. Not
 * thread-safe.
 */
final class Folders {

  private final Predicate<String> isLanguage;
  private final Predicate<Path> isArticle;
  private final Map<Path, List<String>> names = new HashMap<>();

  /**
   * @param isLanguage whether a part of a path names a language
   * @param isArticle whether a file is of a format that can be read
   */
  Folders(Predicate<String> isLanguage, Predicate<Path> isArticle) {
    this.isLanguage = isLanguage;
    this.isArticle = isArticle;
  }

  /**
   * The article in {@code folder} with this stem and this language in its name (null for none). One
   * with {@code extension} goes before others; those go by their names.
   */
  Optional<Path> article(Path folder, String stem, @Nullable String language, String extension) {
    return names(folder).stream()
        .filter(name -> name.startsWith(stem))
        .filter(name -> matches(FileName.of(name, isLanguage), stem, language))
        .sorted(
            Comparator.comparing(
                (String name) -> !FileName.of(name, isLanguage).extension().equals(extension)))
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .filter(file -> file.toString().endsWith("." + extension) || isArticle.test(file))
        .findFirst();
  }

  private static boolean matches(FileName name, String stem, @Nullable String language) {
    return name.stem().equals(stem) && Objects.equals(name.language(), language);
  }

  /** The folder in {@code parent} that is named after a language. */
  Optional<Path> languageFolder(Path parent, String language) {
    return names(parent).stream()
        .filter(isLanguage)
        .filter(name -> LanguageCodes.canonical(name).filter(language::equals).isPresent())
        .map(parent::resolve)
        .filter(Files::isDirectory)
        .findFirst();
  }

  /** The names in a folder, sorted; none where it cannot be read. */
  private List<String> names(Path folder) {
    return names.computeIfAbsent(folder, Folders::list);
  }

  private static List<String> list(Path folder) {
    List<String> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        found.add(String.valueOf(file.getFileName()));
      }
    } catch (IOException | DirectoryIteratorException e) {
      // A folder that is not there, or that may not be read, has no source to offer.
      return List.of();
    }
    Collections.sort(found);
    return found;
  }
}
