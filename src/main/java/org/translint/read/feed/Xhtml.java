package org.translint.read.feed;

import org.translint.read.xml.XmlElement;

/** XHTML that stands in other XML. */
final class Xhtml {

  private Xhtml() {}

  /** Gives the content of an element: as HTML, or, where its tags have prefixes, as XML. */
  static void give(XmlElement element, String fileText, String field, ArticleParts parts) {
    boolean isPrefixed =
        element
            .elements()
            .findFirst()
            .filter(first -> !fileText.startsWith("<" + first.name(), first.start()))
            .isPresent();
    if (isPrefixed) {
      new XmlBlocks(parts).give(element);
    } else {
      parts.markup(element, field);
    }
  }
}
