package org.translint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.translint.config.Settings;
import org.translint.config.Settings.DictionaryFile;
import org.translint.config.SettingsException;
import org.translint.language.DictionaryException;
import org.translint.language.HunspellFiles;

/**
 * The user's data that decide the findings, as the report for programs names them: two reports can
 * be compared only where the data were the same.
 */
final class Resources {

  private final Map<String, String> digests = new TreeMap<>();

  private Resources() {}

  /**
   * The SHA-256 digests of the user's dictionaries, name ledger and glossary, by file name; of
   * files of one name the later ones stand under their paths.
   *
   * @throws SettingsException if a file has gone since it was read
   */
  static Map<String, String> digests(Settings settings) throws SettingsException {
    Resources resources = new Resources();
    Settings.Articles articles = settings.articles();
    for (DictionaryFile said : articles.dictionaries()) {
      resources.add(said);
    }
    if (articles.names() != null && articles.names().file() != null) {
      resources.add(articles.names().path(), articles.names().file());
    }
    if (articles.glossary() != null) {
      resources.add(articles.glossary().path(), articles.glossary().file());
    }
    return resources.digests;
  }

  private void add(DictionaryFile said) throws SettingsException {
    try {
      HunspellFiles files = HunspellFiles.find(said);
      add(files.path() + ".aff", files.affixes());
      add(files.path() + ".dic", files.words());
    } catch (DictionaryException e) {
      throw new SettingsException(e.sentence());
    }
  }

  private void add(String path, Path file) throws SettingsException {
    String digest = "sha256:" + digest(path, file);
    String name = String.valueOf(file.getFileName());
    digests.merge(name, digest, (old, now) -> old);
    if (!digest.equals(digests.get(name))) {
      digests.put(path, digest);
    }
  }

  private static String digest(String path, Path file) throws SettingsException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new SettingsException("'" + path + "' cannot be read: " + Errors.reason(e) + ".");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
