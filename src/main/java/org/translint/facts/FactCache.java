package org.translint.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.translint.text.Digest;
import org.translint.text.Document;
import org.translint.text.Translation;

/**
 * Keeps facts from one run to the next: a folder with a file for each article, named by a digest of
 * all that the facts depend on, which are the article, its source, and the circumstances.
 *
 * <p>It never fails. A file that is broken is as good as none, and what cannot be written is
 * computed again next time. Files are moved into place whole, so that several runs may use one
 * folder at a time. Thread-safe.
 */
public final class FactCache {

  /** A cache that keeps nothing. */
  public static final FactCache NONE = new FactCache(null, new byte[0], 0);

  /** How much a cache may hold, in bytes, before those that were not used for longest go. */
  public static final long MOST = 512L << 20;

  private static final int CHECKSUM = 8;

  /** A time of use is written down so often and no oftener. */
  private static final Duration FRESH = Duration.ofHours(12);

  private final @Nullable Path folder;
  private final byte[] circumstances;
  private final long most;
  private final AtomicBoolean hasGrown = new AtomicBoolean();

  private FactCache(@Nullable Path folder, byte[] circumstances, long most) {
    this.folder = folder;
    this.circumstances = circumstances.clone();
    this.most = most;
  }

  /**
   * A cache.
   *
   * @param folder made when something is kept first
   * @param circumstances a digest of what the facts of all articles depend on, such as the settings
   *     and the program
   * @param most how many bytes it may hold
   */
  public static FactCache in(Path folder, byte[] circumstances, long most) {
    return new FactCache(folder, circumstances, most);
  }

  /** The facts about an article that were kept, as those of {@code story}. */
  public Optional<Facts> find(String story, Translation article) {
    if (folder == null) {
      return Optional.empty();
    }
    Path file = file(folder, article);
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (!isWhole(bytes)) {
        return Optional.empty();
      }
      PackedInput in = new PackedInput(Arrays.copyOfRange(bytes, CHECKSUM, bytes.length));
      Facts facts = new FactsUnpacker(in, article.target(), article.source()).facts(story);
      markUsed(file);
      return Optional.of(facts);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps facts for the next run; not those of a check that broke, which may do better next time.
   *
   * @param article as it was read, before it was known how it corresponds to its source
   */
  public void keep(Translation article, Facts facts) {
    if (folder == null || !facts.failedChecks().isEmpty()) {
      return;
    }
    PackedOutput out = new PackedOutput();
    new FactsPacker(out).facts(facts);
    byte[] packed = out.toBytes();
    byte[] bytes = Arrays.copyOf(checksum(packed), CHECKSUM + packed.length);
    System.arraycopy(packed, 0, bytes, CHECKSUM, packed.length);
    try {
      if (!hasGrown.getAndSet(true)) {
        CacheFolder.make(folder);
      }
      write(bytes, file(folder, article));
    } catch (IOException e) {
      // It is computed again next time.
    }
  }

  /** Makes room where the cache has become too large; called when a run ends. */
  public void trim() {
    if (folder != null && hasGrown.get()) {
      CacheFolder.trim(folder, most);
    }
  }

  private static void write(byte[] bytes, Path file) throws IOException {
    Path parent = Files.createDirectories(file.resolveSibling(""));
    Path unfinished = Files.createTempFile(parent, "", CacheFolder.UNFINISHED);
    try {
      Files.write(unfinished, bytes);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void markUsed(Path file) throws IOException {
    Instant now = Instant.now();
    if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(FRESH))) {
      Files.setLastModifiedTime(file, FileTime.from(now));
    }
  }

  private static boolean isWhole(byte[] bytes) {
    return bytes.length >= CHECKSUM
        && Arrays.equals(
            Arrays.copyOf(bytes, CHECKSUM),
            checksum(Arrays.copyOfRange(bytes, CHECKSUM, bytes.length)));
  }

  private static byte[] checksum(byte[] packed) {
    return Arrays.copyOf(Digest.sha256().digest(packed), CHECKSUM);
  }

  private Path file(Path in, Translation article) {
    PackedOutput out = new PackedOutput();
    DocumentPacker packer = new DocumentPacker(out);
    packer.document(article.target());
    Document source = article.source();
    out.flag(source != null);
    if (source != null) {
      packer.document(source);
    }
    packer.correspondence(article.correspondence());
    MessageDigest digest = Digest.sha256();
    digest.update(circumstances);
    String name = HexFormat.of().formatHex(digest.digest(out.toBytes()));
    return in.resolve(name.substring(0, 2)).resolve(name.substring(2));
  }
}
