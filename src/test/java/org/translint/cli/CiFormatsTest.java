package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.report.ci.Schemas;

/** The reports for CI of the samples, all written in one run, held to their schemas and files. */
class CiFormatsTest {

  private static final Path SAMPLES = Path.of("samples").toAbsolutePath();

  @TempDir private static Path folder;
  private static String standardOutput;
  private static String errors;
  private static int code;

  @BeforeAll
  static void checkTheSamples() {
    InProcess.Result result =
        run(
            SAMPLES,
            folder.resolve("job.md"),
            "check",
            "--jobs=2",
            "--format=github",
            "--report=" + folder.resolve("samples.json"),
            "--report=" + folder.resolve("samples.jsonl"),
            "--report=" + folder.resolve("samples.sarif"),
            "--report=gitlab=" + folder.resolve("gitlab.json"),
            "--report=junit=" + folder.resolve("junit.xml"),
            "--report=rdjson=" + folder.resolve("rd.json"));
    code = result.code();
    standardOutput = result.out();
    errors = result.err();
  }

  /** Runs translint as in a workflow of GitHub. */
  private static InProcess.Result run(Path workingFolder, Path jobSummary, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            out,
            new PrintWriter(err),
            workingFolder,
            false,
            false,
            false,
            Map.of("GITHUB_STEP_SUMMARY", jobSummary.toString()));
    int exitCode = Translint.run(console, arguments);
    return new InProcess.Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  @Test
  void allAreWritten() {
    assertThat(code).isEqualTo(ExitCode.FINDINGS);
    assertThat(errors).doesNotContain("Cannot write");
    assertThat(folder)
        .isDirectoryContaining("glob:**/samples.{json,jsonl,sarif}")
        .isDirectoryContaining("glob:**/{gitlab,rd}.json")
        .isDirectoryContaining("glob:**/junit.xml");
  }

  @Test
  void allAreValid() throws IOException {
    Schemas.requireValid(Schemas.SARIF, written("samples.sarif"));
    Schemas.requireValid(Schemas.GITLAB, written("gitlab.json"));
    Schemas.requireValid(Schemas.RDJSON, written("rd.json"));
    Schemas.requireValidJunit(written("junit.xml"));
  }

  @Test
  void sarifSaysWhatTheJsonReportSays() throws IOException {
    List<String> sarif = new ArrayList<>();
    for (JsonNode result : parsed("samples.sarif").at("/runs/0/results")) {
      JsonNode place = result.at("/locations/0/physicalLocation");
      String path = URI.create(place.at("/artifactLocation/uri").asText()).getPath();
      sarif.add(
          path
              + " "
              + result.get("ruleId").asText()
              + " "
              + result.at("/properties/severity").asText()
              + " "
              + result.at("/partialFingerprints/translint~1v1").asText()
              + " "
              + place(Files.readString(SAMPLES.resolve(path)), place.get("region")));
    }
    List<String> json = new ArrayList<>();
    for (JsonNode article : parsed("samples.json").get("articles")) {
      for (JsonNode finding : article.get("findings")) {
        String path = article.get("path").asText();
        json.add(
            path
                + " "
                + finding.get("check").asText()
                + " "
                + finding.get("severity").asText()
                + " "
                + finding.get("fingerprint").asText()
                + " "
                + Files.readString(SAMPLES.resolve(path))
                    .substring(finding.get("start").asInt(), finding.get("end").asInt()));
      }
    }
    assertThat(sarif).isEqualTo(json).hasSizeGreaterThan(50);
  }

  private static String place(String file, JsonNode region) {
    int start = region.get("charOffset").asInt();
    return file.substring(start, start + region.get("charLength").asInt());
  }

  @Test
  void theRulesOfSarifComeFromThePagesOfTheChecks() throws IOException {
    JsonNode rules = parsed("samples.sarif").at("/runs/0/tool/driver/rules");

    assertThat(rules).hasSizeGreaterThan(10);
    for (JsonNode rule : rules) {
      assertThat(rule.at("/help/markdown").asText()).startsWith("# ").contains("## What it misses");
      assertThat(rule.at("/properties/tags")).hasSize(2);
    }
  }

