package org.translint.facts;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.translint.text.Document;
import org.translint.text.FileLines;

/**
 * The facts of all articles of a run, by the number that each got when it was added: the first ones
 * in memory, what is more than that on disk, and of those the last ones that were asked for.
 *
 * <p>The file has no name as soon as it is open, where the system allows it, so that it goes with
 * the process however that ends. Thread-safe.
 */
public final class FactStore implements AutoCloseable {

  /** How many characters of articles and their sources stay in memory with all that is known. */
  private static final long MEMORY = 4_000_000;

  private static final int LAST = 64;

  private final long memory;
  private long held;
  private long end;
  private @Nullable Path path;
  private @Nullable RandomAccessFile file;

  /** By number; null for those that are on disk. */
  private final List<@Nullable Facts> kept = new ArrayList<>();

  /** By number: where those on disk begin. */
  private final List<@Nullable Piece> pieces = new ArrayList<>();

  private final Map<FileLines, Piece> lines = new WeakHashMap<>();
  private final LastUsed<Integer, Facts> last = new LastUsed<>(LAST);
  private final LastUsed<Long, FileLines> lastLines = new LastUsed<>(LAST);

  /** A stretch of the file. */
  private record Piece(long start, int length) {}

  /** A store that keeps a few megabytes in memory. */
  public FactStore() {
    this(MEMORY);
  }

  /**
   * A store.
   *
   * @param memory how many characters of articles and sources stay in memory
   */
  public FactStore(long memory) {
    this.memory = memory;
  }

  /**
   * Keeps the facts of an article.
   *
   * @return its number: how many were added before it
   * @throws UncheckedIOException if they cannot be written
   */
  public synchronized int add(Facts facts) {
    long size = size(facts.document()) + size(facts.source());
    boolean fits = held + size <= memory;
    held += fits ? size : 0;
    kept.add(fits ? facts : null);
    pieces.add(fits ? null : write(packed(facts)));
    return kept.size() - 1;
  }

  /**
   * The facts of the article with this number.
   *
   * @throws UncheckedIOException if they cannot be read back
   */
  public synchronized Facts get(int number) {
    Facts facts = kept.get(number);
    if (facts == null) {
      facts = last.get(number);
    }
    if (facts == null) {
      Piece piece = pieces.get(number);
      if (piece == null) {
        throw new IllegalStateException("facts neither in memory nor on disk: " + number);
      }
      facts = last.keep(number, unpacked(new PackedInput(read(piece))));
    }
    return facts;
  }

  private static long size(@Nullable Document document) {
    return document == null ? 0 : document.text().length();
  }

  private byte[] packed(Facts facts) {
    return FactsCodec.packed(facts, this::document);
  }

  /** The lines of a file, which may be long, are written once for all its articles. */
  private void document(Document document, PackedOutput out) {
    Piece where =
        lines.computeIfAbsent(
            document.sourceMap().lines(),
            of -> {
              PackedOutput numbers = new PackedOutput();
              numbers.numbers(of.numbers());
              return write(numbers.toBytes());
            });
    out.number(where.start());
    out.number(where.length());
    DocumentPacker packer = new DocumentPacker(out);
    packer.document(document);
    packer.pieces(document.sourceMap(), document.text().length());
  }

  private Facts unpacked(PackedInput in) {
    String story = in.text();
    Document target = document(in);
    Document source = in.flag() ? document(in) : null;
    return new FactsUnpacker(in, target, source).facts(story);
  }

  private Document document(PackedInput in) {
    Piece where = new Piece(in.number(), in.integer());
    FileLines of = lastLines.get(where.start());
    if (of == null) {
      FileLines read = FileLines.ofNumbers(new PackedInput(read(where)).numbers());
      of = lastLines.keep(where.start(), read);
    }
    return new DocumentUnpacker(in).document(of);
  }

  private Piece write(byte[] bytes) {
    Piece piece = new Piece(end, bytes.length);
    try {
      RandomAccessFile to = file();
      to.seek(end);
      to.write(bytes);
      end += bytes.length;
      return piece;
    } catch (IOException e) {
      throw new UncheckedIOException("what was found cannot be kept on disk", e);
    }
  }

  private byte[] read(Piece piece) {
    byte[] bytes = new byte[piece.length()];
    try {
      RandomAccessFile from = file();
      from.seek(piece.start());
      from.readFully(bytes);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("what was found cannot be read back", e);
    }
  }

  /** Unlike a channel, it stays open when a thread is interrupted that uses it. */
  private RandomAccessFile file() throws IOException {
    if (file == null) {
      path = Files.createTempFile("translint-", ".facts");
      path.toFile().deleteOnExit();
      file = new RandomAccessFile(path.toFile(), "rw");
      deleteQuietly();
    }
    return file;
  }

  /** Where the system does not let an open file lose its name, this comes too early. */
  private void deleteQuietly() {
    try {
      if (path != null) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // It goes when it is closed, or with the process.
    }
  }

  /** Forgets everything, and deletes the file. */
  @Override
  public synchronized void close() throws IOException {
    kept.clear();
    pieces.clear();
    if (file != null) {
      file.close();
      deleteQuietly();
    }
  }
}
