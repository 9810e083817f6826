package org.translint.read.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.translint.text.Block;

/**
 * The texts in a value that stands for one: a string, or what an editor makes of an article, which
 * is a list of paragraphs, each with a type and its text, or with pieces of text that are marked in
 * different ways. Used by one thread.
 */
final class JsonText {

  /** Members that hold the text of what they are in, the best first. */
  private static final List<String> HOLDERS =
      List.of(
          "rendered",
          "html",
          "text",
          "value",
          "plain",
          "#text",
          "content",
          "children",
          "body",
          "blocks",
          "paragraphs",
          "items",
          "data",
          "nodes",
          "caption");

  private static final List<String> TYPES = List.of("type", "_type", "kind", "style");

  /** Types of what stands inside a paragraph. */
  private static final Set<String> INLINE =
      Set.of("a", "b", "em", "i", "leaf", "link", "span", "strong", "text");

  private final String text;
  private final Role role;
  private final Consumer<Field> fields;

  /**
   * @param text that the values are in
   * @param fields takes the texts, in the order of the value
   */
  JsonText(String text, Role role, Consumer<Field> fields) {
    this.text = text;
    this.role = role;
    this.fields = fields;
  }

  /** Gives the texts of a value. */
  void give(JsonValue value, JsonPointer pointer) {
    give(value, pointer, role.isTitle() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH, false);
  }

  private void give(JsonValue value, JsonPointer pointer, Block.Kind kind, boolean isInBlock) {
    if (value instanceof JsonValue.Chars chars) {
      add(List.of(chars), pointer, kind);
    } else if (value instanceof JsonValue.Items items) {
      giveAll(items, pointer, kind, isInBlock);
    } else if (value instanceof JsonValue.Members members) {
      String type = type(members);
      for (String holder : HOLDERS) {
        JsonValue held = members.get(holder);
        if (held != null && !(held instanceof JsonValue.Other)) {
          Block.Kind own = kind(holder.equals("caption") ? holder : type, kind);
          give(held, pointer.to(holder), own, !type.isEmpty());
          return;
        }
      }
    }
  }

  private void giveAll(
      JsonValue.Items items, JsonPointer pointer, Block.Kind kind, boolean isInBlock) {
    List<JsonValue> values = items.values();
    if (values.stream().allMatch(item -> isInline(item, isInBlock))) {
      List<JsonValue.Chars> pieces = new ArrayList<>();
      values.forEach(item -> collect(item, pieces));
      add(pieces, pointer, kind);
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      give(values.get(i), pointer.to(i), kind, isInBlock);
    }
  }

  private boolean isInline(JsonValue value, boolean isInBlock) {
    if (!(value instanceof JsonValue.Members members)) {
      return false;
    }
    String type = type(members);
    return type.isEmpty() ? isInBlock && members.get("text") != null : INLINE.contains(type);
  }

  private static void collect(JsonValue value, List<JsonValue.Chars> pieces) {
    if (value instanceof JsonValue.Chars chars) {
      pieces.add(chars);
    } else if (value instanceof JsonValue.Items items) {
      items.values().forEach(item -> collect(item, pieces));
    } else if (value instanceof JsonValue.Members members) {
      HOLDERS.stream()
          .map(members::get)
          .filter(held -> held != null && !(held instanceof JsonValue.Other))
          .findFirst()
          .ifPresent(held -> collect(held, pieces));
    }
  }

  /** What a part of an article is called; empty where nothing says it. */
  private String type(JsonValue.Members members) {
    return TYPES.stream()
        .map(members::get)
        .filter(JsonValue.Chars.class::isInstance)
        .map(type -> ((JsonValue.Chars) type).text(text).toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  private static Block.Kind kind(String type, Block.Kind kind) {
    if (type.contains("head") || type.matches("h[1-6]")) {
      return Block.Kind.HEADING;
    }
    if (type.contains("quote")) {
      return Block.Kind.QUOTE;
    }
    if (type.contains("caption")) {
      return Block.Kind.CAPTION;
    }
    return type.contains("list") || type.equals("li") ? Block.Kind.LIST_ITEM : kind;
  }

  private void add(List<JsonValue.Chars> pieces, JsonPointer pointer, Block.Kind kind) {
    if (!pieces.isEmpty()) {
      fields.accept(
          new Field(
              role,
              pointer.toString(),
              kind,
              pieces.get(0).start(),
              sink -> pieces.forEach(piece -> piece.give(text, sink))));
    }
  }
}
