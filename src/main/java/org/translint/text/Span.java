package org.translint.text;

/**
 * A stretch of text from {@code start} up to, not including, {@code end}, in UTF-16 code units.
 *
 * <p>Offsets are always into one document's text (or into its file, where a {@link SourceMap} says
 * so); a span does not know which. An empty span is a place between two characters.
 *
 * @param start first code unit, at least 0
 * @param end one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks the bounds; throws {@link IllegalArgumentException} where they are not in order. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** The empty span at {@code offset}. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** Length in UTF-16 code units. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether all of {@code other} lies inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the character at {@code offset} lies inside this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /**
   * Whether the two share a character, or one is empty and lies within or at the edge of the other.
   */
  public boolean overlaps(Span other) {
    if (isEmpty() || other.isEmpty()) {
      return start <= other.end && other.start <= end;
    }
    return start < other.end && other.start < end;
  }

  /** This span moved by {@code distance} code units. */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  /** The text of this span in {@code text}. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
