package org.translint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.run.Outcome;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

/** How the report cuts a text where findings begin and end. */
@TestInstance(Lifecycle.PER_CLASS)
class HtmlMarksBrowserTest {

  private static final String ALL = "?severity=critical,major,minor,neutral";

  /** {@code {severity numbers:text}} for marks, {@code ^1} for carets, {@code (1)} for labels. */
  private static final String RENDER =
      """
      return [...document.querySelectorAll('.side.target .block')].map((block) =>
        [...block.childNodes].map((node) => {
          if (node.nodeType === Node.TEXT_NODE) {
            return node.data;
          }
          const numbers = node.dataset.numbers;
          if (node.matches('mark')) {
            return `{${node.className.replace(' lit', '')} ${numbers}:${node.textContent}}`;
          }
          return node.matches('a') ? `(${numbers})` : `^${numbers}`;
        }).join('')).join('|')
      """;

  @TempDir private static Path folder;

  private Browser browser;

  @BeforeAll
  void startTheBrowser() {
    browser = Browser.start(folder);
  }

  @AfterAll
  void stopTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void cutsOverlappingFindingsIntoPiecesSideBySide() throws IOException {
    assertThat(render("abcdef", at(1, 4, Severity.MINOR), at(2, 6, Severity.MAJOR)))
        .isEqualTo("a{minor 1:b}{major 1 2:cd}(1){major 2:ef}(2)");
    assertThat(render("abcd", at(0, 4, Severity.MAJOR), at(1, 2, Severity.NEUTRAL)))
        .isEqualTo("{major 1:a}{major 1 2:b}(2){major 1:cd}(1)");
    assertThat(render("ab", at(0, 2, Severity.MINOR), at(0, 2, Severity.CRITICAL)))
        .isEqualTo("{critical 1 2:ab}(1)(2)");
  }

  @Test
  void showsAnEmptySpanAsACaret() throws IOException {
    assertThat(render("ab", at(1, 1, Severity.MINOR))).isEqualTo("a^1(1)b");
    assertThat(render("ab", at(0, 0, Severity.MINOR))).isEqualTo("^1(1)ab");
    assertThat(render("ab", at(2, 2, Severity.MINOR))).isEqualTo("ab^1(1)");
    assertThat(render("ab\n\n\n\ncd", at(3, 4, Severity.MINOR))).isEqualTo("ab^1(1)|cd");
  }

  @Test
  void marksAFindingInEveryParagraphButTellsItBesideTheFirst() throws IOException {
    assertThat(render("ab\n\ncd", at(1, 5, Severity.MINOR)))
        .isEqualTo("a{minor 1:b}(1)|{minor 1:c}d");
  }

  @Test
  void neverCutsACharacterInTwo() throws IOException {
    assertThat(render("a\uD842\uDFB7b", at(2, 3, Severity.MINOR)))
        .isEqualTo("a{minor 1:\uD842\uDFB7}(1)b");
    assertThat(render("\uD842\uDFB7b", at(1, 1, Severity.MINOR))).isEqualTo("^1(1)\uD842\uDFB7b");
  }

  @Test
  void losesNeitherTextNorFindingsWhateverTheSpans() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Severity> severities = List.of(Severity.values());
    List<Outcome.Checked> outcomes = new ArrayList<>();
    for (int round = 0; round < 40; round++) {
      String text = "aé文\uD842\uDFB7 و\n\nbc d\n\nefg".repeat(1 + random.nextInt(2));
      Finding[] findings = new Finding[1 + random.nextInt(5)];
      for (int i = 0; i < findings.length; i++) {
        int start = random.nextInt(text.length() + 1);
        int end = start + random.nextInt(text.length() + 1 - start);
        findings[i] = at(start, end, severities.get(random.nextInt(severities.size())));
      }
      outcomes.add(HtmlFixture.checked(document("x" + round, text), findings));
    }
    Path page = folder.resolve("random.html");
    Files.writeString(page, HtmlReportTest.render(List.copyOf(outcomes)));
    browser.open(page, ALL.replace("?", "#/?"));
    for (Outcome.Checked checked : outcomes) {
      browser.go("#/article/" + checked.id() + ALL);
      String shown = (String) browser.run(RENDER);
      assertThat(shown.replaceAll("\\{\\w+ [\\d ]+:|\\}|\\^\\d+|\\(\\d+\\)", ""))
          .as("seed %d, %s", seed, checked.id())
          .isEqualTo(checked.document().text().replace("\n\n", "|"));
      int findings = checked.findings().size();
      assertThat(browser.count(".note")).as("seed %d", seed).isEqualTo(findings);
      assertThat(browser.count(".block a.number")).as("seed %d", seed).isEqualTo(findings);
    }
  }

  private static Finding at(int start, int end, Severity severity) {
    return HtmlFixture.finding("grammar", severity, new Span(start, end), "Wrong.");
  }

  /** A document with a paragraph for every part of {@code text} between empty lines. */
  private static Document document(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String part : text.split("(?<=\n\n)", -1)) {
      int end = start + part.stripTrailing().length();
      if (end > start) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, end)));
      }
      start += part.length();
    }
    return new Document(id, id, "fr", text, blocks, SourceMap.identity(text));
  }

  private String render(String text, Finding... findings) throws IOException {
    Outcome outcome = HtmlFixture.checked(document("x", text), findings);
    Path page = folder.resolve("page.html");
    Files.writeString(page, HtmlReportTest.render(List.of(outcome)));
    return (String) browser.open(page, "#/article/x" + ALL).run(RENDER);
  }
}
