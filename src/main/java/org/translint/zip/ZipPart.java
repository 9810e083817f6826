package org.translint.zip;

/**
 * A part of an archive as its directory tells of it.
 *
 * @param name with {@code /} between folders
 * @param flags of the format
 * @param method how it is packed
 * @param crc check sum of the content
 * @param packed how many bytes it takes in the archive
 * @param size how many bytes it has
 * @param record where its record begins in the directory
 * @param recordEnd where that ends
 * @param header where its own header begins
 * @param data where its packed bytes begin
 */
record ZipPart(
    String name,
    int flags,
    int method,
    long crc,
    int packed,
    int size,
    int record,
    int recordEnd,
    int header,
    int data) {

  static final int STORED = 0;
  static final int DEFLATED = 8;

  private static final int ENCRYPTED = 1;

  boolean isEncrypted() {
    return (flags & ENCRYPTED) != 0;
  }

  /** Where its packed bytes end. */
  int dataEnd() {
    return data + packed;
  }
}
