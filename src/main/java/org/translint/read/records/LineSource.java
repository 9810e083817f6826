package org.translint.read.records;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.translint.read.file.Decoder;
import org.translint.read.file.OpenFile;
import org.translint.read.file.UnreadableException;

/** The lines of a file, one at a time, each decoded strictly. Used by one thread. */
final class LineSource implements AutoCloseable {

  /** In bytes. What is longer is no article. */
  private static final int LONGEST = 20_000_000;

  private static final int MARK = 3;
  private static final int BUFFER = 1 << 16;

  private final String path;
  private final InputStream in;
  private final Charset charset;
  private final byte[] buffer = new byte[BUFFER];
  private int filled;
  private int used;

  private byte[] line = new byte[BUFFER];
  private int length;
  private boolean isTooLong;
  private int number;
  private long base;
  private long units;

  private LineSource(String path, InputStream in, Charset charset) {
    this.path = path;
    this.in = in;
    this.charset = charset;
  }

  /**
   * The lines of a file; one in an encoding whose characters are several bytes, and which is not
   * UTF-8, is read whole.
   */
  static LineSource of(OpenFile file) throws UnreadableException, IOException {
    InputStream in = file.stream();
    LineSource lines = new LineSource(file.path(), in, file.charset());
    lines.filled = in.readNBytes(lines.buffer, 0, BUFFER);
    @Nullable Charset marked =
        Decoder.byteOrderMark(Arrays.copyOf(lines.buffer, Math.min(MARK, lines.filled)));
    if (!isCounted(marked == null ? file.charset() : marked)) {
      in.close();
      byte[] bytes = file.text().text().getBytes(StandardCharsets.UTF_8);
      return new LineSource(file.path(), new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    }
    if (marked == null) {
      return lines;
    }
    LineSource unmarked = new LineSource(file.path(), in, StandardCharsets.UTF_8);
    unmarked.filled = lines.filled - MARK;
    System.arraycopy(lines.buffer, MARK, unmarked.buffer, 0, unmarked.filled);
    return unmarked;
  }

  /** Whether each byte of an encoding shows how many UTF-16 units begin with it. */
  private static boolean isCounted(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        || (charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1);
  }

  /**
   * Moves to the next line; whether there is one.
   *
   * @throws UnreadableException if offsets into the file are larger than can be counted
   */
  boolean next() throws IOException, UnreadableException {
    base += units;
    units = 0;
    length = 0;
    isTooLong = false;
    number++;
    if (base > Integer.MAX_VALUE - 2L * LONGEST) {
      throw new UnreadableException(
          path + " is larger than 2 GB; from line " + number + " on it is not read. Split it.");
    }
    int b = read();
    if (b < 0) {
      return false;
    }
    while (b >= 0) {
      units += units(b);
      if (b == '\n') {
        break;
      }
      take((byte) b);
      b = read();
    }
    return true;
  }

  private int read() throws IOException {
    if (used == filled) {
      used = 0;
      filled = in.readNBytes(buffer, 0, BUFFER);
      if (filled == 0) {
        return -1;
      }
    }
    return buffer[used++] & 0xFF;
  }

  /** How many UTF-16 units begin with a byte: one that continues a character begins none. */
  private int units(int b) {
    if (!charset.equals(StandardCharsets.UTF_8)) {
      return 1;
    }
    return (b & 0xC0) == 0x80 ? 0 : b >= 0xF0 ? 2 : 1;
  }

  private void take(byte b) {
    if (length == LONGEST) {
      isTooLong = true;
      return;
    }
    if (length == line.length) {
      line = Arrays.copyOf(line, Math.min(LONGEST, line.length * 2));
    }
    line[length++] = b;
  }

  /** Whether the line holds nothing but white space. */
  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] > ' ' || line[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** The number of the line, from 1. */
  int number() {
    return number;
  }

  /** Where the line begins in the file, in UTF-16 units. */
  int base() {
    return (int) base;
  }

  /**
   * The line without its line feed.
   *
   * @throws UnreadableException if it is too long, or malformed in the encoding
   */
  String text() throws UnreadableException {
    if (isTooLong) {
      throw new UnreadableException(
          "%s: line %d is longer than 20 MB, which no article is. Write each record on a line of its own."
              .formatted(path, number));
    }
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(line, 0, length)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableException(
          "%s: line %d is not valid %s. Save it as UTF-8, or name its encoding with --encoding."
              .formatted(path, number, charset.name()));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
