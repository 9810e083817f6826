package org.translint.read.bilingual;

import org.translint.read.xml.XmlElement;

/** What the elements inside segments mean in a format. */
@FunctionalInterface
interface Dialect {

  /**
   * What an element is.
   *
   * @param number of the element in its segment, from 1
   */
  Inline meaning(XmlElement element, int number);
}
