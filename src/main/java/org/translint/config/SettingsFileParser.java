package org.translint.config;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.translint.config.Given.Item;
import org.translint.config.Option.Kind;

/** Reads the mapping of keys to values that a {@code translint.yaml} is. Used once. */
final class SettingsFileParser {

  private final YAMLParser parser;
  private final String name;
  private final Path base;
  private final Map<Option, Given> given = new EnumMap<>(Option.class);
  private final Map<Section, YamlNode> sections = new EnumMap<>(Section.class);

  SettingsFileParser(YAMLParser parser, String name, Path base) {
    this.parser = parser;
    this.name = name;
    this.base = base;
  }

  /** What {@code file} says. */
  SettingsFile parse(Path file) throws IOException, SettingsException {
    read();
    return new SettingsFile(file, given, new SettingsFile.Sections(name, sections));
  }

  private void read() throws IOException, SettingsException {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return;
    }
    if (first != JsonToken.START_OBJECT) {
      throw wrong("the file is to have lines such as 'language: fr'.");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      Section section = Section.ofKey(key).orElse(null);
      if (section != null) {
        read(section);
        continue;
      }
      Option option = option(key);
      parser.nextToken();
      List<Item> items = items(option, key);
      if (!items.isEmpty()) {
        given.put(option, new Given(items, base));
      }
    }
    if (parser.nextToken() != null) {
      throw wrong("the file is to hold one YAML document, and a second begins here.");
    }
  }

  private void read(Section section) throws IOException, SettingsException {
    if (sections.containsKey(section)) {
      throw wrong("'" + section.key() + "' is set a second time; keep one.");
    }
    parser.nextToken();
    sections.put(section, YamlNode.read(parser, name));
  }

  private Option option(String key) throws SettingsException {
    Option option =
        Option.ofKey(key)
            .orElseThrow(
                () ->
                    wrong(
                        "there is no setting '"
                            + key
                            + "'"
                            + Suggestion.question(Suggestion.nearest(key, keys()))));
    if (given.containsKey(option)) {
      throw wrong("'" + key + "' is set a second time; keep one.");
    }
    return option;
  }

  private static List<String> keys() {
    return Stream.concat(
            Arrays.stream(Option.values()).map(Option::key),
            Arrays.stream(Section.values()).map(Section::key))
        .toList();
  }

  private List<Item> items(Option option, String key) throws IOException, SettingsException {
    JsonToken token = parser.currentToken();
    boolean many = option.kind() == Kind.LIST || option.kind() == Kind.MANY;
    if (token == JsonToken.START_ARRAY && many) {
      List<Item> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(new Item(scalar(option, key), place() + ": " + key));
      }
      return items;
    }
    Item item = new Item(scalar(option, key), place() + ": " + key);
    return option.kind() == Kind.LIST ? split(item) : List.of(item);
  }

  private String scalar(Option option, String key) throws IOException, SettingsException {
    JsonToken token = parser.currentToken();
    if (parser.isCurrentAlias()) {
      throw wrong("'" + key + "' is an alias, which is not supported; write the value.");
    }
    String text = token != null && token.isScalarValue() ? parser.getText() : null;
    if (text == null || token == JsonToken.VALUE_NULL || text.isBlank()) {
      throw wrong(
          "'" + key + "' is to be " + wanted(option) + ", such as " + example(option) + ".");
    }
    boolean isTruth = token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
    if (isTruth != (option.kind() == Kind.FLAG)) {
      throw wrong("'" + key + "' is to be " + wanted(option) + ", not '" + text + "'.");
    }
    return isTruth ? String.valueOf(token == JsonToken.VALUE_TRUE) : text;
  }

  private static String wanted(Option option) {
    return switch (option.kind()) {
      case FLAG -> "true or false";
      case LIST, MANY -> "a list";
      case ONE -> "one value";
    };
  }

  private static String example(Option option) {
    return "'" + option.key() + ": " + option.example() + "'";
  }

  /** The values of a list that is written as on the command line. */
  static List<Item> split(Item item) {
    return Arrays.stream(item.value().split(","))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .map(value -> new Item(value, item.where()))
        .toList();
  }

  private String place() {
    return name + ":" + parser.currentTokenLocation().getLineNr();
  }

  private SettingsException wrong(String sentence) {
    return new SettingsException(place() + ": " + sentence);
  }
}
