package org.translint.read.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.read.xml.XmlElement;
import org.translint.text.Block;

/** What the styles of an OpenDocument text make of its paragraphs and spans. Immutable. */
final class TextStyles {

  private static final int DEEPEST = 20;

  /** How names write a character that XML does not allow in them. */
  private static final Pattern CODE = Pattern.compile("_([0-9a-f]{1,6})_");

  /** By family and name. */
  private final Map<String, Style> byName = new HashMap<>();

  private record Style(String shown, String parent, int level, @Nullable Boolean isHidden) {}

  /**
   * @param groups the elements that hold styles; of two with one name the later counts
   */
  TextStyles(List<XmlElement> groups) {
    for (XmlElement group : groups) {
      group.elements("style").forEach(this::add);
    }
  }

  private void add(XmlElement style) {
    String name = Attributes.text(style, "name");
    String display = Attributes.text(style, "display-name");
    byName.put(
        key(Attributes.text(style, "family"), name),
        new Style(
            display.isEmpty() ? decoded(name) : display,
            Attributes.text(style, "parent-style-name"),
            Attributes.number(style, "default-outline-level", 0),
            style.first("text-properties").map(TextStyles::isHidden).orElse(null)));
  }

  private static @Nullable Boolean isHidden(XmlElement properties) {
    String display = Attributes.text(properties, "display");
    return display.isEmpty() ? null : display.equals("none");
  }

  private static String decoded(String name) {
    return CODE.matcher(name)
        .replaceAll(
            code -> {
              int character = Integer.parseInt(code.group(1), 16);
              return Character.isValidCodePoint(character) && character >= ' '
                  ? Matcher.quoteReplacement(Character.toString(character))
                  : "_";
            });
  }

  private static String key(String family, String name) {
    return family + " " + name;
  }

  /** What a paragraph of a style is; a heading of the first level is a TITLE. */
  Block.Kind kind(String styleName) {
    String name = styleName;
    for (int i = 0; i < DEEPEST; i++) {
      Style style = byName.get(key("paragraph", name));
      if (style == null) {
        break;
      }
      Block.Kind kind = StyleNames.kind(style.shown());
      if (kind != null) {
        return kind;
      }
      if (style.level() > 0) {
        return heading(style.level());
      }
      name = style.parent();
    }
    return Block.Kind.PARAGRAPH;
  }

  static Block.Kind heading(int level) {
    return level <= 1 ? Block.Kind.TITLE : Block.Kind.HEADING;
  }

  /**
   * Whether what has a style is hidden.
   *
   * @param family {@code text} or {@code paragraph}
   */
  boolean isHidden(String family, String styleName) {
    String name = styleName;
    for (int i = 0; i < DEEPEST; i++) {
      Style style = byName.get(key(family, name));
      if (style == null) {
        return false;
      }
      if (style.isHidden() != null) {
        return style.isHidden();
      }
      name = style.parent();
    }
    return false;
  }
}