  /** By the bytes of the files, as reviewdog reads them, and not by the way we count. */
  @Test
  void reviewdogFindsTheTextAtItsBytes() throws IOException {
    List<String> byBytes = new ArrayList<>();
    for (JsonNode diagnostic : parsed("rd.json").get("diagnostics")) {
      byte[] file = Files.readAllBytes(SAMPLES.resolve(diagnostic.at("/location/path").asText()));
      JsonNode range = diagnostic.at("/location/range");
      byBytes.add(
          new String(
              Arrays.copyOfRange(
                  file, offset(file, range.get("start")), offset(file, range.get("end"))),
              StandardCharsets.UTF_8));
    }
    List<String> byUnits = new ArrayList<>();
    for (JsonNode article : parsed("samples.json").get("articles")) {
      String file = Files.readString(SAMPLES.resolve(article.get("path").asText()));
      for (JsonNode finding : article.get("findings")) {
        byUnits.add(file.substring(finding.get("start").asInt(), finding.get("end").asInt()));
      }
    }
    assertThat(byBytes).isEqualTo(byUnits);
  }

  private static int offset(byte[] file, JsonNode position) {
    int lineStart = 0;
    int line = 1;
    while (line < position.get("line").asInt()) {
      if (file[lineStart++] == '\n') {
        line++;
      }
    }
    return lineStart + position.get("column").asInt() - 1;
  }

  @Test
  void gitlabHasNoTwoEntriesWithOneFingerprint() throws IOException {
    Set<String> fingerprints = new TreeSet<>();
    JsonNode entries = parsed("gitlab.json");
    entries.forEach(entry -> fingerprints.add(entry.get("fingerprint").asText()));

    assertThat(fingerprints).hasSameSizeAs(entries);
  }

  @Test
  void eachArticleIsALine() throws IOException {
    List<JsonNode> articles = new ArrayList<>();
    for (String line : written("samples.jsonl").split("\n")) {
      JsonNode parsed = new ObjectMapper().readTree(line);
      if (parsed.get("type").asText().equals("article")) {
        articles.add(parsed.get("id"));
      }
    }
    assertThat(articles)
        .isEqualTo(parsed("samples.json").get("articles").findValues("id"))
        .isNotEmpty();
  }

  @Test
  void githubGetsCommandsAloneAndTheSummaryOfTheJob() throws IOException {
    assertThat(standardOutput.lines().toList())
        .hasSize(21)
        .allMatch(line -> line.matches("::(error|warning|notice) .*::.+"));
    assertThat(written("job.md"))
        .startsWith("## translint\n")
        .contains("| fr/minsk-talks.txt | hold |");
  }

  @Test
  void aFileNameGivesNoCommand() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("named"));
    Files.writeString(
        articles.resolve("a\n::error::b, %0A.txt"), "The end of the the ::error:: day.\n");

    InProcess.Result result =
        run(
            articles,
            folder.resolve("named.md"),
            "check",
            "--only=doubled-word",
            "--language=en",
            "--no-source",
            "--format=github");

    assertThat(result.out().lines().toList())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(
            "::warning file=a%0A%3A%3Aerror%3A%3Ab%2C"
                + " %250A.txt,line=1,endLine=1,col=12,endColumn=19,title=minor%3A doubled-word::");
  }

  @Test
  void aSummaryThatCannotBeWrittenIsTold() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("untold"));
    Files.writeString(articles.resolve("a.txt"), "All is well.\n");

    InProcess.Result result =
        run(
            articles,
            folder.resolve("no/such/job.md"),
            "check",
            "--only=doubled-word",
            "--language=en",
            "--no-source",
            "--format=github");

    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("GITHUB_STEP_SUMMARY names " + folder.resolve("no/such"));
    assertThat(result.out()).startsWith("::notice title=translint::1 article");
  }

  private static JsonNode parsed(String file) throws IOException {
    return new ObjectMapper().readTree(written(file));
  }

  private static String written(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }
}
