package org.translint.check.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.translint.run.Linting;
import org.translint.run.Outcome;
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

  private static Ledger ledger(CheckPage page) throws LedgerException {
    return page.ledger().isEmpty() ? Ledger.EMPTY : LedgerReader.parse(page.ledger(), page.title());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void badExamplesHaveTheOneFaultThatTheyShowAndGoodOnesNone(Case example) throws LedgerException {
    String marked = example.example().text();
    String text = marked.replace("[[", "").replace("]]", "");
    Outcome.Checked outcome =
        Linting.lint(
            "page.txt", example.example().language(), text, ledger(example.check().page()));
    List<Finding> told =
        outcome.findings().stream()
            .filter(f -> f.severity() != Severity.NEUTRAL || f.check().equals(example.check().id()))
            .toList();
    if (!example.example().isBad()) {
      assertThat(told).isEmpty();
      return;
    }
    int start = marked.indexOf("[[");
    Span fault = new Span(start, marked.indexOf("]]") - 2);
    assertThat(told).extracting(Finding::check).containsExactly(example.check().id());
    assertThat(told.get(0).span()).isEqualTo(fault);
  }
}
