package org.translint.read.xml;

/** Takes what stands in an XML file, in its order. */
public interface XmlHandler {

  /** Whether an element is wanted as a whole, given its name and place in the file. */
  boolean isWhole(XmlElement head);

  /** Takes an element that is wanted as a whole, with all that is in it. */
  void whole(XmlElement element);

  /** Takes the start of any other element, without its content; its end is not known yet. */
  default void start(XmlElement head) {}

  /** Takes the end of an element that {@link #start} was told of. */
  default void end(String name) {}
}
