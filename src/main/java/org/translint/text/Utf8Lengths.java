package org.translint.text;

import java.util.Arrays;

/**
 * How many bytes of UTF-8 a text takes up to any place in it.
 *
 * <p>Kept as runs of UTF-16 units that take the same number of bytes each, two for either half of a
 * surrogate pair, and found by binary search. Immutable.
 */
final class Utf8Lengths {

  private final int[] starts;
  private final int[] bytesBefore;

  private Utf8Lengths(int[] starts, int[] bytesBefore) {
    this.starts = starts;
    this.bytesBefore = bytesBefore;
  }

  /** The lengths in {@code text}, of which nothing is kept. */
  Utf8Lengths(String text) {
    int[] someStarts = new int[8];
    int[] someBytes = new int[8];
    int size = 0;
    int bytes = 0;
    int last = 0;
    for (int i = 0; i < text.length(); i++) {
      int width = width(text, i);
      if (width != last) {
        if (size == someStarts.length) {
          someStarts = Arrays.copyOf(someStarts, size * 2);
          someBytes = Arrays.copyOf(someBytes, size * 2);
        }
        someStarts[size] = i;
        someBytes[size++] = bytes;
        last = width;
      }
      bytes += width;
    }
    starts = Arrays.copyOf(someStarts, size + 1);
    bytesBefore = Arrays.copyOf(someBytes, size + 1);
    starts[size] = text.length();
    bytesBefore[size] = bytes;
  }

  /** The lengths as numbers: where the runs start, then the bytes before them. */
  int[] numbers() {
    int[] numbers = Arrays.copyOf(starts, 2 * starts.length);
    System.arraycopy(bytesBefore, 0, numbers, starts.length, starts.length);
    return numbers;
  }

  /** The lengths that {@link #numbers} made these of. */
  static Utf8Lengths ofNumbers(int[] numbers) {
    int size = numbers.length / 2;
    return new Utf8Lengths(
        Arrays.copyOf(numbers, size), Arrays.copyOfRange(numbers, size, 2 * size));
  }

  /** How many units the text has. */
  int length() {
    return starts[starts.length - 1];
  }

  /** The lengths of a part of the text, counted from its start. */
  Utf8Lengths cut(int from, int to) {
    int[] within =
        Arrays.stream(starts)
            .filter(start -> start > from && start < to)
            .map(s -> s - from)
            .toArray();
    int size = to > from ? within.length + 2 : 1;
    int[] cut = new int[size];
    int[] bytes = new int[size];
    for (int i = 1; i < size; i++) {
      cut[i] = i == size - 1 ? to - from : within[i - 1];
      bytes[i] = before(from + cut[i]) - before(from);
    }
    return new Utf8Lengths(cut, bytes);
  }

  /** Bytes before the unit at {@code offset}, which is at most the text's length. */
  int before(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    if (found >= 0) {
      return bytesBefore[found];
    }
    int i = -found - 2;
    int width = (bytesBefore[i + 1] - bytesBefore[i]) / (starts[i + 1] - starts[i]);
    return bytesBefore[i] + (offset - starts[i]) * width;
  }

  /** Bytes that the unit takes; one half of a pair alone is written as U+FFFD. */
  private static int width(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x80) {
      return 1;
    }
    boolean isInPair =
        Character.isHighSurrogate(c)
            ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
            : Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    return c < 0x800 || isInPair ? 2 : 3;
  }
}
