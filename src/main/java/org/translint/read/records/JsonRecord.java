package org.translint.read.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.translint.config.FileRule;
import org.translint.read.file.RecordIds;
import org.translint.text.Translation;

/** Finds what is what in a record that is JSON. Used by one thread, for the records of one file. */
final class JsonRecord {

  private final FileRule.Fields said;
  private final RecordIds ids = new RecordIds();
  private String members = "none";

  /** Whether some record had a member for the text of a translation, be it empty or not. */
  private boolean isTargetKnown;

  /**
   * @param said what the newsroom says of the fields
   */
  JsonRecord(FileRule.Fields said) {
    this.said = said;
  }

  /**
   * The article of a record, empty where its source alone has text, or null where it has none.
   *
   * @param text that the record is in
   * @param number of the record in the file, from 1
   */
  @Nullable Translation article(
      JsonValue.Members record, String text, int number, RecordArticle maker) {
    members = FieldNames.listed(record.values().keySet());
    JsonPointer home = home(record);
    JsonValue.Members main = home.in(record) instanceof JsonValue.Members m ? m : record;
    List<Field> fields = new ArrayList<>();
    if (said.nameText()) {
      give(said.title(), Role.TITLE, record, text, fields);
      give(said.body(), Role.BODY, record, text, fields);
      give(said.sourceTitle(), Role.SOURCE_TITLE, record, text, fields);
      give(said.sourceBody(), Role.SOURCE_BODY, record, text, fields);
    } else {
      guess(main, home, text, fields);
    }
    isTargetKnown |= said.nameText() || namesTarget(main);
    return maker.make(
        new RecordArticle.Head(
            ids.next(value(said.id(), Role.ID, record, main, text), number),
            value(said.language(), Role.LANGUAGE, record, main, text),
            value(said.sourceLanguage(), Role.SOURCE_LANGUAGE, record, main, text)),
        fields);
  }

  /** The id of a record that cannot be read. */
  String idOf(int number) {
    return ids.next("", number);
  }

  /** The members of the last record, for error messages. */
  String members() {
    return members;
  }

  /** Whether it is known by now which members hold the text of translations. */
  boolean isTargetKnown() {
    return isTargetKnown;
  }

  private static boolean namesTarget(JsonValue.Members main) {
    return main.values().keySet().stream()
        .anyMatch(name -> FieldNames.role(name).filter(Role::isOfTarget).isPresent());
  }

  /** Where the fields are: at the top, or in the member that has a body, where the top has none. */
  private static JsonPointer home(JsonValue.Members record) {
    JsonPointer top = new JsonPointer(List.of());
    if (hasBody(record)) {
      return top;
    }
    return record.values().entrySet().stream()
        .filter(e -> e.getValue() instanceof JsonValue.Members members && hasBody(members))
        .findFirst()
        .map(e -> top.to(e.getKey()))
        .orElse(top);
  }

  private static boolean hasBody(JsonValue.Members members) {
    return members.values().entrySet().stream()
        .anyMatch(
            e ->
                FieldNames.role(e.getKey()).filter(role -> role == Role.BODY).isPresent()
                    && !(e.getValue() instanceof JsonValue.Members inner && hasBody(inner))
                    && !(e.getValue() instanceof JsonValue.Other));
  }

  private static void give(
      List<String> names, Role role, JsonValue.Members record, String text, List<Field> fields) {
    for (String name : names) {
      JsonPointer pointer = JsonPointer.of(name);
      JsonValue value = pointer.in(record);
      if (value != null) {
        new JsonText(text, role, fields::add).give(value, pointer);
      }
    }
  }

  private static void guess(
      JsonValue.Members main, JsonPointer home, String text, List<Field> fields) {
    boolean hasBody = false;
    for (Map.Entry<String, JsonValue> member : main.values().entrySet()) {
      Role role = FieldNames.role(member.getKey()).orElse(Role.ID);
      boolean isText = role.isOfTarget() || role.isOfSource();
      boolean isSecondBody = role == Role.BODY && hasBody;
      if (!isText || isSecondBody || FieldNames.isAgency(member.getKey(), main.values().keySet())) {
        continue;
      }
      int before = fields.size();
      new JsonText(text, role, fields::add).give(member.getValue(), home.to(member.getKey()));
      hasBody |= role == Role.BODY && fields.size() > before;
    }
  }

  private static String value(
      @Nullable String name,
      Role role,
      JsonValue.Members record,
      JsonValue.Members main,
      String text) {
    if (name != null) {
      return plain(JsonPointer.of(name).in(record), text);
    }
    return Stream.of(main, record)
        .flatMap(members -> members.values().entrySet().stream())
        .filter(e -> FieldNames.role(e.getKey()).filter(role::equals).isPresent())
        .map(e -> plain(e.getValue(), text))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String plain(@Nullable JsonValue value, String text) {
    if (value instanceof JsonValue.Chars chars) {
      return chars.text(text).strip();
    }
    return value instanceof JsonValue.Other other ? other.text() : "";
  }
}
