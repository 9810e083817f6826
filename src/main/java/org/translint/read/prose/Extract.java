package org.translint.read.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file says in fields that are escaped or stand apart: the text as it is meant, in the order
 * of the file, with the way back. An article is made of it as if it were the file. Immutable.
 */
public final class Extract {

  private final String text;
  private final List<Piece> pieces;

  private Extract(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = List.copyOf(pieces);
  }

  /** The text as it is meant. */
  public String text() {
    return text;
  }

  /** Pieces of a document and this text as pieces of the document and the file, in order. */
  List<Piece> toFile(List<Piece> ofDocument) {
    List<Piece> through = new ArrayList<>();
    int first = 0;
    for (Piece piece : ofDocument) {
      while (first < pieces.size() && pieces.get(first).end() <= piece.fileStart()) {
        first++;
      }
      if (piece.isLinear()) {
        addLinear(piece, first, through);
      } else {
        addWhole(piece, first, through);
      }
    }
    return through;
  }

  private void addLinear(Piece piece, int first, List<Piece> through) {
    int shift = piece.start() - piece.fileStart();
    for (int i = first; i < pieces.size() && pieces.get(i).start() < piece.fileEnd(); i++) {
      Piece part = pieces.get(i).cut(piece.fileStart(), piece.fileEnd());
      through.add(
          new Piece(part.start() + shift, part.end() + shift, part.fileStart(), part.fileEnd()));
    }
  }

  private void addWhole(Piece piece, int first, List<Piece> through) {
    int last = first;
    while (last + 1 < pieces.size() && pieces.get(last + 1).start() < piece.fileEnd()) {
      last++;
    }
    if (first < pieces.size()
        && pieces.get(first).start() < Math.max(piece.fileEnd(), piece.fileStart() + 1)) {
      through.add(
          new Piece(
              piece.start(),
              piece.end(),
              pieces.get(first).cut(piece.fileStart(), piece.fileEnd()).fileStart(),
              pieces.get(last).cut(piece.fileStart(), piece.fileEnd()).fileEnd()));
    }
  }

  /** Where a stretch of this text stands in the file. */
  int fileOffset(int offset) {
    for (Piece piece : pieces) {
      if (offset < piece.end()) {
        return piece.cut(Math.max(offset, piece.start()), piece.end()).fileStart();
      }
    }
    return pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).fileEnd();
  }

  /**
   * Collects the text, in the order of the file. All offsets that it is given are into the part of
   * the file's text that it was made for. Used by one reader on one thread.
   */
  public static final class Builder implements PieceSink {

    private final String part;
    private final int base;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** Collects from a file that is held as a whole. */
    public Builder(String fileText) {
      this(fileText, 0);
    }

    /**
     * Collects from a part of a file.
     *
     * @param base where the part begins in the file
     */
    public Builder(String part, int base) {
      this.part = part;
      this.base = base;
    }

    /** How long the text is by now. */
    public int length() {
      return text.length();
    }

    /** The text so far. */
    public CharSequence text() {
      return text;
    }

    @Override
    public void copy(int fileStart, int fileEnd) {
      if (fileStart < fileEnd) {
        add(part.substring(fileStart, fileEnd), fileStart, fileEnd);
      }
    }

    @Override
    public void put(String meant, int fileStart, int fileEnd) {
      if (!meant.isEmpty()) {
        add(meant, fileStart, fileEnd);
      }
    }

    /** Adds text that stands nowhere in the file, such as what parts two fields. */
    public void gap(String synthetic) {
      text.append(synthetic);
    }

    private void add(String meant, int fileStart, int fileEnd) {
      pieces.add(
          new Piece(
              text.length(), text.length() + meant.length(), base + fileStart, base + fileEnd));
      text.append(meant);
    }

    /** The extract. */
    public Extract build() {
      return new Extract(text.toString(), pieces);
    }
  }
}
