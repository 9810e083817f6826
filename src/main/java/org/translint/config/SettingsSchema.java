package org.translint.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.translint.finding.Category;
import org.translint.finding.Severity;
import org.translint.finding.UiLanguage;

/**
 * The JSON Schema (draft 7, which editors know) of {@code translint.yaml}, made from the table of
 * all options, so that an editor proposes keys and values and explains them.
 */
public final class SettingsSchema {

  /** The name of the file that {@code init} points to. */
  public static final String FILE = "translint.schema.json";

  private final Known known;

  /**
   * A schema.
   *
   * @param known what settings may speak of
   */
  public SettingsSchema(Known known) {
    this.known = known;
  }

  /** The text of the schema, the same on every machine. */
  public String text() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Option option : Option.values()) {
      properties.put(option.key(), property(option));
      properties.put(option.key().replace('-', '_'), property(option));
    }
    properties.put(Section.RULES.key(), described(Section.RULES, list(rule())));
    properties.put(Section.SEVERITY.key(), described(Section.SEVERITY, severities()));
    properties.put(Section.OVERRIDES.key(), described(Section.OVERRIDES, list(override())));
    properties.put(Section.FORMATS.key(), described(Section.FORMATS, list(fileRule())));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", "translint.yaml");
    schema.put("description", "The settings of translint, a linter for translations.");
    schema.put("type", List.of("object", "null"));
    schema.put("additionalProperties", false);
    schema.put("properties", properties);
    try {
      return new ObjectMapper().writer(layout()).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and lists are JSON", e);
    }
  }

  private static DefaultPrettyPrinter layout() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }

  private Map<String, Object> property(Option option) {
    Map<String, Object> property = new LinkedHashMap<>();
    property.put("description", option.description());
    property.putAll(
        switch (option.kind()) {
          case FLAG -> Map.of("type", "boolean");
          case LIST -> oneOrMore(words(known.checks().stream()));
          case MANY -> oneOrMore(Map.of("type", "string"));
          case ONE -> single(option);
        });
    return property;
  }

  private Map<String, Object> single(Option option) {
    return switch (option) {
      case FAIL_ON -> words(labels(FailOn.values()));
      case NAMES_SCOPE -> words(labels(NamesScope.values()));
      case COLOR -> words(labels(Color.values()));
      case UI_LANGUAGE -> words(labels(UiLanguage.values()));
      case FORMAT -> words(known.formats().keySet().stream());
      case JOBS -> new TreeMap<>(Map.of("type", "integer", "minimum", 1, "maximum", 1024));
      default -> Map.of("type", List.of("string", "number"));
    };
  }

  private static Stream<String> labels(Enum<?>[] values) {
    return Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT));
  }

  private static Map<String, Object> words(Stream<String> words) {
    return Map.of("enum", words.toList());
  }

  /** A list, or a text in place of it, with commas between values where there are several. */
  private static Map<String, Object> oneOrMore(Map<String, Object> item) {
    return Map.of("anyOf", List.of(list(item), Map.of("type", "string")));
  }

  private static Map<String, Object> list(Map<String, Object> item) {
    return ordered("type", "array", "items", item);
  }

  /** A map that is written in this order, whatever the JVM. */
  private static Map<String, Object> ordered(
      String key, Object value, String next, Object nextValue) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    map.put(next, nextValue);
    return map;
  }

  private static Map<String, Object> described(Section section, Map<String, Object> type) {
    Map<String, Object> property = new LinkedHashMap<>();
    property.put("description", section.description());
    property.putAll(type);
    return property;
  }

  private static Map<String, Object> severity() {
    return words(labels(Severity.values()));
  }

  private Map<String, Object> severities() {
    Map<String, Object> properties = new LinkedHashMap<>();
    known.checks().forEach(check -> properties.put(check, severity()));
    return object(properties, List.of());
  }

  private Map<String, Object> override() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("path", oneOrMore(Map.of("type", "string")));
    properties.put("disable", oneOrMore(words(known.checks().stream())));
    properties.put("severity", severities());
    return object(properties, List.of("path"));
  }

  private static Map<String, Object> rule() {
    Map<String, Object> text = Map.of("type", "string");
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", ordered("type", "string", "pattern", "^[a-z0-9]+(-[a-z0-9]+)*$"));
    properties.put("pattern", text);
    properties.put("message", text);
    properties.put("language", text);
    properties.put("severity", severity());
    properties.put("category", words(Stream.of(Category.values()).map(Category::path)));
    properties.put("replace", text);
    properties.put("safe", Map.of("type", "boolean"));
    properties.put("bad", oneOrMore(text));
    properties.put("good", oneOrMore(text));
    return object(properties, List.of("id", "pattern", "message"));
  }

  private Map<String, Object> fileRule() {
    Map<String, Object> text = Map.of("type", "string");
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String key : FileRuleReading.KEYS) {
      properties.put(key, FileRuleReading.isList(key) ? oneOrMore(text) : text);
    }
    if (!known.articleFormats().isEmpty()) {
      properties.put("format", words(known.articleFormats().stream()));
    }
    return object(properties, List.of("path"));
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("additionalProperties", false);
    object.put("properties", properties);
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    return object;
  }
}
