package org.translint.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.translint.config.Settings.DictionaryFile;

/**
 * The two files of a Hunspell dictionary.
 *
 * @param path as the user wrote it, without extension, for messages
 * @param affixes the rules, {@code .aff}
 * @param words the list of words, {@code .dic}
 */
public record HunspellFiles(String path, Path affixes, Path words) {

  private static final String AFFIXES = ".aff";
  private static final String WORDS = ".dic";

  /**
   * The files that the user means.
   *
   * @throws DictionaryException if one of them is missing, or a folder has none or several pairs
   */
  public static HunspellFiles find(DictionaryFile said) throws DictionaryException {
    if (Files.isDirectory(said.file())) {
      return inFolder(said);
    }
    HunspellFiles files = pair(withoutExtension(said.path()), said.file());
    boolean hasWords = Files.isRegularFile(files.words);
    boolean hasAffixes = Files.isRegularFile(files.affixes);
    if (!hasWords && !hasAffixes) {
      throw new DictionaryException(
          "dictionary: there is no file '%s'; name the .dic file of a Hunspell dictionary."
              .formatted(files.path + WORDS));
    }
    if (!hasWords || !hasAffixes) {
      throw new DictionaryException(
          "dictionary: '%s' is missing beside '%s'; a Hunspell dictionary is both."
              .formatted(
                  files.path + (hasWords ? AFFIXES : WORDS),
                  files.path + (hasWords ? WORDS : AFFIXES)));
    }
    return files;
  }

  private static HunspellFiles inFolder(DictionaryFile said) throws DictionaryException {
    List<String> names;
    try (Stream<Path> files = Files.list(said.file())) {
      names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(WORDS))
              .map(HunspellFiles::withoutExtension)
              .filter(name -> Files.isRegularFile(said.file().resolve(name + AFFIXES)))
              .sorted()
              .toList();
    } catch (IOException e) {
      throw new DictionaryException("dictionary: the folder '" + said.path() + "' cannot be read.");
    }
    String code = LanguageTags.base(said.language());
    List<String> ofLanguage =
        names.stream().filter(n -> n.equals(code) || n.matches(code + "[_-].*")).toList();
    List<String> candidates = ofLanguage.isEmpty() ? names : ofLanguage;
    if (candidates.isEmpty()) {
      throw new DictionaryException(
          ("dictionary: the folder '%s' has no Hunspell dictionary, which is a .dic and an .aff"
                  + " file.")
              .formatted(said.path()));
    }
    if (candidates.size() > 1) {
      throw new DictionaryException(
          "dictionary: the folder '%s' has several dictionaries, %s; name one of them."
              .formatted(said.path(), String.join(", ", candidates)));
    }
    String name = candidates.get(0);
    return pair(said.path() + "/" + name, said.file().resolve(name));
  }

  private static HunspellFiles pair(String path, Path file) {
    String name = withoutExtension(String.valueOf(file.getFileName()));
    return new HunspellFiles(
        path, file.resolveSibling(name + AFFIXES), file.resolveSibling(name + WORDS));
  }

  private static String withoutExtension(String path) {
    boolean hasOne = path.endsWith(AFFIXES) || path.endsWith(WORDS);
    return hasOne ? path.substring(0, path.length() - WORDS.length()) : path;
  }
}
