package org.translint.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.translint.config.YamlNode.Mapping;
import org.translint.config.YamlNode.Scalar;
import org.translint.finding.Category;
import org.translint.finding.Severity;

/** Reads one house rule. Used once. */
final class RuleReading {

  private static final String KEY = "rules";
  private static final List<String> KEYS =
      List.of(
          "id",
          "pattern",
          "message",
          "language",
          "severity",
          "category",
          "replace",
          "safe",
          "bad",
          "good");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final TuningReading reading;
  private final Mapping rule;

  RuleReading(TuningReading reading, Mapping rule) {
    this.reading = reading;
    this.rule = rule;
  }

  /**
   * The rule.
   *
   * @param ids of the rules before it, to which its own is added
   */
  Tuning.HouseRule rule(Set<String> ids) throws SettingsException {
    reading.refuseOthers(rule, KEY, KEYS);
    Scalar id = required("id");
    if (!ID.matcher(id.text()).matches()) {
      throw reading.wrong(
          id.line(),
          "'" + id.text() + "' is no id, which is of small letters, digits and hyphens between.");
    }
    if (!ids.add(id.text())) {
      throw reading.wrong(id.line(), "there is a rule '" + id.text() + "' already; rename one.");
    }
    Scalar severity = optional("severity");
    Scalar category = optional("category");
    String replacement = replacement();
    return new Tuning.HouseRule(
        id.text(),
        required("pattern").text(),
        required("message").text().strip(),
        language(),
        severity == null ? Severity.MINOR : reading.severity(severity),
        category == null ? Category.STYLE : category(category),
        replacement,
        isSafe(replacement),
        examples("bad"),
        examples("good"),
        new Tuning.HouseRule.Place(
            reading.place(required("pattern").line(), KEY),
            reading.place(rule.line("replace"), KEY)));
  }

  private Scalar required(String key) throws SettingsException {
    return reading.scalar(reading.required(rule, KEY, key), key);
  }

  private @Nullable Scalar optional(String key) throws SettingsException {
    YamlNode node = rule.values().get(key);
    return node == null ? null : reading.scalar(node, key);
  }

  /** A replacement may be empty: what is found is to be taken out. */
  private @Nullable String replacement() throws SettingsException {
    YamlNode node = rule.values().get("replace");
    if (node == null || node instanceof Scalar) {
      return node instanceof Scalar scalar ? scalar.text() : null;
    }
    throw reading.wrong(node.line(), "'replace' is to be one value.");
  }

  private boolean isSafe(@Nullable String replacement) throws SettingsException {
    Scalar safe = optional("safe");
    if (safe == null) {
      return false;
    }
    if (!safe.text().equals("true") && !safe.text().equals("false")) {
      throw reading.wrong(safe.line(), "'safe' is to be true or false, not '" + safe.text() + "'.");
    }
    if (replacement == null) {
      throw reading.wrong(safe.line(), "'safe' says how safe 'replace' is, which is missing.");
    }
    return safe.text().equals("true");
  }

  private @Nullable String language() throws SettingsException {
    Scalar language = optional("language");
    return language == null
        ? null
        : LanguageCodes.canonical(language.text())
            .orElseThrow(
                () -> reading.wrong(language.line(), LanguageCodes.unknown(language.text())));
  }

  private Category category(Scalar scalar) throws SettingsException {
    List<String> paths = Stream.of(Category.values()).map(Category::path).sorted().toList();
    return Category.ofPath(scalar.text())
        .orElseThrow(
            () ->
                reading.wrong(
                    scalar.line(),
                    "there is no category '"
                        + scalar.text()
                        + "'"
                        + Suggestion.question(Suggestion.nearest(scalar.text(), paths))
                        + " There are "
                        + paths.stream().collect(Collectors.joining(", "))
                        + "."));
  }

  private List<Given.Item> examples(String key) throws SettingsException {
    YamlNode node = rule.values().get(key);
    List<Given.Item> examples = new ArrayList<>();
    for (Scalar example : node == null ? List.<Scalar>of() : reading.scalars(node, key)) {
      examples.add(new Given.Item(example.text(), reading.place(example.line(), KEY)));
    }
    return examples;
  }
}
