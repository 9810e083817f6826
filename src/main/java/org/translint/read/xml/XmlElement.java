package org.translint.read.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.translint.read.prose.PieceSink;

/**
 * An element of an XML file.
 *
 * @param name without its prefix
 * @param namespace empty where it is in none
 * @param attributes by their names as they are written, prefixes included
 * @param children in order; empty of one whose content was passed over
 * @param start where its start tag begins
 * @param contentStart where its start tag ends
 * @param contentEnd where its end tag begins; {@code contentStart} where it has none
 * @param end where its end tag ends
 */
public record XmlElement(
    String name,
    String namespace,
    Map<String, String> attributes,
    List<XmlNode> children,
    int start,
    int contentStart,
    int contentEnd,
    int end)
    implements XmlNode {

  public XmlElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /** The value of an attribute, or null. */
  public @Nullable String attribute(String attribute) {
    return attributes.get(attribute);
  }

  /** The child elements, in order. */
  public Stream<XmlElement> elements() {
    return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }

  /** The child elements with a name, in order. */
  public List<XmlElement> elements(String childName) {
    return elements().filter(child -> child.name.equals(childName)).toList();
  }

  /** The first child element with a name. */
  public Optional<XmlElement> first(String childName) {
    return elements().filter(child -> child.name.equals(childName)).findFirst();
  }

  /** All text in it, at whatever depth, with references resolved. */
  public String text(String fileText) {
    StringBuilder text = new StringBuilder();
    give(
        fileText,
        new PieceSink() {
          @Override
          public void copy(int fileStart, int fileEnd) {
            text.append(fileText, fileStart, fileEnd);
          }

          @Override
          public void put(String meant, int fileStart, int fileEnd) {
            text.append(meant);
          }
        });
    return text.toString();
  }

  /** Gives all text in it to a sink. */
  public void give(String fileText, PieceSink sink) {
    for (XmlNode child : children) {
      if (child instanceof Text chars) {
        chars.give(fileText, sink);
      } else if (child instanceof XmlElement element) {
        element.give(fileText, sink);
      }
    }
  }
}
