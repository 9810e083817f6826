package org.translint.check.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckPage;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.names.ledger.Ledger;
import org.translint.names.ledger.LedgerException;
import org.translint.names.ledger.LedgerReader;
import org.translint.read.file.Input;
import org.translint.run.Assignment;
import org.translint.run.Linting;
import org.translint.run.Newsroom;
import org.translint.run.Outcome;
import org.translint.terms.Glossary;
import org.translint.terms.GlossaryException;
import org.translint.terms.GlossaryReader;
import org.translint.text.Document;
import org.translint.text.Span;

/** Runs the examples of every page through all checks. */
class CheckPagesTest {

  record Case(CheckInfo check, int number, CheckPage.Example example) {

    @Override
    public String toString() {
      return check.id() + " " + (example.isBad() ? "bad" : "good") + " example " + number;
    }
  }

  static Stream<Case> examples() {
    return Catalog.infos().stream()
        .flatMap(
            check -> {
              List<CheckPage.Example> all = check.page().examples();
              return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                  .map(i -> new Case(check, i + 1, all.get(i)));
            });
  }

  @Test
  void listsTheChecksInAlphabeticalOrder() {
    assertThat(Catalog.infos()).extracting(CheckInfo::id).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void everyPageHasTheHeadingsAndBothKindsOfExamples() {
    for (CheckInfo check : Catalog.infos()) {
      CheckPage page = check.page();
      assertThat(page.sections().keySet())
          .as(check.id())
          .containsExactlyInAnyOrderElementsOf(CheckPage.HEADINGS);
      assertThat(page.examples()).as(check.id()).anyMatch(CheckPage.Example::isBad);
      assertThat(page.examples()).as(check.id()).anyMatch(example -> !example.isBad());
    }
  }

  private static Newsroom newsroom(CheckPage page) throws Exception {
    return Newsroom.of(ledger(page), glossary(page)).withRules(RulesText.parse(page.rules()));
  }

  private static Ledger ledger(CheckPage page) throws LedgerException {
    return page.ledger().isEmpty() ? Ledger.EMPTY : LedgerReader.parse(page.ledger(), page.title());
  }

  private static Glossary glossary(CheckPage page) throws GlossaryException {
    return page.glossary().isEmpty()
        ? Glossary.EMPTY
        : GlossaryReader.parse(page.glossary(), page.title());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void badExamplesHaveTheOneFaultThatTheyShowAndGoodOnesNone(Case example) throws Exception {
    List<String> told = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    List<Assignment> work = new ArrayList<>();
    for (Map.Entry<String, String> article : articles(example.example()).entrySet()) {
      String marked = article.getValue();
      String text = marked.replace("[[", "").replace("]]", "");
      Input input = input(article.getKey(), text);
      String language = example.example().language();
      CheckPage.Source source = example.example().source();
      work.add(
          new Assignment(
              input,
              language,
              source == null ? null : input("source.txt", source.text()),
              source == null ? null : source.language(),
              article.getKey()));
      int start = marked.indexOf("[[");
      if (start >= 0) {
        Span fault = new Span(start, marked.indexOf("]]") - 2);
        shown.add(article.getKey() + " " + example.check().id() + " " + fault);
      }
    }
    for (Outcome outcome : Linting.run(work, newsroom(example.check().page()))) {
      ((Outcome.Checked) outcome)
          .findings().stream()
              .filter(
                  f -> f.severity() != Severity.NEUTRAL || f.check().equals(example.check().id()))
              .forEach(f -> told.add(told((Outcome.Checked) outcome, f)));
    }
    assertThat(shown).hasSize(example.example().isBad() ? 1 : 0);
    assertThat(told).isEqualTo(shown);
  }

  /** A finding with its place in the file, which is where pages mark it. */
  private static String told(Outcome.Checked outcome, Finding finding) {
    Document article = outcome.document();
    Span inFile = article.sourceMap().toFile(finding.span());
    return article.path() + " " + finding.check() + " " + inFile;
  }

  private static Input input(String name, String text) {
    return new Input.InMemory(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The articles of an example, by name: each begins after a line with its name, or it is one. */
  private static Map<String, String> articles(CheckPage.Example example) {
    Map<String, String> articles = new TreeMap<>();
    Matcher name = Pattern.compile("(?m)^--- (\\S+)$").matcher(example.text());
    boolean found = name.find();
    if (!found) {
      return Map.of("page.txt", example.text());
    }
    while (found) {
      String article = name.group(1);
      int start = name.end();
      found = name.find();
      int end = found ? name.start() : example.text().length();
      articles.put(article, example.text().substring(start, end).strip());
    }
    return articles;
  }
}
