package org.translint.read.prose;

import java.lang.Character.UnicodeScript;
import org.translint.text.Block;

/**
 * Takes text as markup holds it and gives it to a document as a browser shows it: white space
 * collapsed, blocks parted by an empty line, which stands nowhere in the file.
 *
 * <p>No-break spaces stay. A line end between two Chinese or Japanese characters is nothing, as CSS
 * has it. Used by one reader on one thread.
 */
final class FlowText implements PieceSink {

  private static final int NONE = -1;

  private final DocumentBuilder document;
  private final String fileText;

  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int blockStart = NONE;
  private int spaceStart = NONE;
  private int spaceEnd;
  private int breakStart = NONE;
  private int breakEnd;

  FlowText(DocumentBuilder document, String fileText) {
    this.document = document;
    this.fileText = fileText;
  }

  /** Ends the block that is open, if one is; what follows is a block of {@code newKind}. */
  void startBlock(Block.Kind newKind) {
    if (blockStart != NONE) {
      document.block(kind, blockStart, document.length());
    }
    blockStart = NONE;
    kind = newKind;
    forgetWhite();
  }

  /** Ends the last block. */
  void end() {
    startBlock(Block.Kind.PARAGRAPH);
  }

  @Override
  public void copy(int fileStart, int fileEnd) {
    for (int i = fileStart; i < fileEnd; ) {
      boolean isWhite = isWhite(fileText.charAt(i));
      int end = i + 1;
      while (end < fileEnd && isWhite(fileText.charAt(end)) == isWhite) {
        end++;
      }
      if (isWhite) {
        space(i, end);
      } else {
        open(fileText.codePointAt(i));
        document.copy(i, end);
      }
      i = end;
    }
  }

  @Override
  public void put(String text, int fileStart, int fileEnd) {
    if (text.length() == 1 && isWhite(text.charAt(0))) {
      space(fileStart, fileEnd);
    } else if (!text.isEmpty()) {
      open(text.codePointAt(0));
      document.put(text, fileStart, fileEnd);
    }
  }

  /** Takes a break of the line; two in a row part the block. */
  void lineBreak(int fileStart, int fileEnd) {
    if (breakStart != NONE) {
      startBlock(kind);
    } else if (blockStart != NONE) {
      forgetWhite();
      breakStart = fileStart;
      breakEnd = fileEnd;
    }
  }

  /** Takes a comment, which is no text and parts none. */
  void comment(String comment, int fileStart, int fileEnd) {
    document.comment(comment, fileStart, fileEnd);
  }

  /** Whether a block has begun. */
  boolean isOpen() {
    return blockStart != NONE;
  }

  /** Where text goes whose white space counts; the block is open after. */
  PieceSink verbatim() {
    open('x');
    return document;
  }

  private void space(int fileStart, int fileEnd) {
    if (blockStart != NONE && breakStart == NONE && spaceStart == NONE) {
      spaceStart = fileStart;
      spaceEnd = fileEnd;
    }
  }

  /** Opens a block where none is, or gives the white space that waits before {@code next}. */
  private void open(int next) {
    if (blockStart == NONE) {
      if (document.length() > 0) {
        document.gap("\n\n");
      }
      blockStart = document.length();
    } else if (breakStart != NONE) {
      document.put("\n", breakStart, breakEnd);
    } else if (spaceStart != NONE && !isNothing(next)) {
      document.put(" ", spaceStart, spaceEnd);
    }
    forgetWhite();
  }

  private void forgetWhite() {
    spaceStart = NONE;
    breakStart = NONE;
  }

  /** Whether the space that waits is a line end between characters that are written unspaced. */
  private boolean isNothing(int next) {
    return document.length() > blockStart
        && isUnspaced(next)
        && isUnspaced(Character.codePointBefore(document.text(), document.length()))
        && fileText.substring(spaceStart, spaceEnd).indexOf('\n') >= 0;
  }

  private static boolean isUnspaced(int codePoint) {
    return TextWidth.isWide(codePoint) && UnicodeScript.of(codePoint) != UnicodeScript.HANGUL;
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
