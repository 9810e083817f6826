package org.translint.report.sheet;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Estimates how many lines a text takes in a cell. */
final class LineCount {

  /** Lines break between words, so they are not full. */
  private static final double SLACK = 1.1;

  private LineCount() {}

  /** The lines of a text in a cell that is {@code width} narrow characters wide. */
  static int of(String text, int width) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      int cells = line.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
      lines += (int) Math.max(1, Math.ceil(cells <= width ? 1 : cells * SLACK / width));
    }
    return lines;
  }

  private static boolean isWide(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }
}
