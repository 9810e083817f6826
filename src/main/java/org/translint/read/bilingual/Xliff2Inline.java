package org.translint.read.bilingual;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.translint.read.xml.XmlElement;
import org.translint.text.Code;

/** The inline codes of XLIFF 2, in one unit. */
final class Xliff2Inline implements Dialect {

  private final Map<String, String> data;

  /**
   * @param data the codes of the original that the unit keeps, by their ids
   */
  Xliff2Inline(Map<String, String> data) {
    this.data = Map.copyOf(data);
  }

  @Override
  public Inline meaning(XmlElement element, int number) {
    return switch (element.name()) {
      case "pc" ->
          new Inline.Pair(
              id(element, "id", number),
              shown(element, "dispStart", "dataRefStart", "equivStart"),
              shown(element, "dispEnd", "dataRefEnd", "equivEnd"));
      case "ph" ->
          new Inline.Single(
              Code.Kind.ALONE, id(element, "id", number), shown(element), space(element));
      case "sc" -> new Inline.Single(Code.Kind.OPEN, id(element, "id", number), shown(element), "");
      case "ec" ->
          new Inline.Single(
              Code.Kind.CLOSE,
              element.attribute("startRef") == null
                  ? id(element, "id", number)
                  : id(element, "startRef", number),
              shown(element),
              "");
      case "cp" -> new Inline.Written(character(element.attribute("hex")));
      default -> new Inline.Transparent();
    };
  }

  private static String id(XmlElement element, String attribute, int number) {
    String said = element.attribute(attribute);
    return said == null ? String.valueOf(number) : said;
  }

  private String shown(XmlElement element) {
    return shown(element, "disp", "dataRef", "equiv");
  }

  private String shown(XmlElement element, String display, String reference, String equivalent) {
    String displayed = element.attribute(display);
    if (displayed != null && !displayed.isBlank()) {
      return displayed;
    }
    String referred = element.attribute(reference);
    String original = referred == null ? null : data.get(referred);
    if (original != null && !original.isBlank()) {
      return original;
    }
    String equal = element.attribute(equivalent);
    return equal == null ? "" : equal;
  }

  private static String space(XmlElement element) {
    String type = element.attribute("subType");
    if ("xlf:lb".equals(type) || "xlf:pb".equals(type)) {
      return "\n";
    }
    String meant = element.attribute("equiv");
    return meant != null && !meant.isEmpty() && meant.isBlank() ? meant : "";
  }

  /** A character that XML cannot hold, unless it is a control character, which nobody sees. */
  private static String character(@Nullable String hex) {
    if (hex == null || !hex.matches("[0-9A-Fa-f]{1,6}")) {
      return "";
    }
    int codePoint = Integer.parseInt(hex, 16);
    boolean isSeen =
        Character.isValidCodePoint(codePoint)
            && !Character.isISOControl(codePoint)
            && Character.isDefined(codePoint);
    return isSeen ? Character.toString(codePoint) : "";
  }
}
