package org.translint.config;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.translint.config.YamlNode.Mapping;
import org.translint.config.YamlNode.Scalar;

/** Reads how some files are to be read. Used once. */
final class FileRuleReading {

  static final String KEY = "formats";
  static final List<String> KEYS =
      List.of(
          "path",
          "format",
          "records",
          "select",
          "id",
          "title",
          "body",
          "source-title",
          "source-body",
          "language",
          "source-language");

  private static final Set<String> LISTS =
      Set.of("path", "title", "body", "source-title", "source-body");

  private final TuningReading reading;
  private final Mapping rule;
  private final Set<String> formats;

  /**
   * @param formats extensions of the formats that there are; empty for any
   */
  FileRuleReading(TuningReading reading, Mapping rule, Set<String> formats) {
    this.reading = reading;
    this.rule = rule;
    this.formats = formats;
  }

  /** Whether several values may stand for a key. */
  static boolean isList(String key) {
    return LISTS.contains(key);
  }

  FileRules.Row row() throws SettingsException {
    reading.refuseOthers(rule, KEY, KEYS);
    return new FileRules.Row(
        reading.paths(rule, KEY),
        new FileRule(
            format(),
            one("records"),
            selector(),
            new FileRule.Fields(
                one("id"),
                many("title"),
                many("body"),
                many("source-title"),
                many("source-body"),
                one("language"),
                one("source-language"))));
  }

  private @Nullable String format() throws SettingsException {
    Scalar format = scalar("format");
    if (format == null) {
      return null;
    }
    String extension = format.text().strip().toLowerCase(Locale.ROOT).replaceFirst("^\\.", "");
    if (!formats.isEmpty() && !formats.contains(extension)) {
      throw reading.wrong(
          format.line(),
          "'"
              + format.text()
              + "' is no format of articles"
              + Suggestion.question(Suggestion.nearest(extension, formats))
              + " There are "
              + String.join(", ", formats)
              + ".");
    }
    return extension;
  }

  private @Nullable String selector() throws SettingsException {
    Scalar selector = scalar("select");
    String problem = selector == null ? null : CssSelector.problem(selector.text());
    if (selector != null && problem != null) {
      throw reading.wrong(selector.line(), problem);
    }
    return selector == null ? null : selector.text();
  }

  private @Nullable String one(String key) throws SettingsException {
    Scalar scalar = scalar(key);
    return scalar == null ? null : scalar.text();
  }

  private List<String> many(String key) throws SettingsException {
    YamlNode node = rule.values().get(key);
    return node == null
        ? List.of()
        : reading.scalars(node, key).stream().map(Scalar::text).toList();
  }

  private @Nullable Scalar scalar(String key) throws SettingsException {
    YamlNode node = rule.values().get(key);
    return node == null ? null : reading.scalar(node, key);
  }
}
