package org.translint.run;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.translint.check.Check;
import org.translint.config.NamesScope;
import org.translint.facts.FactCache;
import org.translint.facts.FactStore;
import org.translint.language.Languages;
import org.translint.read.Readers;

/**
 * One run over a batch: the facts of all articles in parallel, then the judgement with the batch,
 * then the outcomes in the order of their ids. The outcomes depend neither on the number of threads
 * nor on the order of the work.
 *
 * <p>It can be executed again with some of the work changed; the facts of the rest are kept. An
 * input in memory is another one where its array is another. What is found is kept in memory and on
 * disk until the run is closed. Used by one thread.
 */
public final class Run implements AutoCloseable {

  private final List<Check> checks;
  private final Newsroom.Rulings rulings;
  private final FirstPhase firstPhase;
  private final Stop stop = new Stop();
  private final NamesScope namesScope;
  private final FactStore store;
  private final FactCache cache;

  /**
   * A run.
   *
   * @param newsroom what the newsroom says itself
   * @param checks that are to run, in any order
   * @param progress is told how far the first phase has come
   * @param cache of what is found by these checks, in these languages and for this newsroom
   */
  public Run(
      Languages languages,
      Newsroom newsroom,
      List<Check> checks,
      Manner manner,
      Progress progress,
      FactCache cache) {
    this(languages, newsroom, checks, manner, progress, cache, new FactStore());
  }

  /** A run that keeps what it finds in {@code store}, which is closed with it. */
  Run(
      Languages languages,
      Newsroom newsroom,
      List<Check> checks,
      Manner manner,
      Progress progress,
      FactCache cache,
      FactStore store) {
    this.rulings = newsroom.rulings();
    this.namesScope = manner.namesScope();
    this.store = store;
    this.cache = cache;
    this.checks = List.copyOf(checks);
    Readers readers = new Readers(newsroom.files(), manner.limits().bytes());
    this.firstPhase =
        new FirstPhase(
            new ArticleReader(languages, readers, manner.encoding(), manner.limits().bytes()),
            new FactKeeper(new FactFinder(languages, newsroom, checks), cache, store),
            manner,
            progress,
            true);
  }

  /**
   * Checks all articles and hands their outcomes to {@code consumer}.
   *
   * <p>Once {@link #stop} is called, the articles that were looked at so far are judged each for
   * itself, as far as there is time; the rest fails, with that for a reason.
   *
   * @return the figures of the run
   * @throws IOException if the consumer does, or names cannot be kept on disk
   * @throws InterruptedException if this thread is interrupted; the work is given up
   */
  public Summary execute(List<Assignment> work, OutcomeConsumer consumer)
      throws IOException, InterruptedException {
    List<Result> results = firstPhase.results(work, stop);
    results.sort(Comparator.comparing(Result::id));
    List<Member> members =
        results.stream()
            .filter(Result.Found.class::isInstance)
            .map(result -> ((Result.Found) result).member())
            .toList();
    Batch batch = new Batch(members, store);
    try (BatchIndex index = new BatchIndex(batch, areCompared())) {
      Judgement judgement = new Judgement(checks, index, rulings);
      Summary.Counter counter = new Summary.Counter();
      for (Result result : results) {
        Outcome outcome = stop.isOver() ? notReached(result) : outcome(result, batch, judgement);
        counter.add(outcome);
        consumer.accept(outcome);
      }
      index.names(consumer::name);
      return counter.summary();
    }
  }

  /** There is no time to compare articles where the run is to end. */
  private boolean areCompared() {
    return namesScope == NamesScope.BATCH && !stop.isAsked();
  }

  private static Outcome notReached(Result result) {
    return result instanceof Result.Found found
        ? Outcome.Unreadable.notReached(found.member().story(), found.id(), found.member().path())
        : ((Result.Failed) result).failure();
  }

  private static Outcome outcome(Result result, Batch batch, Judgement judgement) {
    return result instanceof Result.Found found
        ? judgement.judge(batch.facts(found.member()))
        : ((Result.Failed) result).failure();
  }

  /** Brings the run to its end within about a second. May be called from any thread. */
  public void stop() {
    stop.ask();
  }

  /** Deletes what was kept of the work. */
  @Override
  public void close() throws IOException {
    cache.trim();
    store.close();
  }
}
