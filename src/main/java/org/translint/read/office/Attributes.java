package org.translint.read.office;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.translint.read.xml.XmlElement;

/** Attributes of office formats, whose names have a prefix that each program may choose. */
final class Attributes {

  private Attributes() {}

  /** The value of an attribute, whatever its prefix; null where it is not there. */
  static @Nullable String get(XmlElement element, String name) {
    String plain = element.attribute(name);
    if (plain != null) {
      return plain;
    }
    return element.attributes().entrySet().stream()
        .filter(attribute -> attribute.getKey().endsWith(":" + name))
        .min(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  /** The same, or an empty string. */
  static String text(XmlElement element, String name) {
    String value = get(element, name);
    return value == null ? "" : value;
  }

  /** The number that an attribute has, or another where it has none. */
  static int number(XmlElement element, String name, int otherwise) {
    String value = text(element, name);
    try {
      return value.isEmpty() ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Whether an element that turns something on does so: it does unless it says "no". */
  static boolean isOn(XmlElement element) {
    String value = text(element, "val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }
}
