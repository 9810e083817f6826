package org.translint.config;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a YAML file that has parts itself, with the lines where they stand, from 1. */
sealed interface YamlNode {

  int line();

  /**
   * A single value.
   *
   * @param text as it is written; empty where nothing is
   */
  record Scalar(String text, int line) implements YamlNode {}

  /** Values after one another. */
  record Sequence(List<YamlNode> items, int line) implements YamlNode {

    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Values with keys, in their order.
   *
   * @param lines where the keys stand
   */
  record Mapping(Map<String, YamlNode> values, Map<String, Integer> lines, int line)
      implements YamlNode {

    /** The line of a key that is there. */
    int line(String key) {
      return lines.getOrDefault(key, line);
    }
  }

  /**
   * Reads what the parser stands at.
   *
   * @param name of the file, for error messages
   * @throws SettingsException if a key is there twice, or a value is an alias
   */
  static YamlNode read(YAMLParser parser, String name) throws IOException, SettingsException {
    int line = parser.currentTokenLocation().getLineNr();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      List<YamlNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser, name));
      }
      return new Sequence(items, line);
    }
    if (token == JsonToken.START_OBJECT) {
      Map<String, YamlNode> values = new LinkedHashMap<>();
      Map<String, Integer> lines = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        int keyLine = parser.currentTokenLocation().getLineNr();
        if (lines.put(key, keyLine) != null) {
          throw TextFile.wrongIn(name, keyLine, "'" + key + "' is there a second time; keep one.");
        }
        parser.nextToken();
        values.put(key, read(parser, name));
      }
      return new Mapping(values, lines, line);
    }
    if (parser.isCurrentAlias()) {
      throw TextFile.wrongIn(name, line, "an alias is not supported; write the value.");
    }
    boolean isNothing = token == JsonToken.VALUE_NULL;
    return new Scalar(isNothing ? "" : parser.getText(), line);
  }
}
