package org.translint.facts;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Packs values into bytes that {@link PackedInput} unpacks: numbers in as few bytes as they need,
 * texts unit by unit, so that even half a surrogate pair comes back as it was. Not thread-safe.
 */
public final class PackedOutput {

  private byte[] bytes = new byte[4096];
  private int size;

  /** A number; small ones of either sign take one byte. */
  public void number(long value) {
    long rest = (value << 1) ^ (value >> 63);
    room(10);
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** Eight bytes: for what has no small values, such as digests and fractions. */
  public void bits(long value) {
    room(8);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
  }

  /** A fraction, bit by bit. */
  public void fraction(double value) {
    bits(Double.doubleToRawLongBits(value));
  }

  /** A flag. */
  public void flag(boolean value) {
    number(value ? 1 : 0);
  }

  /** Which of the constants of its type a value is; null is none. */
  public void constant(@Nullable Enum<?> value) {
    text(value == null ? null : value.name());
  }

  /** A text or null. */
  public void text(@Nullable String text) {
    if (text == null) {
      number(-1);
      return;
    }
    int length = text.length();
    number(length);
    boolean isWide = text.chars().anyMatch(unit -> unit > 0xFF);
    flag(isWide);
    room(isWide ? 2 * length : length);
    for (int i = 0; i < length; i++) {
      char unit = text.charAt(i);
      if (isWide) {
        bytes[size++] = (byte) (unit >>> 8);
      }
      bytes[size++] = (byte) unit;
    }
  }

  /** Values one after another, each packed by {@code packer}. */
  public <T> void all(Collection<T> values, Consumer<T> packer) {
    number(values.size());
    values.forEach(packer);
  }

  /** Numbers, with how many there are. */
  public void numbers(int[] values) {
    number(values.length);
    for (int value : values) {
      number(value);
    }
  }

  /** Bytes, with how many there are. */
  public void bytes(byte[] some) {
    number(some.length);
    room(some.length);
    System.arraycopy(some, 0, bytes, size, some.length);
    size += some.length;
  }

  /** What was packed so far; the caller's. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
