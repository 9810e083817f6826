package org.translint.text;

import java.util.Arrays;

/**
 * The lines of a file's text, or of a part of it, and how many bytes of UTF-8 they take. All
 * articles of a file share one. Immutable; keeps nothing of the text.
 */
public final class FileLines {

  private final int base;
  private final int linesBefore;
  private final int[] starts;
  private final Utf8Lengths bytes;

  private FileLines(int base, int linesBefore, int[] starts, Utf8Lengths bytes) {
    this.base = base;
    this.linesBefore = linesBefore;
    this.starts = starts;
    this.bytes = bytes;
  }

  /** The lines of a whole file, given its decoded text without its byte order mark. */
  public static FileLines of(String fileText) {
    return ofPart(fileText, 0, 0);
  }

  /**
   * The lines of a part of a file that is not held as a whole.
   *
   * @param part of the file's text; it begins a line
   * @param base where the part begins in the file, in UTF-16 units
   * @param linesBefore how many lines of the file come before it
   */
  public static FileLines ofPart(String part, int base, int linesBefore) {
    return new FileLines(base, linesBefore, starts(part), new Utf8Lengths(part));
  }

  /**
   * The lines as numbers, from which {@link #ofNumbers} makes them again.
   *
   * @return the caller's
   */
  public int[] numbers() {
    int[] ofBytes = bytes.numbers();
    int[] numbers = new int[3 + starts.length + ofBytes.length];
    numbers[0] = base;
    numbers[1] = linesBefore;
    numbers[2] = starts.length;
    System.arraycopy(starts, 0, numbers, 3, starts.length);
    System.arraycopy(ofBytes, 0, numbers, 3 + starts.length, ofBytes.length);
    return numbers;
  }

  /** The lines that {@link #numbers} made these of. */
  public static FileLines ofNumbers(int[] numbers) {
    int bytesFrom = 3 + numbers[2];
    return new FileLines(
        numbers[0],
        numbers[1],
        Arrays.copyOfRange(numbers, 3, bytesFrom),
        Utf8Lengths.ofNumbers(Arrays.copyOfRange(numbers, bytesFrom, numbers.length)));
  }

  /**
   * The same lines as far as a stretch of the file touches them: little of a long file that is to
   * be sent elsewhere. Places before them have the first line's number.
   *
   * @param inFile a stretch of the file
   */
  public FileLines cut(Span inFile) {
    int first = lineOf(inFile.start());
    int last = lineOf(inFile.end());
    int from = starts[first];
    int[] cut = new int[last - first + 1];
    for (int i = 0; i < cut.length; i++) {
      cut[i] = starts[first + i] - from;
    }
    int to = last + 1 < starts.length ? starts[last + 1] : bytes.length();
    return new FileLines(base + from, linesBefore + first, cut, bytes.cut(from, to));
  }

  /** How many lines there are. */
  public int size() {
    return starts.length;
  }

  /** A span of the file with its lines and columns. */
  Place.InText place(Span inFile) {
    int line = lineOf(inFile.start());
    int endLine = lineOf(inFile.end());
    return new Place.InText(
        inFile,
        linesBefore + line + 1,
        inFile.start() - base - starts[line] + 1,
        linesBefore + endLine + 1,
        inFile.end() - base - starts[endLine] + 1);
  }

  /** The column of an offset into the file in bytes of UTF-8, from 1. */
  int utf8Column(int fileOffset) {
    int start = starts[lineOf(fileOffset)];
    return bytes.before(fileOffset - base) - bytes.before(start) + 1;
  }

  private int lineOf(int fileOffset) {
    int found = Arrays.binarySearch(starts, fileOffset - base);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** Offsets at which lines start; a line ends with LF, CR LF or a lone CR. */
  private static int[] starts(String text) {
    int[] starts = new int[16];
    int size = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (size == starts.length) {
          starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, size);
  }
}
