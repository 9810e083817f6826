package org.translint.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the directory at the end of an archive, and believes none of it: every offset is checked,
 * no two parts share bytes or a name, and no name leads out of the archive. Used once.
 */
final class ZipDirectory {

  static final int END_SIGNATURE = 0x06054b50;
  static final int END_LENGTH = 22;
  static final int RECORD_LENGTH = 46;
  static final int HEADER_LENGTH = 30;
  static final int HEADER_SIGNATURE = 0x04034b50;

  /** Offsets in the record at the end: how many parts, where the directory begins, the comment. */
  static final int END_COUNT = 10;

  static final int END_DIRECTORY = 16;
  static final int END_COMMENT = 20;

  private static final int RECORD_SIGNATURE = 0x02014b50;
  private static final int MOST_PARTS = 10_000;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int UTF8_NAMES = 1 << 11;

  private final ByteBuffer bytes;
  private final int end;

  /**
   * @throws BadZipException if the bytes are no archive, or not a whole one
   */
  ZipDirectory(byte[] archive) throws BadZipException {
    bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    end = end();
  }

  /** Where the record at the end begins. */
  int endRecord() {
    return end;
  }

  /** Where the directory begins. */
  int start() throws BadZipException {
    long start = unsigned(end + END_DIRECTORY);
    if (start > end) {
      throw broken();
    }
    return (int) start;
  }

  /** The parts in the order of the directory. */
  List<ZipPart> parts() throws BadZipException {
    int count = unsignedShort(end + END_COUNT);
    if (count > MOST_PARTS) {
      throw new BadZipException("has more than " + MOST_PARTS + " parts");
    }
    List<ZipPart> parts = new ArrayList<>();
    int at = start();
    for (int i = 0; i < count; i++) {
      ZipPart part = part(at);
      parts.add(part);
      at = part.recordEnd();
    }
    if (at > end) {
      throw broken();
    }
    requireApart(parts);
    requireNames(parts);
    return parts;
  }

  private int end() throws BadZipException {
    int last = bytes.capacity() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (bytes.getInt(at) == END_SIGNATURE
          && at + END_LENGTH + unsignedShort(at + END_COMMENT) == bytes.capacity()) {
        return at;
      }
    }
    throw new BadZipException("is not a whole ZIP archive; it may be cut off");
  }

  private ZipPart part(int record) throws BadZipException {
    if (record + RECORD_LENGTH > end || bytes.getInt(record) != RECORD_SIGNATURE) {
      throw broken();
    }
    int nameLength = unsignedShort(record + 28);
    int recordEnd =
        record
            + RECORD_LENGTH
            + nameLength
            + unsignedShort(record + 30)
            + unsignedShort(record + 32);
    if (recordEnd > end) {
      throw broken();
    }
    long packed = unsigned(record + 20);
    long size = unsigned(record + 24);
    long header = unsigned(record + 42);
    int flags = unsignedShort(record + 8);
    if (packed > bytes.capacity() || size > Integer.MAX_VALUE || header > start()) {
      throw broken();
    }
    int data = data((int) header, record + RECORD_LENGTH, nameLength);
    if (data + packed > start()) {
      throw broken();
    }
    return new ZipPart(
        name(record + RECORD_LENGTH, nameLength, flags),
        flags,
        unsignedShort(record + 10),
        unsigned(record + 16),
        (int) packed,
        (int) size,
        record,
        recordEnd,
        (int) header,
        data);
  }

  /** Where the bytes of a part begin, whose own header must have the name of its record. */
  private int data(int header, int name, int nameLength) throws BadZipException {
    if (header + HEADER_LENGTH > bytes.capacity()
        || bytes.getInt(header) != HEADER_SIGNATURE
        || unsignedShort(header + 26) != nameLength) {
      throw broken();
    }
    int data = header + HEADER_LENGTH + nameLength + unsignedShort(header + 28);
    if (data > bytes.capacity()
        || !bytes.slice(name, nameLength).equals(bytes.slice(header + HEADER_LENGTH, nameLength))) {
      throw broken();
    }
    return data;
  }

  private String name(int at, int length, int flags) {
    byte[] name = new byte[length];
    bytes.get(at, name);
    return new String(
        name, (flags & UTF8_NAMES) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
  }

  private static void requireApart(List<ZipPart> parts) throws BadZipException {
    List<ZipPart> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingInt(ZipPart::header));
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).dataEnd() > sorted.get(i).header()) {
        throw new BadZipException("is not a sound ZIP archive: two of its parts share their bytes");
      }
    }
  }

  private static void requireNames(List<ZipPart> parts) throws BadZipException {
    Set<String> names = new HashSet<>();
    for (ZipPart part : parts) {
      String name = part.name();
      boolean leadsOut =
          name.isEmpty()
              || name.startsWith("/")
              || name.indexOf('\\') >= 0
              || name.indexOf(':') >= 0
              || name.indexOf('\0') >= 0
              || List.of(name.split("/", -1)).contains("..");
      if (leadsOut) {
        throw new BadZipException("has a part whose name leads out of it");
      }
      if (!names.add(name.toLowerCase(Locale.ROOT))) {
        throw new BadZipException("has two parts with the name " + name);
      }
    }
  }

  private static BadZipException broken() {
    return new BadZipException("is a broken ZIP archive");
  }

  private int unsignedShort(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  private long unsigned(int at) {
    return Integer.toUnsignedLong(bytes.getInt(at));
  }
}
