package org.translint.report.xliff;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes text as content of XLIFF. Characters that XML forbids become {@code <cp hex="…"/>}, as the
 * standard has it, so that the text is whole.
 */
final class InlineText {

  private InlineText() {}

  static void write(XMLStreamWriter xml, String text) throws XMLStreamException {
    int done = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!isXml(c)) {
        xml.writeCharacters(text.substring(done, i));
        xml.writeEmptyElement("cp");
        xml.writeAttribute("hex", String.format(Locale.ROOT, "%04X", c));
        done = next;
      }
      i = next;
    }
    xml.writeCharacters(text.substring(done));
  }

  /** Whether XML 1.0 has the character; a carriage return would come back as a line feed. */
  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
