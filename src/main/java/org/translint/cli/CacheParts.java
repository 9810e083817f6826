package org.translint.cli;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.translint.check.Check;
import org.translint.config.Settings;
import org.translint.config.Settings.DictionaryFile;
import org.translint.config.SettingsException;
import org.translint.facts.FactCache;
import org.translint.text.Digest;

/** Makes the cache of a run, and knows what everything in it depends on. */
final class CacheParts {

  /** Goes up when the same program would have to pack facts in another way. */
  private static final String FORMAT = "facts 1";

  private static final String JAR = ".jar";

  private CacheParts() {}

  /**
   * The cache that the settings ask for; one that keeps nothing where they ask for none, or where
   * it cannot be told what it would depend on.
   *
   * @param checks that run
   * @throws SettingsException if a file that they speak of has gone
   */
  static FactCache cache(Settings settings, List<Check> checks) throws SettingsException {
    Path folder = settings.running().cache();
    byte[] program = Program.DIGEST;
    if (folder == null || program == null) {
      return FactCache.NONE;
    }
    try {
      return FactCache.in(folder, circumstances(settings, checks, program), FactCache.MOST);
    } catch (IOException e) {
      return FactCache.NONE;
    }
  }

  /** A digest of the program and of all that the user says that decides what is found. */
  private static byte[] circumstances(Settings settings, List<Check> checks, byte[] program)
      throws IOException, SettingsException {
    MessageDigest digest = Digest.sha256();
    digest.update(program);
    List<String> said = new ArrayList<>();
    said.add(FORMAT);
    // What a letter is, and how text breaks, is partly Java's to say.
    said.add("Java " + Runtime.version());
    said.add(settings.reports().language().name());
    checks.forEach(check -> said.add("check " + check.info().id()));
    Settings.Articles articles = settings.articles();
    Resources.digests(settings).forEach((file, sha) -> said.add(file + " " + sha));
    for (DictionaryFile dictionary : articles.dictionaries()) {
      said.add(dictionary.language() + (dictionary.adds() ? " adds " : " is ") + dictionary.path());
    }
    said.add(articles.names() == null ? "no names" : "names " + articles.names().path());
    said.add(articles.glossary() == null ? "no terms" : "terms " + articles.glossary().path());
    digest.update(String.join("\n", said).getBytes(StandardCharsets.UTF_8));
    if (settings.accepted().words() != null) {
      add(settings.accepted().words().file(), digest);
    }
    if (settings.file() != null) {
      // Patterns of paths in the file are relative to it, and articles to the working folder.
      String way = settings.folder().relativize(settings.file()).toString();
      digest.update(way.getBytes(StandardCharsets.UTF_8));
      add(settings.file(), digest);
    }
    return digest.digest();
  }

  private static void add(Path file, MessageDigest digest) throws IOException {
    digest.update(Digest.sha256().digest(Files.readAllBytes(file)));
  }

  /** The program that runs, with its libraries, whatever version they say they are. */
  private static final class Program {

    /** Null where nothing tells. */
    static final byte @Nullable [] DIGEST = digest();

    private static byte @Nullable [] digest() {
      MessageDigest digest = Digest.sha256();
      try {
        String classPath = System.getProperty("java.class.path", "");
        for (String entry : classPath.split(File.pathSeparator, -1)) {
          Path path = Path.of(entry);
          if (Files.isDirectory(path)) {
            addFolder(path, digest);
          } else if (Files.isRegularFile(path)) {
            addFile(path, digest);
          }
        }
        return digest.digest();
      } catch (IOException | RuntimeException e) {
        return null;
      }
    }

    /** Classes that a developer has just compiled. */
    private static void addFolder(Path folder, MessageDigest digest) throws IOException {
      try (Stream<Path> files =
          Files.find(folder, Integer.MAX_VALUE, (file, is) -> is.isRegularFile())) {
        for (Path file : files.sorted().toList()) {
          BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
          add(
              folder.relativize(file).toString(),
              is.size(),
              is.lastModifiedTime().toMillis(),
              digest);
        }
      }
    }

    /** Of a library its name, which has its version; of translint's own all of it. */
    private static void addFile(Path file, MessageDigest digest) throws IOException {
      String name = String.valueOf(file.getFileName());
      boolean isOwn = name.startsWith("translint") && name.endsWith(JAR);
      long content = 0;
      if (isOwn) {
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        content = crc.getValue();
      }
      add(name, Files.size(file), content, digest);
    }

    private static void add(String name, long size, long state, MessageDigest digest) {
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update(ByteBuffer.allocate(16).putLong(size).putLong(state).array());
    }
  }
}
