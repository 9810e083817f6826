package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** House rules, severities and exceptions in translint.yaml. */
class TuningTest {

  private static final String RULE =
      """
      rules:
        - id: no-hier-soir
          pattern: '\\bhier\\s+soir\\b'
          message: Name the day.
          language: fr
          severity: major
          category: terminology/wrong-term
          replace: lundi soir
          bad: ['Il est venu hier soir.']
          good: ['Il est venu lundi soir.']
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeABatch() throws IOException {
    write("fr/a.txt", "Le maire a parlé devant une foulle nombreuse.\n");
    write("opinion/fr/b.txt", "Le maire a vu le kalambrok hier soir à Paris.\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private InProcess.Result check(Path where, String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--no-source", "--language=fr"));
    args.addAll(List.of("--format=json", "--jobs=1"));
    args.add("--only=house-rule,unknown-word");
    args.addAll(List.of(more));
    return InProcess.run(where, args.toArray(String[]::new));
  }

  @Test
  void whatIsSaidOfOneArticleOfAFileHoldsForThatOne() throws IOException {
    write(
        "x.jsonl",
        """
        {"id": "a1", "text": "Le maire a vu la foulle."}
        {"id": "a2", "text": "Le maire a vu la foulle."}
        {"id": "a3", "text": "Le maire a vu la foulle."}
        """);
    write(
        "translint.yaml",
        """
        overrides:
          - path: "x.jsonl#a1"
            disable: [unknown-word]
          - path: "x.jsonl#a2"
            severity: {unknown-word: critical}
        """);

    JsonNode articles = new ObjectMapper().readTree(check(folder, "x.jsonl").out()).get("articles");

    assertThat(articles.get(0).get("findings")).isEmpty();
    assertThat(articles.get(1).get("findings").findValuesAsText("severity"))
        .containsExactly("critical");
    assertThat(articles.get(2).get("findings").findValuesAsText("severity"))
        .hasSize(1)
        .doesNotContain("critical");
  }

  @Test
  void aHouseRuleFindsWhatItSays() throws IOException {
    write("translint.yaml", RULE);

    InProcess.Result result = check(folder);

    assertThat(result.err()).doesNotContain("rule");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("\"check\": \"house-rule\"")
        .contains("\"rule\": \"no-hier-soir\"")
        .contains("\"category\": \"terminology/wrong-term\"")
        .contains("\"severity\": \"major\"")
        .contains("\"text\": \"hier soir\"")
        .contains("\"suggestions\": [ \"lundi soir\" ]")
        .contains("\"fix\": \"unsafe\"");
    assertThat(InProcess.run(folder, "check", "--no-source", "-lfr", "--disable=house-rule").code())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          pattern: '\\bhier\\s+soir\\b' | pattern: avant-hier   | 9  | finds nothing in its bad example 'Il est venu hier soir.'
          venu lundi soir               | venu hier soir        | 10 | finds 'hier soir' in its good example 'Il est venu hier soir.'
          replace: lundi soir           | replace: $1 soir      | 8  | the replacement of 'no-hier-soir' has '$1', but the pattern has no such group
          replace: lundi soir           | replace: ${day} soir  | 8  | has '${day}', but the pattern has no such group
          replace: lundi soir           | replace: 5 $          | 8  | has '$', but the pattern has no such group
          soir\\b'                      | soir('                | 3  | the pattern of 'no-hier-soir' is no regular expression: Unclosed group
          pattern: '\\bhier\\s+soir\\b' | pattern: x*           | 3  | is found in an empty text, so it would be found everywhere
          """)
  void aRuleThatIsWrongIsToldWithItsLine(String old, String fresh, int line, String sentence)
      throws IOException {
    String changed = RULE.replace(old, fresh);
    assertThat(changed).isNotEqualTo(RULE);
    write("translint.yaml", changed);

    InProcess.Result result = check(folder);

    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).startsWith("translint.yaml:" + line + ": rules: ").contains(sentence);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void aPatternThatRunsAwayStopsAndTheRestIsChecked() throws IOException {
    write(
        "translint.yaml",
        "rules:\n  - id: loop\n    pattern: '(a+)+\\1!'\n    message: No.\n    bad: ['aaa!']\n");
    write("fr/a.txt", "Le maire a parlé devant une foulle. " + "a".repeat(60) + " fin.\n");

    InProcess.Result result = check(folder, "fr/a.txt");

    assertThat(result.code()).isEqualTo(ExitCode.FAILED);
    assertThat(result.out()).contains("\"failed_checks\": [ \"house-rule\" ]", "foulle");
  }

  @Test
  void anExampleOnWhichAPatternRunsAwayIsRefused() throws IOException {
    write(
        "translint.yaml",
        "rules:\n  - id: loop\n    pattern: '(a+)+\\1!'\n    message: No.\n    good: ['"
            + "a".repeat(60)
            + "']\n");

    assertThat(check(folder).err())
        .startsWith("translint.yaml:5: rules: the pattern of 'loop' takes too many steps");
  }

  @Test
  void aSeverityIsOverriddenEverywhereAndUnderAPath() throws IOException {
    write(
        "translint.yaml",
        """
        severity: {unknown-word: major}
        overrides:
          - path: opinion/**
            severity: {unknown-word: neutral}
        """);

    assertThat(check(folder, "fr/a.txt").code()).isEqualTo(1);
    assertThat(check(folder, "opinion").out()).contains("\"neutral\": 1").contains("kalambrok");
    assertThat(check(folder.resolve("opinion/fr"), "b.txt").out()).contains("\"neutral\": 1");
  }

  @Test
  void aCheckIsDisabledUnderAPath() throws IOException {
    write(
        "translint.yaml",
        "overrides:\n  - path: [archive, opinion/*/b.txt]\n    disable: unknown-word\n");

    String report = check(folder).out();

    assertThat(report).contains("foulle").doesNotContain("kalambrok");
    assertThat(check(folder.resolve("opinion"), "fr/b.txt").out()).doesNotContain("kalambrok");
  }

  @Test
  void aHostileMessageActsNowhere() throws IOException {
    write(
        "translint.yaml",
        "rules:\n  - id: x\n    pattern: kalambrok\n    message: '<script>alert(1)</script>"
            + " =HYPERLINK(\"x\") {0}'\n    replace: '<b>$0</b>'\n");

    String html = InProcess.run(folder, "check", "-lfr", "--format=html", "opinion").out();

    assertThat(html).contains("\\u003Cscript\\u003Ealert(1)").doesNotContain("<script>alert(1)");
    assertThat(html).doesNotContain("<b>kalambrok</b>");
  }
}
