package org.translint.language;

import java.util.Arrays;

/**
 * The lines of a word list in about the order of their characters: two keys of nine characters a
 * line, sorted by radix. Lucene sorts what it is handed; it does so by fewer comparisons, and goes
 * through memory in order afterwards, where little is left to be sorted. As it sorts all the same,
 * the result does not depend on the order here, which need not be perfect. For one thread.
 */
final class LineOrder {

  /** Characters in a key, and bits of each; the least that tells Arabic letters apart. */
  private static final int KEY_LENGTH = 9;

  private static final int CHARACTER_BITS = 7;

  private static final int DIGIT_BITS = 11;
  private static final int DIGIT_MASK = (1 << DIGIT_BITS) - 1;

  /** The first byte, as Java sees it, of the characters that take three of UTF-8. */
  private static final int LEAD_OF_THREE = (byte) 0xE0;

  private final byte[] text;

  /** Where each line starts; and, behind the last, where the text ends. */
  private final int[] starts;

  private final int lines;

  private LineOrder(byte[] text) {
    this.text = text;
    int[] found = new int[1 + text.length / 8];
    int count = 0;
    for (int i = 0; i < text.length; i++) {
      if (i == 0 || text[i - 1] == '\n') {
        if (count + 1 == found.length) {
          found = Arrays.copyOf(found, 2 * found.length);
        }
        found[count++] = i;
      }
    }
    found[count] = text.length;
    starts = found;
    lines = count;
  }

  /** The same lines, in UTF-8; the first, which tells how many there are, stays the first. */
  static byte[] sorted(byte[] text) {
    LineOrder order = new LineOrder(text);
    return order.lines < 3 ? text : order.written(order.sorted());
  }

  /** From the least to the most significant characters, each time keeping what is in order. */
  private int[] sorted() {
    int[] order = new int[lines];
    for (int i = 0; i < lines; i++) {
      order[i] = i;
    }
    int[] ends = Arrays.copyOf(starts, lines);
    long[] first = keys(ends);
    long[] second = keys(ends);
    return byKey(first, byKey(second, order));
  }

  /** The next characters of every line but the first; moves the positions behind them. */
  private long[] keys(int[] positions) {
    long[] keys = new long[lines];
    for (int line = 1; line < lines; line++) {
      int at = positions[line];
      long key = 0;
      for (int i = 0; i < KEY_LENGTH; i++) {
        int lead = at < text.length ? text[at] : '\n';
        key <<= CHARACTER_BITS;
        if (lead == '\n') {
          continue; // a line that has ended comes before those that go on
        }
        key |= rank(lead, at);
        at += lead >= 0 ? 1 : lead < LEAD_OF_THREE ? 2 : 3;
      }
      positions[line] = at;
      keys[line] = key;
    }
    return keys;
  }

  /** The character that begins there: slash, digits, and the letters of Arabic, in this order. */
  private int rank(int lead, int at) {
    if (lead >= 0) {
      return lead & 0x1F;
    }
    return lead < LEAD_OF_THREE && at + 1 < text.length
        ? ((lead & 1) << 6) | (text[at + 1] & 0x3F)
        : (1 << CHARACTER_BITS) - 1;
  }

  /** A radix sort, which is stable. */
  private int[] byKey(long[] keys, int[] order) {
    int[] from = order;
    int[] to = new int[lines];
    for (int shift = 0; shift < KEY_LENGTH * CHARACTER_BITS; shift += DIGIT_BITS) {
      int[] ends = new int[DIGIT_MASK + 2];
      for (long key : keys) {
        ends[(int) (key >>> shift & DIGIT_MASK) + 1]++;
      }
      for (int i = 1; i < ends.length; i++) {
        ends[i] += ends[i - 1];
      }
      for (int line : from) {
        to[ends[(int) (keys[line] >>> shift & DIGIT_MASK)]++] = line;
      }
      int[] free = from;
      from = to;
      to = free;
    }
    return from;
  }

  private byte[] written(int[] order) {
    byte[] result = new byte[text.length + 1];
    int at = 0;
    for (int line : order) {
      int length = starts[line + 1] - starts[line];
      System.arraycopy(text, starts[line], result, at, length);
      at += length;
      if (result[at - 1] != '\n') {
        result[at++] = '\n';
      }
    }
    return at == result.length ? result : Arrays.copyOf(result, at);
  }
}
