package org.translint.read.bilingual;

import org.jspecify.annotations.Nullable;
import org.translint.read.xml.XmlElement;
import org.translint.text.Code;

/** The inline codes of TMX. */
final class TmxInline implements Dialect {

  private final String fileText;

  TmxInline(String fileText) {
    this.fileText = fileText;
  }

  @Override
  public Inline meaning(XmlElement element, int number) {
    return switch (element.name()) {
      case "bpt" -> single(Code.Kind.OPEN, element, id(element, "i", number));
      case "ept" -> single(Code.Kind.CLOSE, element, id(element, "i", number));
      case "it" -> single(Xliff1Inline.cutOff(element), element, id(element, "x", number));
      case "ph" -> single(Code.Kind.ALONE, element, id(element, "x", number));
      case "ut" -> new Inline.Nothing();
      default -> new Inline.Transparent();
    };
  }

  private Inline single(Code.Kind kind, XmlElement element, String id) {
    boolean isBreak = kind == Code.Kind.ALONE && "lb".equals(element.attribute("type"));
    return new Inline.Single(kind, id, element.text(fileText), isBreak ? "\n" : "");
  }

  private static String id(XmlElement element, String attribute, int number) {
    @Nullable String said = element.attribute(attribute);
    return said == null ? String.valueOf(number) : said;
  }
}
