package org.translint.check.source;

/**
 * Units that stand in the translation as in the source, in a row.
 *
 * @param start of the first, in the units of a passage of the translation
 * @param end after the last
 * @param sourceStart of the first, in the units of the source
 */
record Copy(int start, int end, int sourceStart) {

  int length() {
    return end - start;
  }

  int sourceEnd() {
    return sourceStart + length();
  }
}
