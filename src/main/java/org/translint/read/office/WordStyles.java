package org.translint.read.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.read.xml.XmlElement;
import org.translint.text.Block;

/** What the styles of a Word document make of its paragraphs and runs. Immutable. */
final class WordStyles {

  /** How many styles may be based on one another. */
  private static final int DEEPEST = 20;

  /** What is not an outline level: the text of the body. */
  private static final int BODY_LEVEL = 9;

  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

  private final Map<String, Style> byId = new HashMap<>();
  private String ofParagraphs = "";

  /**
   * A style.
   *
   * @param level of a heading, from 0; {@code BODY_LEVEL} of text; -1 where it says nothing
   * @param isItem whether it numbers its paragraphs; null where it says nothing
   * @param isHidden likewise
   */
  private record Style(
      String name,
      String basedOn,
      int level,
      @Nullable Boolean isItem,
      @Nullable Boolean isHidden) {}

  /**
   * @param styles the root of the part with the styles, or null
   */
  WordStyles(@Nullable XmlElement styles) {
    if (styles != null) {
      styles.elements("style").forEach(this::add);
    }
  }

  private void add(XmlElement style) {
    String id = Attributes.text(style, "styleId");
    if (Attributes.text(style, "type").equals("paragraph") && isDefault(style)) {
      ofParagraphs = id;
    }
    Optional<XmlElement> paragraph = style.first("pPr");
    byId.put(
        id,
        new Style(
            value(style, "name").toLowerCase(Locale.ROOT),
            value(style, "basedOn"),
            paragraph.map(WordStyles::level).orElse(-1),
            paragraph.map(WordStyles::isItem).orElse(null),
            style.first("rPr").map(WordStyles::isHidden).orElse(null)));
  }

  private static boolean isDefault(XmlElement style) {
    String value = Attributes.text(style, "default");
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  private static String value(XmlElement parent, String child) {
    return parent.first(child).map(element -> Attributes.text(element, "val")).orElse("");
  }

  private static int level(XmlElement properties) {
    return properties.first("outlineLvl").map(e -> Attributes.number(e, "val", -1)).orElse(-1);
  }

  private static @Nullable Boolean isItem(XmlElement properties) {
    return properties
        .first("numPr")
        .flatMap(numbering -> numbering.first("numId"))
        .map(number -> Attributes.number(number, "val", 0) != 0)
        .orElse(null);
  }

  /** Whether properties of a run hide it; null where they do not say. */
  private static @Nullable Boolean isHidden(XmlElement properties) {
    return properties.first("vanish").map(Attributes::isOn).orElse(null);
  }

  /** What a paragraph is: a heading of the first level is a TITLE. */
  Block.Kind kind(XmlElement paragraph) {
    Optional<XmlElement> properties = paragraph.first("pPr");
    int level = properties.map(WordStyles::level).orElse(-1);
    if (level >= 0 && level < BODY_LEVEL) {
      return heading(level);
    }
    Boolean isItem = properties.map(WordStyles::isItem).orElse(null);
    String id = style(properties);
    for (int i = 0; i < DEEPEST; i++) {
      Style style = byId.get(id);
      if (style == null) {
        break;
      }
      Matcher heading = HEADING.matcher(style.name());
      if (heading.matches() && level < 0) {
        return heading(Integer.parseInt(heading.group(1)) - 1);
      }
      Block.Kind kind = StyleNames.kind(style.name());
      if (kind != null && !(kind == Block.Kind.LIST_ITEM && Boolean.FALSE.equals(isItem))) {
        return kind;
      }
      level = level < 0 ? style.level() : level;
      if (level >= 0 && level < BODY_LEVEL) {
        return heading(level);
      }
      isItem = isItem == null ? style.isItem() : isItem;
      id = style.basedOn();
    }
    return Boolean.TRUE.equals(isItem) ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }

  private String style(Optional<XmlElement> properties) {
    String id = properties.map(p -> value(p, "pStyle")).orElse("");
    return id.isEmpty() ? ofParagraphs : id;
  }

  private static Block.Kind heading(int level) {
    return level == 0 ? Block.Kind.TITLE : Block.Kind.HEADING;
  }

  /** Whether the style of a paragraph hides its runs, if they do not say otherwise. */
  boolean hides(XmlElement paragraph) {
    return isHiddenBy(style(paragraph.first("pPr")));
  }

  /**
   * Whether a run is hidden.
   *
   * @param ofParagraph whether its paragraph hides its runs
   */
  boolean isHidden(XmlElement run, boolean ofParagraph) {
    Optional<XmlElement> properties = run.first("rPr");
    Boolean own = properties.map(WordStyles::isHidden).orElse(null);
    if (own != null) {
      return own;
    }
    return ofParagraph || isHiddenBy(properties.map(p -> value(p, "rStyle")).orElse(""));
  }

  private boolean isHiddenBy(String styleId) {
    String id = styleId;
    for (int i = 0; i < DEEPEST; i++) {
      Style style = byId.get(id);
      if (style == null) {
        return false;
      }
      if (style.isHidden() != null) {
        return style.isHidden();
      }
      id = style.basedOn();
    }
    return false;
  }
}
