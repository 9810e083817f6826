package org.translint.check.hygiene;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;
import java.util.Optional;

/**
 * The bytes that a text would have been, had it been read in some encoding. Used on one thread.
 *
 * <p>Where an encoding leaves a byte undefined, programs read it as the control character of that
 * number (WHATWG Encoding standard, windows-1252), and so do we.
 */
final class Bytes {

  /** Of a text that the encoding cannot write. */
  static final int NONE = -1;

  private static final int FIRST_CONTROL = 0x80;
  private static final int LAST_CONTROL = 0x9F;
  private static final int BYTE = 0xFF;

  private final byte[] bytes;
  private final int[] starts;

  private Bytes(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  /** The bytes of {@code text}; characters that the encoding does not have are zero bytes. */
  static Bytes of(String text, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    byte[] bytes = new byte[text.length() * 2];
    int[] starts = new int[bytes.length + 1];
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      byte[] some = bytes(c, encoder);
      for (int k = 0; k < some.length; k++) {
        starts[size] = k == 0 ? i : NONE;
        bytes[size++] = some[k];
      }
    }
    starts[size] = text.length();
    return new Bytes(Arrays.copyOf(bytes, size), starts);
  }

  private static byte[] bytes(char c, CharsetEncoder encoder) {
    if (encoder.canEncode(c)) {
      try {
        ByteBuffer made = encoder.encode(CharBuffer.wrap(new char[] {c}));
        byte[] some = new byte[made.remaining()];
        made.get(some);
        if (some.length <= 2) {
          return some;
        }
      } catch (CharacterCodingException e) {
        return new byte[1];
      }
    }
    boolean isControl = c >= FIRST_CONTROL && c <= LAST_CONTROL;
    return new byte[] {isControl && encoder.maxBytesPerChar() == 1 ? (byte) c : 0};
  }

  int size() {
    return bytes.length;
  }

  /** The byte at {@code i}, unsigned; zero at the end. */
  int at(int i) {
    return i < bytes.length ? bytes[i] & BYTE : 0;
  }

  /** The offset of the character whose first byte is at {@code i}, or {@link #NONE}. */
  int character(int i) {
    return starts[i];
  }

  /** What all bytes say in another encoding, if they are valid there. */
  Optional<String> read(Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
