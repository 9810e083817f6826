package org.translint.read.office;

import java.util.List;
import org.translint.read.prose.Extract;
import org.translint.read.prose.PieceSink;
import org.translint.read.xml.XmlElement;
import org.translint.read.xml.XmlNode;

/** Gives the characters of a Word file's text elements: as Word shows them. */
final class WordText {

  private WordText() {}

  /** Gives a text element; white space at its ends counts only where it says so. */
  static void give(XmlElement element, String xml, Extract.Builder extract) {
    boolean keeps = "preserve".equals(element.attribute("xml:space"));
    List<XmlNode> nodes = element.children();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof XmlNode.Text text) {
        int start = text.start();
        int end = text.end();
        if (!keeps && i == 0) {
          while (start < end && isWhite(xml.charAt(start))) {
            start++;
          }
        }
        if (!keeps && i == nodes.size() - 1) {
          while (end > start && isWhite(xml.charAt(end - 1))) {
            end--;
          }
        }
        new XmlNode.Text(start, end, text.isVerbatim()).give(xml, spaced(xml, extract));
      }
    }
  }

  /** Takes tabs and line ends of the file for the spaces that Word shows for them. */
  private static PieceSink spaced(String xml, Extract.Builder extract) {
    return new PieceSink() {
      @Override
      public void copy(int fileStart, int fileEnd) {
        int from = fileStart;
        for (int i = fileStart; i < fileEnd; i++) {
          if (xml.charAt(i) < ' ') {
            extract.copy(from, i);
            extract.put(" ", i, i + 1);
            from = i + 1;
          }
        }
        extract.copy(from, fileEnd);
      }

      @Override
      public void put(String text, int fileStart, int fileEnd) {
        boolean isWhite = text.length() == 1 && isWhite(text.charAt(0));
        extract.put(isWhite ? " " : text, fileStart, fileEnd);
      }
    };
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
