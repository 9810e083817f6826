package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.config.Option;
import org.translint.config.Section;

/** The schema of translint.yaml, tried with a validator of others. */
class SettingsSchemaTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  @TempDir Path folder;

  private String schema() {
    InProcess.Result result = InProcess.run(folder, "schema");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    return result.out();
  }

  private List<String> faults(String yaml) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(schema(), InputFormat.JSON);
    String file = YAML.readTree(yaml).toString();
    return schema.validate(file, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  @Test
  void acceptsTheSettingsOfTheSamples() throws IOException {
    assertThat(faults(Files.readString(Path.of("samples/translint.yaml")))).isEmpty();
  }

  @Test
  void acceptsEverySettingThatInitProposes() throws IOException {
    InProcess.run(folder, "init");
    String text = Files.readString(folder.resolve("translint.yaml"));
    StringBuilder all = new StringBuilder();
    text.lines()
        .filter(line -> line.matches("#(?! )\\S.*|#  .*"))
        .forEach(line -> all.append(line.substring(1)).append('\n'));

    assertThat(all.toString()).contains("rules:", "overrides:", "language: fr");
    assertThat(YAML.readTree(all.toString())).hasSizeGreaterThan(20);
    assertThat(faults(all.toString())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "langage: fr",
        "enable: [unknown-wrod]",
        "fail-on: high",
        "no-source: maybe",
        "jobs: 0",
        "severity: {unknown-word: bad}",
        "severity: {nothing: minor}",
        "rules: [{id: a, pattern: b}]",
        "rules: [{id: a, pattern: b, message: c, mesage: d}]",
        "rules: [{id: A b, pattern: b, message: c}]",
        "overrides: [{disable: [grammar]}]",
        "overrides: [{path: a, disable: [gramar], x: 1}]",
        "cache: [a, b]"
      })
  void rejectsWhatIsNoSetting(String yaml) throws IOException {
    assertThat(faults(yaml)).isNotEmpty();
  }

  @Test
  void listsAllOptionsInBothSpellingsAndExplainsThem() throws IOException {
    JsonNode properties = new ObjectMapper().readTree(schema()).get("properties");

    for (Option option : Option.values()) {
      assertThat(properties.path(option.key()).path("description").asText())
          .isEqualTo(option.description());
      assertThat(properties.has(option.key().replace('-', '_'))).isTrue();
    }
    for (Section section : Section.values()) {
      assertThat(properties.has(section.key())).isTrue();
    }
  }

  @Test
  void initPointsToTheSchemaThatItWrites() throws IOException {
    InProcess.Result result = InProcess.run(folder, "init", "--schema", "desk schema.json");

    assertThat(result.err()).contains("Wrote translint.yaml.").contains("Wrote desk schema.json.");
    assertThat(Files.readString(folder.resolve("desk schema.json"))).isEqualTo(schema());
    assertThat(Files.readString(folder.resolve("translint.yaml")))
        .startsWith("# yaml-language-server: $schema=desk%20schema.json\n");
    assertThat(schema()).doesNotContain("\r").endsWith("}\n");
  }
}
