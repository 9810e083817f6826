package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.reliability.Promise;
import org.xml.sax.InputSource;

/** A folder in which names of files and all texts are chosen by somebody who wants to do harm. */
@Tag("reliability")
class HostileNamesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Checks that need no grammar, and that speak of what the articles say. */
  private static final String QUICK =
      "--only unknown-word,name-inconsistent,spacing,doubled-word,number-missing";

  private static final String OWN_COLOUR = "\u001B\\[[0-9;]*m";

  /** Control characters but line feeds and tabs, and what overrules the direction of text. */
  private static final Pattern ACTS =
      Pattern.compile(
          "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  @TempDir private Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    HostileFolder.write(folder);
  }

  private InProcess.Result run(boolean isTerminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            out,
            new PrintWriter(err),
            folder,
            isTerminal,
            isTerminal,
            isTerminal,
            Map.of());
    int code = Translint.run(console, arguments);
    return new InProcess.Result(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  private static void assertActsOnNothing(String text) {
    assertThat(text.replaceAll(OWN_COLOUR, "").replace("\r\n", "\n")).doesNotContainPattern(ACTS);
    // What looks like a colour of ours was not written by us where text of theirs follows it.
    assertThat(text).doesNotContain("\u001B[31mRED").doesNotContain("\u001B[31mb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --fail-on never " + QUICK,
        "fix " + QUICK,
        "fix --color never --unsafe " + QUICK,
        "names",
        "names --format csv",
        "names compare \u001B[31mLukashenko \u202EQwertz\u009B1m",
        "learn --least 2 " + QUICK,
        "accept " + QUICK,
        "check no\u001B[31msuch",
        "check --words no\u001B[31msuch.txt",
        "explain no\u001B[31msuch",
        "no\u001B[31msuch",
        "--no\u001B[31msuch",
        "check --debug --words no\u009B31msuch"
      })
  void nothingThatAStrangerWroteActsOnATerminal(String command) {
    InProcess.Result result = run(true, command.split(" "));

    assertActsOnNothing(result.out());
    // The line of progress goes back to its start, and nothing else does.
    assertThat(result.err().replaceAll("\r(Checked \\d+ of \\d+|\\s+\r)", ""))
        .doesNotContainPattern(ACTS);
    assertThat(result.out() + result.err()).isNotBlank();
    Promise.of("terminal").passed(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "github",
        "gitlab",
        "json",
        "jsonl",
        "junit",
        "rdjson",
        "sarif",
        "csv",
        "terminal"
      })
  void noReportThatIsTextHoldsWhatActsOnATerminal(String format) throws Exception {
    run(false, ("check --fail-on never --report " + format + "=report " + QUICK).split(" "));

    String report = Files.readString(folder.resolve("report"));
    assertActsOnNothing(report.replaceFirst("^\uFEFF", ""));
    assertThat(report).contains("Lukachenko");
    Promise.of("terminal").passed(1);
    parse(format, report);
    Promise.of("well-formed").passed(1);
  }

  /** Reads a report by another program's reader. */
  private static void parse(String format, String report) throws Exception {
    switch (format) {
      case "json", "gitlab", "rdjson", "sarif" -> assertThat(JSON.readTree(report)).isNotEmpty();
      case "jsonl" ->
          assertThat(report.lines())
              .allSatisfy(line -> assertThat(JSON.readTree(line)).isNotEmpty());
      case "junit" ->
          assertThat(
                  DocumentBuilderFactory.newDefaultInstance()
                      .newDocumentBuilder()
                      .parse(new InputSource(new StringReader(report)))
                      .getElementsByTagName("testcase")
                      .getLength())
              .isPositive();
      default -> assertThat(report).isNotBlank();
    }
  }

  @Test
  void noFileNameBeginsALineOfItsOwn() {
    InProcess.Result result =
        run(false, ("check --fail-on never --format github " + QUICK).split(" "));

    assertThat(result.err().lines()).noneMatch(line -> line.startsWith("::"));
    assertThat(result.out().lines())
        .allMatch(line -> line.matches("::(error|warning|notice) [^:]*::.*|.*articles.*|"));
    Promise.of("github").passed(result.out().lines().count());
  }

  @Test
  void noCellOfATableIsAFormula() throws IOException {
    run(false, ("check --fail-on never --report report.csv " + QUICK).split(" "));
    run(
        false,
        ("accept --decisions decisions.csv --owner =1+1 --reason @SUM(1) " + QUICK).split(" "));
    run(false, "names", "--export", "names.csv");
    String names = run(false, "names", "--format", "csv").out();
    int cells = 0;
    for (String table :
        List.of(
            names,
            Files.readString(folder.resolve("report.csv")),
            Files.readString(folder.resolve("decisions.csv")),
            Files.readString(folder.resolve("names.csv")))) {
      cells += assertNoFormula(table);
    }
    Promise.of("formula").passed(cells, "cells of four tables");
  }

  private static int assertNoFormula(String table) throws IOException {
    String text = table.startsWith("\uFEFF") ? table.substring(1) : table;
    int cells = 0;
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
      for (CSVRecord row : parser) {
        for (String cell : row) {
          assertThat(cell).doesNotMatch("(?s)^[\\s\"]*[=+\\-@＝＋－＠].*");
          cells++;
        }
      }
    }
    assertThat(cells).isPositive();
    return cells;
  }
}
