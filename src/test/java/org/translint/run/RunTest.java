package org.translint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.translint.check.Analysis;
import org.translint.check.Check;
import org.translint.check.DocumentCheck;
import org.translint.check.catalog.Catalog;
import org.translint.check.hygiene.DoubledWord;
import org.translint.config.Limits;
import org.translint.config.NamesScope;
import org.translint.facts.FactCache;
import org.translint.finding.Category;
import org.translint.finding.CheckFailed;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckPage;
import org.translint.finding.Finding;
import org.translint.finding.NameGroup;
import org.translint.finding.Severity;
import org.translint.language.Languages;
import org.translint.names.ledger.Ledger;
import org.translint.read.file.Input;
import org.translint.text.Document;

class RunTest {

  private static Assignment article(String path, String language, String text, String story) {
    Input input = new Input.InMemory(path, text.getBytes(StandardCharsets.UTF_8));
    return new Assignment(input, language, null, null, story);
  }

  private static List<Assignment> batch() {
    List<Assignment> work = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      work.add(
          article("en/" + i + ".txt", "en", "The the anual report " + i + " is out.", "s" + i));
      work.add(article("fr/" + i + ".txt", "fr", "Le le rapport anuel " + i + " est là.", "s" + i));
    }
    return work;
  }

  @Test
  void outcomesDependNeitherOnThreadsNorOnOrderNorOnTheLocale() {
    List<Outcome> expected = Linting.run(batch(), 1);
    long seed = 20_251_122;
    List<Assignment> shuffled = batch();
    Collections.shuffle(shuffled, new Random(seed));
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr", "ar", "th")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        List<Outcome> there = Linting.run(new Languages(), Catalog.checks(), shuffled, 3);
        assertThat(told(there)).as(tag).isEqualTo(told(expected));
      }
    } finally {
      Locale.setDefault(before);
    }
    assertThat(expected).extracting(Outcome::id).isSorted();
  }

  /** Counts how often it looks at an article, and finds nothing. */
  private record Counting(AtomicInteger looks) implements DocumentCheck {

    @Override
    public CheckInfo info() {
      CheckPage page = CheckPage.parse("# Counting");
      return new CheckInfo("counting", Category.STYLE, CheckInfo.Maturity.STABLE, page);
    }

    @Override
    public List<Finding> check(Analysis article) {
      looks.incrementAndGet();
      return List.of();
    }
  }

  @Test
  void aSecondExecutionLooksAtWhatHasChangedAlone() throws Exception {
    AtomicInteger looks = new AtomicInteger();
    List<Assignment> work = new ArrayList<>(batch());
    List<Outcome> first = new ArrayList<>();
    List<Outcome> second = new ArrayList<>();
    try (Run run =
        new Run(
            new Languages(),
            Newsroom.SILENT,
            List.of(new Counting(looks)),
            new Manner(StandardCharsets.UTF_8, NamesScope.ARTICLE, 2, Limits.DEFAULT),
            Progress.SILENT,
            FactCache.NONE)) {
      run.execute(work, first::add);
      assertThat(looks).hasValue(work.size());

      work.set(0, article("en/0.txt", "en", "Another report is out.", "s0"));
      run.execute(work, second::add);
    }

    assertThat(looks).hasValue(work.size() + 1);
    assertThat(((Outcome.Checked) second.get(0)).document().text())
        .isEqualTo("Another report is out.");
    assertThat(told(second).subList(1, work.size())).isEqualTo(told(first).subList(1, work.size()));
  }

  /** Everything that is said of the articles. */
  private static List<String> told(List<Outcome> outcomes) {
    return outcomes.stream()
        .map(Outcome.Checked.class::cast)
        .map(
            o ->
                o.id()
                    + o.words()
                    + o.findings().stream()
                        .map(f -> f.withRelated(List.of()) + "" + places(f))
                        .toList()
                    + o.fingerprints()
                    + o.names())
        .toList();
  }

  @Test
  void tellsWhichParagraphsRenderWhichOfTheSource() {
    String source =
        String.join(
            "\n\n",
            "Pelabuhan dibuka pada 3 Maret 2024 oleh Sukarno Wibowo.",
            "Biayanya 1.250 juta rupiah. Pekerjaan berlangsung 4 tahun.",
            "Sebanyak 3.000 orang datang ke Medan.");
    String text =
        String.join(
            "\n\n",
            "The port was opened on 3 March 2024 by Sukarno Wibowo.",
            "It cost 1,250 million rupiah. The work took 4 years.",
            "Some 3,000 people came to Medan.");
    Outcome.Checked checked = Linting.lint("p.txt", "en", text, Ledger.EMPTY, "id", source);

    Document original = Objects.requireNonNull(checked.source());
    assertThat(checked.correspondence().paragraphs())
        .extracting(
            pair -> pair.source().of(original.text()),
            pair -> pair.target().of(checked.document().text()))
        .containsExactly(
            tuple(
                original.text().lines().toList().get(0),
                "The port was opened on 3 March 2024 by Sukarno Wibowo."),
            tuple(
                original.text().lines().toList().get(2),
                "It cost 1,250 million rupiah. The work took 4 years."),
            tuple(original.text().lines().toList().get(4), "Some 3,000 people came to Medan."));
    assertThat(checked.correspondence().sentences())
        .extracting(pair -> pair.target().of(checked.document().text()))
        .contains("It cost 1,250 million rupiah.", "The work took 4 years.");
  }

  @Test
  void oneBadArticleDoesNotStopTheBatch() {
    Input broken = new Input.InMemory("fr/b.txt", new byte[] {'L', 'e', ' ', (byte) 0xC3, 'x'});
    List<Outcome> outcomes =
        Linting.run(
            List.of(
                article("fr/a.txt", "fr", "Le rapport est là.", "a"),
                new Assignment(broken, "fr", null, null, "b"),
                article("fr/c.txt", "fr", "Le rapport est là.", "c")),
            2);

    assertThat(outcomes).hasSize(3);
    assertThat(outcomes.get(1))
        .isInstanceOfSatisfying(
            Outcome.Unreadable.class,
            bad -> assertThat(bad.reason()).contains("fr/b.txt").contains("offset 3"));
  }

  @Test
  void aWordThatThreeStoriesShareIsOneProblem() {
    String text = "The sasirangan was shown on %s evening in the town hall.";
    List<Assignment> two =
        List.of(
            article("a.txt", "en", text.formatted("Monday"), "a"),
            article("b.txt", "en", text.formatted("Tuesday"), "b"));
    List<Assignment> three = new ArrayList<>(two);
    three.add(article("c.txt", "en", text.formatted("Friday"), "c"));

    assertThat(severities(Linting.run(two, 1))).containsExactly(Severity.MINOR, Severity.MINOR);
    List<Finding> found = unknownWords(Linting.run(three, 1));
    assertThat(found)
        .extracting(Finding::severity)
        .containsExactly(Severity.MINOR, Severity.NEUTRAL, Severity.NEUTRAL);
    assertThat(found.get(0).message())
        .contains("stands in 3 articles", "translint accept --word sasirangan");
    assertThat(found.get(0).confidence()).isLessThan(0.7);
    assertThat(places(found.get(0))).containsExactly("b.txt", "c.txt");
    assertThat(found.get(2).message()).contains("see a.txt");
    assertThat(places(found.get(2))).containsExactly("a.txt");
  }

  @Test
  void aSharedWordIsToldInTheFirstArticleWhateverTheOrderAndTheThreads() {
    List<Assignment> work = new ArrayList<>();
    for (int i = 10; i < 30; i++) {
      String text = "Report " + i + " says that the sasirangan was shown in the town hall.";
      work.add(article(i + ".txt", "en", text, "story " + i));
    }
    List<String> expected = told(Linting.run(work, 1));
    long seed = 20_261_124;
    Collections.shuffle(work, new Random(seed));

    assertThat(told(Linting.run(work, 3))).as("seed %d", seed).isEqualTo(expected);
    assertThat(unknownWords(Linting.run(work, 2)).get(0))
        .satisfies(first -> assertThat(first.message()).contains("20 articles"))
        .satisfies(first -> assertThat(places(first)).hasSize(10).startsWith("11.txt", "12.txt"));
  }

  @Test
  void aWordThatOneStorySharesWithItsOtherTranslationsIsNot() {
    List<Assignment> work = new ArrayList<>();
    for (String name : List.of("a", "b", "c", "d")) {
      work.add(article(name + ".txt", "en", "The sasirangan was shown there.", "one"));
    }

    assertThat(severities(Linting.run(work, 1))).containsOnly(Severity.MINOR).hasSize(4);
  }

  @Test
  void aMistakeThatManyStoriesMakeIsOneProblem() {
    List<Assignment> work = new ArrayList<>();
    for (String story : List.of("a", "b", "c", "d", "e")) {
      work.add(article(story + ".txt", "en", "They recieved report " + story + " there.", story));
    }

    List<Finding> found = unknownWords(Linting.run(work, 1));
    assertThat(found).extracting(Finding::severity).startsWith(Severity.MINOR, Severity.NEUTRAL);
    assertThat(found.get(0).message()).contains("5 articles", "Perhaps “received” is meant");
    assertThat(found.get(0).suggestions()).startsWith("received");
  }

  private static List<Finding> unknownWords(List<Outcome> outcomes) {
    return outcomes.stream()
        .flatMap(outcome -> ((Outcome.Checked) outcome).findings().stream())
        .filter(finding -> finding.check().equals("unknown-word"))
        .toList();
  }

  private static List<String> places(Finding finding) {
    return finding.related().stream().map(related -> related.document().id()).toList();
  }

  @Test
  void aMistakeIsNotATermHoweverOftenItIsMade() {
    List<Assignment> work = new ArrayList<>();
    for (String story : List.of("a", "b", "c", "d")) {
      work.add(article(story + ".txt", "en", "They recieved report " + story + " there.", story));
    }

    assertThat(severities(Linting.run(work, 1))).containsOnly(Severity.MINOR).hasSize(4);
  }

  private static List<Severity> severities(List<Outcome> outcomes) {
    return unknownWords(outcomes).stream().map(Finding::severity).toList();
  }

  @Test
  void anEmptyArticleIsCheckedAndHasNothing() {
    for (String text : List.of("", "\n\n  \n", "\uFEFF")) {
      Outcome.Checked outcome = Linting.lint("empty.txt", "fr", text);
      assertThat(outcome.findings()).isEmpty();
      assertThat(outcome.words()).isZero();
      assertThat(outcome.verdict()).isEqualTo(Verdict.CLEAR);
    }
  }

  @Test
  void onePassageInAnotherLanguageIsOneFinding() {
    Outcome.Checked outcome =
        Linting.lint(
            "footer.txt",
            "fr",
            """
            Le port sera agrandi dès le mois de mars, a annoncé la direction.

            Readers should note that the the text was produced by an machine. It was not checked.
            (ed/translations)
            """);

    assertThat(outcome.findings()).extracting(Finding::check).containsExactly("wrong-language");
  }

  @Test
  void fingerprintsAreUniqueAndSurviveAnEditAbove() {
    String text = "The anual report. The anual report. The anual plan is out.";
    Outcome.Checked before = Linting.lint("a.txt", "en", text);
    Outcome.Checked after =
        Linting.lint("a.txt", "en", "Before this comes a new paragraph.\n\n" + text);

    assertThat(before.fingerprints()).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    assertThat(after.fingerprints()).isEqualTo(before.fingerprints());
  }

  /** A check that breaks on every article, in one way or another. */
  private record Broken(Throwable how) implements DocumentCheck {

    @Override
    public CheckInfo info() {
      CheckPage page = CheckPage.parse("# Broken");
      return new CheckInfo("broken", Category.STYLE, CheckInfo.Maturity.STABLE, page);
    }

    @Override
    public List<Finding> check(Analysis article) {
      if (how instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) how;
    }
  }

  @Test
  void aCheckThatBreaksIsReportedAndDisturbsNothingElse() {
    for (Throwable how :
        List.of(
            new IllegalStateException("two\nlines"),
            new NoClassDefFoundError("gone"),
            new StackOverflowError())) {
      List<Check> checks = List.of(new Broken(how), new DoubledWord());
      List<Assignment> work = List.of(article("a.txt", "en", "The the report is out.", "a"));

      Outcome.Checked outcome =
          (Outcome.Checked) Linting.run(new Languages(), checks, work, 1).get(0);

      assertThat(outcome.findings()).extracting(Finding::check).containsExactly("doubled-word");
      assertThat(outcome.failedChecks()).extracting(CheckFailed::check).contains("broken");
      assertThat(outcome.failedChecks().get(0).reason()).doesNotContain("\n");
    }
  }

  @Test
  void anArticleInALanguageThatCannotBeCheckedIsNotClear() {
    for (String language : new String[] {"sw", null}) {
      String text = "Der Bürgermeister hat gestern die neue Brücke über den Fluss eröffnet.";
      Input input = new Input.InMemory("a.txt", text.getBytes(StandardCharsets.UTF_8));
      Assignment work = new Assignment(input, language, null, null, "a");

      assertThat(Linting.run(List.of(work), 1).get(0))
          .isInstanceOfSatisfying(
              Outcome.Unreadable.class,
              bad -> assertThat(bad.reason()).contains("a.txt").contains("--language"));
    }
  }

  @Test
  void namesAreConsistentWhereNoCheckBlamesThem() {
    String text =
        "President Viktor Sharanov spoke on Monday. Reporters asked Scharanov about the harvest.";
    List<Assignment> work = List.of(article("a.txt", "en", text, "a"));

    Outcome.Checked with = (Outcome.Checked) Linting.run(work, 1).get(0);
    Outcome.Checked without =
        (Outcome.Checked) Linting.run(new Languages(), List.of(new DoubledWord()), work, 1).get(0);

    assertThat(with.names()).extracting(NameGroup::consistent).containsExactly(false);
    assertThat(without.names()).extracting(NameGroup::consistent).containsExactly(true);
  }

  @Test
  void hostileRunsOfLettersAndStopsAreReadInTime() {
    for (String text :
        List.of(
            "a.".repeat(20_000), "a".repeat(200_000), "a@".repeat(20_000), "x ".repeat(5_000))) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(60), () -> Linting.lint("hostile.txt", "en", text));
    }
  }
}
