package org.translint.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The way back from offsets in a document's text to offsets in its file.
 *
 * <p>Both texts are cut into pieces that correspond: a piece of equal length on both sides is
 * mapped unit by unit; one of unequal length (an entity, a composed character, a line end) as a
 * whole. Between two pieces the file may hold anything (tags). Built by readers with {@link
 * Builder}, read by reports. Immutable.
 */
public final class SourceMap {

  private final int[] documentStarts;
  private final int[] documentEnds;
  private final int[] fileStarts;
  private final int[] fileEnds;
  private final FileLines lines;

  private SourceMap(Builder builder, FileLines lines) {
    int size = builder.size;
    documentStarts = Arrays.copyOf(builder.documentStarts, size);
    documentEnds = Arrays.copyOf(builder.documentEnds, size);
    fileStarts = Arrays.copyOf(builder.fileStarts, size);
    fileEnds = Arrays.copyOf(builder.fileEnds, size);
    this.lines = lines;
  }

  /** A map for a document whose text is the file's own. */
  public static SourceMap identity(String fileText) {
    Builder builder = new Builder();
    builder.add(0, fileText.length(), 0, fileText.length());
    return builder.build(fileText);
  }

  /**
   * Where a span of the document's text stands in the file: from the start of its first character
   * that the file has to the end of its last, so that markup around it stays outside. An empty span
   * stands right after the character before it, or, where the file has none such (at the start of a
   * paragraph of a web page), right before the character after it.
   */
  public Span toFile(Span span) {
    if (span.isEmpty()) {
      return Span.at(
          startsAfterGap(span.start()) ? fileStart(span.start()) : fileEnd(span.start()));
    }
    int start = fileStart(span.start());
    int end = fileEnd(span.end());
    return end < start ? Span.at(end) : new Span(start, end);
  }

  /** Where a span of the document's text stands in the file, with lines and columns. */
  public Place.InText locate(Span span) {
    return place(toFile(span));
  }

  /** A span of the file with its lines and columns. */
  public Place.InText place(Span inFile) {
    return lines.place(inFile);
  }

  /**
   * The column of an offset into the file in bytes of UTF-8, from 1, for programs that count them;
   * everything else counts UTF-16 units.
   */
  public int utf8Column(int fileOffset) {
    return lines.utf8Column(fileOffset);
  }

  /**
   * A stretch of a document's text and the stretch of its file that it comes from. Where their
   * lengths differ, neither can be cut.
   */
  public record Piece(Span document, Span file) {}

  /**
   * The pieces that a span of the document's text touches, in order: those that are mapped unit by
   * unit cut to the span, the others whole.
   */
  public List<Piece> pieces(Span span) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = Math.max(0, pieceAt(span.start())); i < documentStarts.length; i++) {
      if (documentStarts[i] >= span.end()) {
        break;
      }
      if (documentEnds[i] > span.start()) {
        pieces.add(piece(i, span));
      }
    }
    return pieces;
  }

  private Piece piece(int i, Span span) {
    if (!isLinear(i)) {
      return new Piece(
          new Span(documentStarts[i], documentEnds[i]), new Span(fileStarts[i], fileEnds[i]));
    }
    int start = Math.max(documentStarts[i], span.start());
    int end = Math.min(documentEnds[i], span.end());
    Span document = new Span(start, end);
    return new Piece(document, document.shift(fileStarts[i] - documentStarts[i]));
  }

  /** Whether a piece begins at {@code offset} and none ends there. */
  private boolean startsAfterGap(int offset) {
    int i = Arrays.binarySearch(documentStarts, offset);
    return i == 0 || (i > 0 && documentEnds[i - 1] < offset);
  }

  /** The place in the file of the first character at or after {@code offset}. */
  private int fileStart(int offset) {
    int i = pieceAt(offset);
    if (i < 0 || offset >= documentEnds[i]) {
      return i + 1 < fileStarts.length ? fileStarts[i + 1] : fileEnd(offset);
    }
    return isLinear(i) ? fileStarts[i] + (offset - documentStarts[i]) : fileStarts[i];
  }

  /** The place in the file right after the last character that ends at or before {@code offset}. */
  private int fileEnd(int offset) {
    int i = pieceAt(offset - 1);
    if (i < 0) {
      return 0;
    }
    if (offset >= documentEnds[i]) {
      return fileEnds[i];
    }
    return isLinear(i) ? fileStarts[i] + (offset - documentStarts[i]) : fileEnds[i];
  }

  private boolean isLinear(int i) {
    return documentEnds[i] - documentStarts[i] == fileEnds[i] - fileStarts[i];
  }

  /** The lines of the file, which all its articles share. */
  public FileLines lines() {
    return lines;
  }

  /** The last piece that starts at or before {@code offset}, or -1. */
  private int pieceAt(int offset) {
    int found = Arrays.binarySearch(documentStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Collects the pieces in order. Used by one reader on one thread. */
  public static final class Builder {

    private int[] documentStarts = new int[16];
    private int[] documentEnds = new int[16];
    private int[] fileStarts = new int[16];
    private int[] fileEnds = new int[16];
    private int size;

    /**
     * Adds the next piece; empty pieces of the document are left out, and one that continues the
     * last unit by unit is joined to it. Two pieces may share a stretch of the file, as the two
     * characters of one entity do.
     *
     * @throws IllegalArgumentException if the piece does not follow the one before it in both texts
     */
    public void add(int documentStart, int documentEnd, int fileStart, int fileEnd) {
      if (documentStart >= documentEnd) {
        return;
      }
      if (fileStart > fileEnd
          || (size > 0
              && (documentStart < documentEnds[size - 1]
                  || fileStart < fileStarts[size - 1]
                  || fileEnd < fileEnds[size - 1]))) {
        throw new IllegalArgumentException("pieces out of order at " + documentStart);
      }
      if (continuesLast(documentStart, documentEnd, fileStart, fileEnd)) {
        documentEnds[size - 1] = documentEnd;
        fileEnds[size - 1] = fileEnd;
        return;
      }
      if (size == documentStarts.length) {
        documentStarts = Arrays.copyOf(documentStarts, size * 2);
        documentEnds = Arrays.copyOf(documentEnds, size * 2);
        fileStarts = Arrays.copyOf(fileStarts, size * 2);
        fileEnds = Arrays.copyOf(fileEnds, size * 2);
      }
      documentStarts[size] = documentStart;
      documentEnds[size] = documentEnd;
      fileStarts[size] = fileStart;
      fileEnds[size++] = fileEnd;
    }

    private boolean continuesLast(int documentStart, int documentEnd, int fileStart, int fileEnd) {
      return size > 0
          && documentEnd - documentStart == fileEnd - fileStart
          && documentEnds[size - 1] - documentStarts[size - 1]
              == fileEnds[size - 1] - fileStarts[size - 1]
          && documentStart == documentEnds[size - 1]
          && fileStart == fileEnds[size - 1];
    }

    /** The map, with the lines of {@code fileText}, the file's decoded text without its mark. */
    public SourceMap build(String fileText) {
      return build(FileLines.of(fileText));
    }

    /** The map, with the lines of its file, which the articles of one file share. */
    public SourceMap build(FileLines lines) {
      return new SourceMap(this, lines);
    }
  }
}
