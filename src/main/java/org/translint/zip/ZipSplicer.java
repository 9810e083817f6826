package org.translint.zip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes an archive anew with other content in some of its parts. What does not change is copied
 * byte by byte, with all that may stand between two parts. Used once.
 */
final class ZipSplicer {

  /** Sizes that follow the content, of which there are none once they are known before it. */
  private static final int SIZES_FOLLOW = 1 << 3;

  private static final int UTF8_NAMES = 1 << 11;
  private static final int VERSION = 20;

  /** The first of January 1980, the earliest that the format knows: it tells nothing. */
  private static final int DATE = 0x21;

  /** The extra field with sizes for archives of more than 4 GB. */
  private static final int LONG_SIZES = 1;

  private final byte[] bytes;
  private final List<ZipPart> parts;
  private final int directory;
  private final int end;
  private final ByteArrayOutputStream out;
  private final Map<ZipPart, Written> written = new HashMap<>();

  /** How a part stands in the new archive. */
  private record Written(int header, int flags, long crc, int packed, int size) {}

  /** The content of a part, packed. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Packed(byte[] bytes, long crc, int size, int method) {}

  ZipSplicer(byte[] bytes, List<ZipPart> parts, int directory, int end) {
    this.bytes = bytes;
    this.parts = parts;
    this.directory = directory;
    this.end = end;
    this.out = new ByteArrayOutputStream(bytes.length + 4096);
  }

  /** The archive with other content; {@code known} are the keys of the parts that it has. */
  byte[] with(Map<String, byte[]> changed, Set<String> known) {
    Map<String, byte[]> byKey = new TreeMap<>();
    changed.forEach((name, content) -> byKey.put(ZipPackage.key(name), content));
    List<ZipPart> inOrder =
        parts.stream().sorted(Comparator.comparingInt(ZipPart::header)).toList();
    int at = 0;
    for (int i = 0; i < inOrder.size(); i++) {
      ZipPart part = inOrder.get(i);
      int next = i + 1 < inOrder.size() ? inOrder.get(i + 1).header() : directory;
      out.write(bytes, at, part.header() - at);
      byte[] content = byKey.get(ZipPackage.key(part.name()));
      if (content == null) {
        int header = out.size();
        out.write(bytes, part.header(), next - part.header());
        written.put(
            part, new Written(header, part.flags(), part.crc(), part.packed(), part.size()));
      } else {
        written.put(part, replace(part, content));
      }
      at = next;
    }
    out.write(bytes, at, directory - at);
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    int added = 0;
    for (Map.Entry<String, byte[]> fresh : new TreeMap<>(changed).entrySet()) {
      if (!known.contains(ZipPackage.key(fresh.getKey()))) {
        records.writeBytes(add(fresh.getKey(), fresh.getValue()));
        added++;
      }
    }
    finish(records.toByteArray(), added);
    return out.toByteArray();
  }

  private Written replace(ZipPart part, byte[] content) {
    Packed packed = pack(content, part.method());
    int header = out.size();
    int flags = part.flags() & ~SIZES_FOLLOW;
    byte[] head = new byte[part.data() - part.header()];
    System.arraycopy(bytes, part.header(), head, 0, head.length);
    ByteBuffer fields = littleEndian(head);
    fields.putShort(6, (short) flags);
    fields.putInt(14, (int) packed.crc());
    fields.putInt(18, packed.bytes().length);
    fields.putInt(22, packed.size());
    byte[] extra = withoutLongSizes(head, ZipDirectory.HEADER_LENGTH + nameLength(head));
    fields.putShort(28, (short) extra.length);
    out.write(head, 0, ZipDirectory.HEADER_LENGTH + nameLength(head));
    out.writeBytes(extra);
    out.writeBytes(packed.bytes());
    return new Written(header, flags, packed.crc(), packed.bytes().length, packed.size());
  }

  private static int nameLength(byte[] head) {
    return Short.toUnsignedInt(littleEndian(head).getShort(26));
  }

  /** The extra fields of a header without the one that has sizes of its own. */
  private static byte[] withoutLongSizes(byte[] head, int start) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    ByteBuffer fields = littleEndian(head);
    int at = start;
    while (at + 4 <= head.length) {
      int length = 4 + Short.toUnsignedInt(fields.getShort(at + 2));
      if (at + length > head.length) {
        break;
      }
      if (fields.getShort(at) != LONG_SIZES) {
        kept.write(head, at, length);
      }
      at += length;
    }
    return kept.toByteArray();
  }

  /** Writes a part that was not there; returns its record for the directory. */
  private byte[] add(String name, byte[] content) {
    Packed packed = pack(content, ZipPart.DEFLATED);
    byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
    int header = out.size();
    byte[] headBytes = new byte[ZipDirectory.HEADER_LENGTH];
    ByteBuffer head =
        littleEndian(headBytes).putInt(ZipDirectory.HEADER_SIGNATURE).putShort((short) VERSION);
    common(head, packed, nameBytes.length);
    out.writeBytes(headBytes);
    out.writeBytes(nameBytes);
    out.writeBytes(packed.bytes());
    byte[] recordBytes = new byte[ZipDirectory.RECORD_LENGTH + nameBytes.length];
    ByteBuffer record =
        littleEndian(recordBytes)
            .putInt(0x02014b50)
            .putShort((short) VERSION)
            .putShort((short) VERSION);
    common(record, packed, nameBytes.length);
    record.putInt(42, header);
    record.put(ZipDirectory.RECORD_LENGTH, nameBytes);
    return recordBytes;
  }

  /** The fields that a header and a record have alike. */
  private static void common(ByteBuffer fields, Packed packed, int nameLength) {
    fields
        .putShort((short) UTF8_NAMES)
        .putShort((short) packed.method())
        .putShort((short) 0)
        .putShort((short) DATE)
        .putInt((int) packed.crc())
        .putInt(packed.bytes().length)
        .putInt(packed.size())
        .putShort((short) nameLength);
  }

  private void finish(byte[] added, int count) {
    int start = out.size();
    for (ZipPart part : parts) {
      byte[] record = new byte[part.recordEnd() - part.record()];
      System.arraycopy(bytes, part.record(), record, 0, record.length);
      Written now = written.getOrDefault(part, new Written(0, 0, 0, 0, 0));
      ByteBuffer fields = littleEndian(record);
      fields.putShort(8, (short) now.flags());
      fields.putInt(16, (int) now.crc());
      fields.putInt(20, now.packed());
      fields.putInt(24, now.size());
      fields.putInt(42, now.header());
      out.writeBytes(record);
    }
    out.writeBytes(added);
    int length = out.size() - start;
    byte[] last = new byte[bytes.length - end];
    System.arraycopy(bytes, end, last, 0, last.length);
    ByteBuffer fields = littleEndian(last);
    fields.putShort(8, (short) (parts.size() + count));
    fields.putShort(ZipDirectory.END_COUNT, (short) (parts.size() + count));
    fields.putInt(12, length);
    fields.putInt(ZipDirectory.END_DIRECTORY, start);
    out.writeBytes(last);
  }

  private static Packed pack(byte[] content, int method) {
    CRC32 sum = new CRC32();
    sum.update(content);
    byte[] packed = method == ZipPart.STORED ? content : deflate(content);
    return new Packed(packed, sum.getValue(), content.length, method);
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2 + 64);
      byte[] step = new byte[1 << 16];
      while (!deflater.finished()) {
        packed.write(step, 0, deflater.deflate(step));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static ByteBuffer littleEndian(byte[] array) {
    return ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN);
  }
}
