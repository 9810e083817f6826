package org.translint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.translint.check.Analysis;
import org.translint.check.Check;
import org.translint.check.DocumentCheck;
import org.translint.check.hygiene.DoubledWord;
import org.translint.config.Limits;
import org.translint.config.NamesScope;
import org.translint.facts.FactCache;
import org.translint.finding.Category;
import org.translint.finding.CheckFailed;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckPage;
import org.translint.finding.Finding;
import org.translint.language.Languages;
import org.translint.read.file.Input;
import org.translint.reliability.Promise;

/** What one check does on one article harms no other check and no other article. */
@Tag("reliability")
class RunawayTest {

  private static final String BAD = "en/2.txt";

  private static final Languages LANGUAGES = new Languages();

  private final AtomicBoolean isTestOver = new AtomicBoolean();

  @AfterEach
  void letLostThreadsEnd() {
    isTestOver.set(true);
  }

  /** Does something on one article. */
  private record Wild(String id, Consumer<Analysis> deed) implements DocumentCheck {

    @Override
    public CheckInfo info() {
      return new CheckInfo(
          id, Category.STYLE, CheckInfo.Maturity.STABLE, CheckPage.parse("# Wild"));
    }

    @Override
    public List<Finding> check(Analysis article) {
      if (article.document().id().equals(BAD)) {
        deed.accept(article);
      }
      return List.of();
    }
  }

  private static List<Assignment> batch() {
    return IntStream.range(0, 5)
        .mapToObj(
            i ->
                new Assignment(
                    new Input.InMemory(
                        "en/" + i + ".txt",
                        "The the report is out.\n".getBytes(StandardCharsets.UTF_8)),
                    "en",
                    null,
                    null,
                    "s" + i))
        .toList();
  }

  /** What is loaded for the first article takes longer than these tests allow. */
  @BeforeAll
  static void load() throws IOException, InterruptedException {
    run(Limits.DEFAULT);
  }

  private static List<Outcome> run(Check... wild) throws IOException, InterruptedException {
    return run(new Limits(Duration.ofMillis(600), Limits.DEFAULT.bytes()), wild);
  }

  private static List<Outcome> run(Limits limits, Check... wild)
      throws IOException, InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    try (Run run =
        new Run(
            LANGUAGES,
            Newsroom.SILENT,
            Stream.concat(Stream.of(new DoubledWord()), Stream.of(wild)).toList(),
            new Manner(StandardCharsets.UTF_8, NamesScope.BATCH, 1, limits),
            Progress.SILENT,
            FactCache.NONE)) {
      run.execute(batch(), outcomes::add);
    }
    return outcomes;
  }

  /** All articles are checked, and have their finding; one says which check failed on it. */
  private static void assertUnharmed(List<Outcome> outcomes, String check, String reason) {
    assertThat(outcomes).hasSize(5);
    for (Outcome outcome : outcomes) {
      Outcome.Checked article = (Outcome.Checked) outcome;
      assertThat(article.findings()).extracting(Finding::check).containsExactly("doubled-word");
      if (article.id().equals(BAD)) {
        assertThat(article.failedChecks()).extracting(CheckFailed::check).containsExactly(check);
        assertThat(article.failedChecks().get(0).reason()).contains(reason);
      } else {
        assertThat(article.failedChecks()).isEmpty();
      }
    }
  }

  private static void isolationIsKept() {
    Promise.of("isolation").passed(1);
  }

  private void loop() {
    while (!isTestOver.get()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void aCheckThatNeverEndsIsLeftOutWithOneThreadToo() throws Exception {
    assertUnharmed(run(new Wild("wild", a -> loop())), "wild", "longer than --timeout allows");
    isolationIsKept();
  }

  @Test
  void aCheckThatWaitsForeverIsLeftOut() throws Exception {
    Object never = new Object();
    Wild waiting =
        new Wild(
            "wild",
            a -> {
              synchronized (never) {
                while (!isTestOver.get()) {
                  try {
                    never.wait(100);
                  } catch (InterruptedException e) {
                    // It does not listen.
                  }
                }
              }
            });
    assertUnharmed(run(waiting), "wild", "longer than --timeout allows");
    isolationIsKept();
  }

  @Test
  void aRegularExpressionThatRunsAwayIsLeftOut() throws Exception {
    CharSequence text =
        new CharSequence() {
          @Override
          public int length() {
            return 60;
          }

          @Override
          public char charAt(int index) {
            if (isTestOver.get()) {
              throw new IllegalStateException("the test is over");
            }
            return index == 59 ? 'b' : 'a';
          }

          @Override
          public CharSequence subSequence(int start, int end) {
            return "a".repeat(end - start);
          }
        };
    Wild pattern = new Wild("wild", a -> Pattern.matches("(a+a+)+\\1c", text));
    assertUnharmed(run(pattern), "wild", "longer than --timeout allows");
    isolationIsKept();
  }

  @Test
  void aStackThatOverflowsFailsTheCheckAlone() throws Exception {
    assertUnharmed(
        run(
            new Wild(
                "wild",
                a -> {
                  throw new StackOverflowError();
                })),
        "wild",
        "StackOverflowError");
    isolationIsKept();
  }

  @Test
  void anArticleOnWhichEverythingRunsAwayFailsAlone() throws Exception {
    AtomicInteger attempts = new AtomicInteger();
    Check[] all =
        Stream.of("a", "b", "c", "d", "e")
            .map(
                id ->
                    new Wild(
                        id,
                        a -> {
                          attempts.incrementAndGet();
                          loop();
                        }))
            .toArray(Check[]::new);
    List<Outcome> outcomes = run(all);

    assertThat(attempts).hasValue(4);
    assertThat(outcomes).hasSize(5);
    assertThat(outcomes.get(2))
        .isInstanceOfSatisfying(
            Outcome.Unreadable.class,
            failed ->
                assertThat(failed.reason())
                    .isEqualTo(
                        "en/2.txt: looking at it takes longer than it may; 'd' was tried last."
                            + " Divide the article, or allow more with --timeout."));
    assertThat(outcomes).filteredOn(Outcome.Checked.class::isInstance).hasSize(4);
    isolationIsKept();
  }
}
