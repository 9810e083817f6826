package org.translint.check.hygiene;

import org.jspecify.annotations.Nullable;

/**
 * A run of bytes that is valid UTF-8, as it stands in a text that was read otherwise.
 *
 * @param start offset of its first character in that text
 * @param end offset after its last
 * @param decoded what it says in UTF-8
 * @param sequences how many characters that are
 * @param isWhole whether no byte of it is lost
 */
record Utf8Run(int start, int end, String decoded, int sequences, boolean isWhole) {

  /** The smallest byte with which a character of several bytes begins. */
  static final int FIRST_LEAD = 0xC2;

  private static final int CONTINUATION_MASK = 0xC0;
  private static final int CONTINUATION = 0x80;
  private static final int PAYLOAD = 0x3F;
  private static final int BITS = 6;
  private static final int BITS_OF_LEAD = 0x7F;

  /** From so many characters on, the first byte alone is enough to go on. */
  private static final int SURE = 2;

  private static final int FIRST_SURROGATE = 0xD800;
  private static final int LAST_SURROGATE = 0xDFFF;

  /** The smallest code point that needs as many bytes. */
  private static final int[] SMALLEST = {0, 0, 0x80, 0x800, 0x10000};

  /**
   * The longest run at byte {@code from}, or null if none begins there. Single bytes may be
   * missing: readers leave out soft hyphens, which some bytes become.
   */
  static @Nullable Utf8Run at(Bytes bytes, int from) {
    StringBuilder decoded = new StringBuilder();
    int sequences = 0;
    boolean isWhole = true;
    Utf8Run longest = null;
    int i = from;
    while (i < bytes.size()) {
      int length = length(bytes.at(i));
      int found = continuations(bytes, i + 1, length - 1);
      int fewest = sequences < SURE ? Math.max(1, length - 2) : length - 2;
      if (length < 2 || found < fewest) {
        break;
      }
      boolean isComplete = found == length - 1;
      if (isComplete) {
        int codePoint = codePoint(bytes, i, length);
        if (codePoint < 0) {
          break;
        }
        decoded.appendCodePoint(codePoint);
        sequences++;
      }
      isWhole &= isComplete;
      i += 1 + found;
      if (bytes.character(i) != Bytes.NONE && sequences > 0) {
        longest =
            new Utf8Run(
                bytes.character(from), bytes.character(i), decoded.toString(), sequences, isWhole);
      }
    }
    return longest;
  }

  /** How many bytes a sequence has that begins so, or 0. */
  private static int length(int lead) {
    if (lead >= FIRST_LEAD && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  private static int continuations(Bytes bytes, int from, int most) {
    int found = 0;
    while (found < most && (bytes.at(from + found) & CONTINUATION_MASK) == CONTINUATION) {
      found++;
    }
    return found;
  }

  private static int codePoint(Bytes bytes, int from, int length) {
    int codePoint = bytes.at(from) & (BITS_OF_LEAD >> length);
    for (int k = 1; k < length; k++) {
      codePoint = (codePoint << BITS) | (bytes.at(from + k) & PAYLOAD);
    }
    boolean isValid =
        codePoint >= SMALLEST[length]
            && codePoint <= Character.MAX_CODE_POINT
            && (codePoint < FIRST_SURROGATE || codePoint > LAST_SURROGATE);
    return isValid ? codePoint : -1;
  }
}
