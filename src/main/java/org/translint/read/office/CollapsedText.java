package org.translint.read.office;

import org.translint.read.prose.Extract;
import org.translint.read.prose.PieceSink;

/**
 * Gives the characters of a paragraph of an OpenDocument text as the format has it: white space is
 * one space, and none at the start; more is written as elements. For one paragraph.
 */
final class CollapsedText implements PieceSink {

  private final String xml;
  private final Extract.Builder extract;
  private boolean isAfterSpace = true;

  CollapsedText(String xml, Extract.Builder extract) {
    this.xml = xml;
    this.extract = extract;
  }

  @Override
  public void copy(int fileStart, int fileEnd) {
    int from = fileStart;
    for (int i = fileStart; i < fileEnd; i++) {
      char c = xml.charAt(i);
      boolean isWhite = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (isWhite && (isAfterSpace || c != ' ')) {
        extract.copy(from, i);
        from = i + 1;
        if (!isAfterSpace) {
          extract.put(" ", i, i + 1);
        }
      }
      isAfterSpace = isWhite;
    }
    extract.copy(from, fileEnd);
  }

  @Override
  public void put(String text, int fileStart, int fileEnd) {
    boolean isWhite = text.equals(" ") || text.equals("\t") || text.equals("\n");
    if (!isWhite || !isAfterSpace) {
      extract.put(isWhite ? " " : text, fileStart, fileEnd);
    }
    isAfterSpace = isWhite;
  }

  /** Gives what an element stands for, be it white or not. */
  void element(String meant, int fileStart, int fileEnd) {
    extract.put(meant, fileStart, fileEnd);
    isAfterSpace = false;
  }
}
