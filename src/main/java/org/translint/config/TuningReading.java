package org.translint.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.translint.config.YamlNode.Mapping;
import org.translint.config.YamlNode.Scalar;
import org.translint.config.YamlNode.Sequence;
import org.translint.finding.Severity;

/** Reads the sections of a {@code translint.yaml}, and says in which line something is wrong. */
final class TuningReading {

  private static final List<String> OVERRIDE_KEYS = List.of("path", "disable", "severity");

  private final SettingsFile.Sections sections;
  private final Set<String> checks;
  private final String way;

  /**
   * @param checks ids of all checks
   * @param way from the file's folder down to the working folder, with {@code /}
   */
  TuningReading(SettingsFile.Sections sections, Set<String> checks, String way) {
    this.sections = sections;
    this.checks = checks;
    this.way = way;
  }

  Tuning tuning() throws SettingsException {
    YamlNode severity = sections.nodes().get(Section.SEVERITY);
    return new Tuning(
        severity == null ? Map.of() : severities(severity, "severity"), overrides(), rules());
  }

  /**
   * How files are read.
   *
   * @param formats extensions of the formats that there are; empty for any
   */
  FileRules files(Set<String> formats) throws SettingsException {
    List<FileRules.Row> rows = new ArrayList<>();
    for (YamlNode item : items(sections.nodes().get(Section.FORMATS), FileRuleReading.KEY)) {
      Mapping mapping = mapping(item, FileRuleReading.KEY, "path: export/*.csv");
      rows.add(new FileRuleReading(this, mapping, formats).row());
    }
    return new FileRules(rows);
  }

  private List<Tuning.HouseRule> rules() throws SettingsException {
    List<Tuning.HouseRule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlNode item : items(sections.nodes().get(Section.RULES), "rules")) {
      RuleReading reading = new RuleReading(this, mapping(item, "rules", "id: no-exclamation"));
      rules.add(reading.rule(ids));
    }
    return rules;
  }

  private List<Tuning.Elsewhere> overrides() throws SettingsException {
    List<Tuning.Elsewhere> overrides = new ArrayList<>();
    for (YamlNode item : items(sections.nodes().get(Section.OVERRIDES), "overrides")) {
      Mapping mapping = mapping(item, "overrides", "path: opinion/**");
      refuseOthers(mapping, "overrides", OVERRIDE_KEYS);
      List<PathPattern> paths = paths(mapping, "overrides");
      Set<String> disable = new LinkedHashSet<>();
      YamlNode disabled = mapping.values().get("disable");
      for (Scalar check : disabled == null ? List.<Scalar>of() : scalars(disabled, "disable")) {
        disable.add(check(check.text(), check.line()));
      }
      YamlNode severity = mapping.values().get("severity");
      overrides.add(
          new Tuning.Elsewhere(
              paths, disable, severity == null ? Map.of() : severities(severity, "severity")));
    }
    return overrides;
  }

  /** The patterns of paths that a part of {@code key} is about. */
  List<PathPattern> paths(Mapping mapping, String key) throws SettingsException {
    List<PathPattern> paths = new ArrayList<>();
    for (Scalar path : scalars(required(mapping, key, "path"), "path")) {
      paths.add(
          PathPattern.below(way, path.text())
              .orElseThrow(() -> wrong(path.line(), PathPattern.malformed(path.text()))));
    }
    return paths;
  }

  private Map<String, Severity> severities(YamlNode node, String key) throws SettingsException {
    Map<String, Severity> severities = new LinkedHashMap<>();
    Mapping mapping = mapping(node, key, "repeated-text: minor");
    for (Map.Entry<String, YamlNode> entry : mapping.values().entrySet()) {
      String check = check(entry.getKey(), mapping.line(entry.getKey()));
      severities.put(check, severity(scalar(entry.getValue(), check)));
    }
    return severities;
  }

  Severity severity(Scalar scalar) throws SettingsException {
    for (Severity severity : Severity.values()) {
      if (severity.label().equals(scalar.text().toLowerCase(Locale.ROOT))) {
        return severity;
      }
    }
    throw wrong(
        scalar.line(),
        "'"
            + scalar.text()
            + "' is not one of "
            + Arrays.stream(Severity.values())
                .map(Severity::label)
                .collect(Collectors.joining(", "))
            + ".");
  }

  private String check(String id, int line) throws SettingsException {
    if (checks.contains(id)) {
      return id;
    }
    throw wrong(
        line,
        "there is no check '"
            + id
            + "'"
            + Suggestion.question(Suggestion.nearest(id, checks))
            + " 'translint checks' lists them.");
  }

  private List<YamlNode> items(@Nullable YamlNode node, String key) throws SettingsException {
    if (node == null || (node instanceof Scalar scalar && scalar.text().isEmpty())) {
      return List.of();
    }
    if (node instanceof Sequence sequence) {
      return sequence.items();
    }
    throw wrong(node.line(), "'" + key + "' is to be a list, whose items begin with '- '.");
  }

  Mapping mapping(YamlNode node, String key, String example) throws SettingsException {
    if (node instanceof Mapping mapping) {
      return mapping;
    }
    throw wrong(node.line(), "'" + key + "' is to have lines such as '" + example + "'.");
  }

  void refuseOthers(Mapping mapping, String key, List<String> known) throws SettingsException {
    for (String other : mapping.values().keySet()) {
      if (!known.contains(other)) {
        throw wrong(
            mapping.line(other),
            "there is nothing called '"
                + other
                + "' in '"
                + key
                + "'"
                + Suggestion.question(Suggestion.nearest(other, known))
                + " There are "
                + String.join(", ", known)
                + ".");
      }
    }
  }

  YamlNode required(Mapping mapping, String key, String part) throws SettingsException {
    YamlNode node = mapping.values().get(part);
    if (node == null) {
      throw wrong(mapping.line(), "here in '" + key + "' the '" + part + "' is missing.");
    }
    return node;
  }

  Scalar scalar(YamlNode node, String key) throws SettingsException {
    if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
      return scalar;
    }
    throw wrong(node.line(), "'" + key + "' is to be one value.");
  }

  /** The values of a list, or the one that stands in its place. */
  List<Scalar> scalars(YamlNode node, String key) throws SettingsException {
    List<Scalar> scalars = new ArrayList<>();
    for (YamlNode item : node instanceof Sequence list ? list.items() : List.of(node)) {
      scalars.add(scalar(item, key));
    }
    return scalars;
  }

  /** The place of something, for error messages. */
  String place(int line, String key) {
    return sections.name() + ":" + line + ": " + key;
  }

  SettingsException wrong(int line, String sentence) {
    return TextFile.wrongIn(sections.name(), line, sentence);
  }
}
