package org.translint.facts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks what {@link PackedOutput} packed. Bytes that it did not pack end in some {@code
 * RuntimeException}, or in nonsense; who cannot be sure of them keeps a digest beside. Not
 * thread-safe.
 */
public final class PackedInput {

  private final byte[] bytes;
  private int at;

  /** Reads from the start of {@code bytes}, which it does not change. */
  public PackedInput(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The next number. */
  public long number() {
    long value = 0;
    int shift = 0;
    byte next = bytes[at++];
    while (next < 0) {
      value |= (long) (next & 0x7F) << shift;
      shift += 7;
      next = bytes[at++];
    }
    value |= (long) next << shift;
    return (value >>> 1) ^ -(value & 1);
  }

  /** The next number, which is known to be small. */
  public int integer() {
    return (int) number();
  }

  /** The next eight bytes. */
  public long bits() {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      value = (value << 8) | (bytes[at++] & 0xFF);
    }
    return value;
  }

  /** The next fraction. */
  public double fraction() {
    return Double.longBitsToDouble(bits());
  }

  /** The next flag. */
  public boolean flag() {
    return number() == 1;
  }

  /** The next constant of its type. */
  public <T extends Enum<T>> T constant(Class<T> type) {
    return Enum.valueOf(type, text());
  }

  /** The next constant of its type, or null for none. */
  public <T extends Enum<T>> @Nullable T constantOrNull(Class<T> type) {
    String name = textOrNull();
    return name == null ? null : Enum.valueOf(type, name);
  }

  /** The next text, which is known not to be null. */
  public String text() {
    String text = textOrNull();
    if (text == null) {
      throw new IllegalStateException("a text is missing at " + at);
    }
    return text;
  }

  /** The next text or null. */
  public @Nullable String textOrNull() {
    int length = length();
    if (length < 0) {
      return null;
    }
    if (!flag()) {
      at += length;
      return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
    }
    char[] units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = (char) ((bytes[at] << 8) | (bytes[at + 1] & 0xFF));
      at += 2;
    }
    return new String(units);
  }

  /** The next values, each unpacked by {@code unpacker}; the caller's. */
  public <T> List<T> all(Supplier<T> unpacker) {
    int size = length();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(unpacker.get());
    }
    return values;
  }

  /** The next numbers; the caller's. */
  public int[] numbers() {
    int[] values = new int[length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = integer();
    }
    return values;
  }

  /** The next bytes; the caller's. */
  public byte[] bytes() {
    int length = length();
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  /** A length, which no more than the bytes that are left can fill. */
  private int length() {
    int length = integer();
    if (length > bytes.length - at) {
      throw new IllegalStateException("too long at " + at + ": " + length);
    }
    return length;
  }
}
