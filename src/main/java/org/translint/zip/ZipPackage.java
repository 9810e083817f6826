package org.translint.zip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A zip archive in memory whose parts are read one by one, with limits. Not a byte of it is
 * believed before it is checked. Immutable; the bytes are not copied, and nobody changes them.
 */
public final class ZipPackage {

  /** What an article with all its pictures has in one part, in bytes, with much room. */
  private static final int LARGEST_PART = 100_000_000;

  /** From this size on a part is looked at twice. */
  private static final int SMALL = 1_000_000;

  /** How many times smaller a part may be packed; text with much repetition comes to 100. */
  private static final int BEST_RATIO = 250;

  private static final int STEP = 1 << 16;

  private final byte[] bytes;
  private final List<ZipPart> parts;
  private final int directory;
  private final int end;
  private final Map<String, ZipPart> byName = new LinkedHashMap<>();

  private ZipPackage(byte[] bytes) throws BadZipException {
    this.bytes = bytes;
    ZipDirectory read = new ZipDirectory(bytes);
    directory = read.start();
    end = read.endRecord();
    parts = List.copyOf(read.parts());
    parts.forEach(part -> byName.put(key(part.name()), part));
  }

  /**
   * An archive.
   *
   * @throws BadZipException if it is none, or not a sound one
   */
  public static ZipPackage open(byte[] archive) throws BadZipException {
    return new ZipPackage(archive);
  }

  /** The names of its parts, in the order of its directory. */
  public List<String> names() {
    return parts.stream().map(ZipPart::name).toList();
  }

  /** Whether there is a part with a name; capitals do not matter. */
  public boolean has(String name) {
    return byName.containsKey(key(name));
  }

  /** The name of a part as the archive writes it, or null. */
  public @Nullable String nameOf(String name) {
    ZipPart part = byName.get(key(name));
    return part == null ? null : part.name();
  }

  /**
   * The content of a part.
   *
   * @throws BadZipException if there is none with that name, if it cannot be unpacked, or is too
   *     large
   */
  public byte[] content(String name) throws BadZipException {
    ZipPart part = byName.get(key(name));
    if (part == null) {
      throw new BadZipException("lacks the part " + name);
    }
    if (part.isEncrypted()) {
      throw new BadZipException("is encrypted");
    }
    if (part.size() > LARGEST_PART
        || (part.size() > SMALL && part.size() / BEST_RATIO > part.packed())) {
      throw new BadZipException("has a part that is too large to be an article's: " + part.name());
    }
    byte[] content =
        switch (part.method()) {
          case ZipPart.STORED -> stored(part);
          case ZipPart.DEFLATED -> inflated(part);
          default -> throw new BadZipException("is packed in a way that is not known here");
        };
    CRC32 sum = new CRC32();
    sum.update(content);
    if (sum.getValue() != part.crc()) {
      throw damaged(part);
    }
    return content;
  }

  /**
   * The archive with other content in some parts, and with new parts at its end; all other parts
   * keep their bytes and their order.
   *
   * @param changed content by the name of the part; names that are not there are new parts
   */
  public byte[] with(Map<String, byte[]> changed) {
    return changed.isEmpty()
        ? bytes
        : new ZipSplicer(bytes, parts, directory, end).with(changed, byName.keySet());
  }

  /** How names are told apart. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private byte[] stored(ZipPart part) throws BadZipException {
    if (part.size() != part.packed()) {
      throw damaged(part);
    }
    byte[] content = new byte[part.size()];
    System.arraycopy(bytes, part.data(), content, 0, content.length);
    return content;
  }

  /** Unpacks step by step, so that a part that lies about its size takes no more memory. */
  private byte[] inflated(ZipPart part) throws BadZipException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, part.data(), part.packed());
      List<byte[]> steps = new ArrayList<>();
      int total = 0;
      while (!inflater.finished() && total <= part.size()) {
        byte[] step = new byte[Math.min(STEP, part.size() - total + 1)];
        int length = inflater.inflate(step);
        if (length == 0
            && !inflater.finished()
            && (inflater.needsInput() || inflater.needsDictionary())) {
          throw damaged(part);
        }
        steps.add(length == step.length ? step : Arrays.copyOf(step, length));
        total += length;
      }
      if (total != part.size()) {
        throw damaged(part);
      }
      byte[] content = new byte[total];
      int at = 0;
      for (byte[] step : steps) {
        System.arraycopy(step, 0, content, at, step.length);
        at += step.length;
      }
      return content;
    } catch (DataFormatException e) {
      throw damaged(part);
    } finally {
      inflater.end();
    }
  }

  private static BadZipException damaged(ZipPart part) {
    return new BadZipException("is damaged: its part " + part.name() + " cannot be unpacked");
  }
}
