package org.translint.read.bilingual;

import org.translint.read.prose.PieceSink;
import org.translint.read.xml.XmlElement;
import org.translint.read.xml.XmlNode;
import org.translint.text.Code;

/**
 * Reads the text of a segment of an XML file, and the inline codes in it.
 *
 * <p>White space with a line end in it is indentation, and one space, unless the file says that its
 * white space counts. Where a code alone has white space on both sides, as a picture has, what is
 * after it is left out, so that no doubled space appears in the text where the file has none. Used
 * for one segment on one thread.
 */
final class SegmentReader implements PieceSink {

  private final String fileText;
  private final Side side;
  private final Dialect dialect;
  private final boolean isPreserved;
  private int elements;
  private boolean isAfterLoneCode;

  /**
   * @param isPreserved whether all white space counts
   */
  SegmentReader(String fileText, Side side, Dialect dialect, boolean isPreserved) {
    this.fileText = fileText;
    this.side = side;
    this.dialect = dialect;
    this.isPreserved = isPreserved;
  }

  /** Reads what is in an element; the segment stays open. */
  void read(XmlElement element) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Text chars) {
        chars.give(fileText, this);
      } else if (child instanceof XmlElement inner) {
        give(inner, dialect.meaning(inner, ++elements));
      }
    }
  }

  private void give(XmlElement element, Inline meaning) {
    if (meaning instanceof Inline.Transparent) {
      read(element);
    } else if (meaning instanceof Inline.Pair pair) {
      String opening = fileText.substring(element.start(), element.contentStart());
      String closing = fileText.substring(element.contentEnd(), element.end());
      side.code(Code.Kind.OPEN, pair.id(), shown(pair.opening(), opening));
      read(element);
      side.code(Code.Kind.CLOSE, pair.id(), shown(pair.closing(), closing));
    } else if (meaning instanceof Inline.Single single) {
      String tag = fileText.substring(element.start(), element.end());
      side.code(single.kind(), single.id(), shown(single.shown(), tag));
      if (!single.text().isEmpty()) {
        put(single.text(), element.start(), element.end());
      } else if (single.kind() == Code.Kind.ALONE) {
        isAfterLoneCode = isAfterSpace();
      }
    } else if (meaning instanceof Inline.Written written) {
      put(written.text(), element.start(), element.end());
    }
  }

  private static String shown(String said, String tag) {
    return said.isBlank() ? tag : said.strip();
  }

  /** Whether the segment is empty, or ends with a space by now. */
  private boolean isAfterSpace() {
    CharSequence text = side.text().text();
    return side.open() == 0 || text.charAt(text.length() - 1) == ' ';
  }

  @Override
  public void copy(int fileStart, int fileEnd) {
    int from = fileStart;
    for (int i = fileStart; i < fileEnd; ) {
      int end = i;
      while (end < fileEnd && isWhite(fileText.charAt(end))) {
        end++;
      }
      if (end == i) {
        i++;
        isAfterLoneCode = false;
        continue;
      }
      if (isAfterLoneCode) {
        side.text().copy(from, i);
        from = end;
      } else if (!isPreserved && isIndentation(i, end)) {
        side.text().copy(from, i);
        side.text().put(" ", i, end);
        from = end;
      }
      i = end;
    }
    side.text().copy(from, fileEnd);
  }

  @Override
  public void put(String text, int fileStart, int fileEnd) {
    side.text().put(text, fileStart, fileEnd);
    isAfterLoneCode = false;
  }

  private boolean isIndentation(int start, int end) {
    for (int i = start; i < end; i++) {
      if (fileText.charAt(i) == '\n' || fileText.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
