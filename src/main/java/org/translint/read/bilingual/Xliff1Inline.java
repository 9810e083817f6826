package org.translint.read.bilingual;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.translint.read.xml.XmlElement;
import org.translint.text.Code;

/** The inline codes of XLIFF 1.2. */
final class Xliff1Inline implements Dialect {

  private final String fileText;

  Xliff1Inline(String fileText) {
    this.fileText = fileText;
  }

  @Override
  public Inline meaning(XmlElement element, int number) {
    return switch (element.name()) {
      case "g" -> new Inline.Pair(id(element, number), "", "");
      case "x", "ph" ->
          new Inline.Single(Code.Kind.ALONE, id(element, number), shown(element), space(element));
      case "bx", "bpt" ->
          new Inline.Single(Code.Kind.OPEN, pairId(element, number), shown(element), "");
      case "ex", "ept" ->
          new Inline.Single(Code.Kind.CLOSE, pairId(element, number), shown(element), "");
      case "it" -> new Inline.Single(cutOff(element), id(element, number), shown(element), "");
      default -> new Inline.Transparent();
    };
  }

  private static String id(XmlElement element, int number) {
    return orElse(element.attribute("id"), String.valueOf(number));
  }

  /** What the two ends of a pair have in common. */
  private static String pairId(XmlElement element, int number) {
    return orElse(element.attribute("rid"), id(element, number));
  }

  /** The kind of one end of a pair whose other end is in another segment. */
  static Code.Kind cutOff(XmlElement element) {
    String position = orElse(element.attribute("pos"), "open");
    return position.equals("close") || position.equals("end") ? Code.Kind.CLOSE : Code.Kind.OPEN;
  }

  /** The code of the original that the element holds, or what the file says to show. */
  private String shown(XmlElement element) {
    String inside = element.text(fileText);
    return inside.isBlank() ? orElse(element.attribute("equiv-text"), "") : inside;
  }

  private static String space(XmlElement element) {
    String type = orElse(element.attribute("ctype"), "").toLowerCase(Locale.ROOT);
    String meant = orElse(element.attribute("equiv-text"), "");
    if (type.equals("lb") || type.equals("x-br") || type.equals("pb")) {
      return "\n";
    }
    return !meant.isEmpty() && meant.isBlank() ? meant : "";
  }

  private static String orElse(@Nullable String said, String other) {
    return said == null ? other : said;
  }
}
