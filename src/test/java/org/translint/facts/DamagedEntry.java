package org.translint.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.translint.text.Digest;
import org.translint.text.FileLines;
import org.translint.text.Translation;

/** An entry of a cache whose bytes are not what the cache wrote. */
public final class DamagedEntry {

  private static final int CHECKSUM = 8;
  private static final Translation ARTICLE =
      FactsFixture.article("fr/a.xlf", FileLines.of("une ligne\n".repeat(9)));
  private static final Facts FACTS = FactsFixture.facts("story", ARTICLE);
  private static final Path FOLDER = folder();
  private static final FactCache CACHE = FactCache.in(FOLDER, new byte[0], FactCache.MOST);
  private static final Path ENTRY = entry();
  private static final byte[] GOOD = bytes();

  private DamagedEntry() {}

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("cache").toRealPath();
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path entry() {
    CACHE.keep(ARTICLE, FACTS);
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !FOLDER.equals(file.getParent()))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes() {
    try {
      return Files.readAllBytes(ENTRY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of an entry as the cache wrote it. */
  public static byte[] good() {
    return GOOD.clone();
  }

  /**
   * Looks an article up whose entry has these bytes: it is not there, or what was kept is. Then the
   * same as if somebody had made the checksum right: it may be anything, and breaks nothing.
   *
   * @throws AssertionError if something else is found
   */
  public static void find(byte[] bytes) throws IOException {
    Optional<Facts> found = found(bytes);
    if (Arrays.equals(bytes, GOOD) != found.isPresent()) {
      throw new AssertionError("found: " + found);
    }
    byte[] signed = Arrays.copyOf(bytes, Math.max(bytes.length, CHECKSUM));
    byte[] content = Arrays.copyOfRange(signed, CHECKSUM, signed.length);
    System.arraycopy(Digest.sha256().digest(content), 0, signed, 0, CHECKSUM);
    found(signed);
  }

  private static Optional<Facts> found(byte[] bytes) throws IOException {
    Files.write(ENTRY, bytes);
    return CACHE.find("story", ARTICLE);
  }
}
