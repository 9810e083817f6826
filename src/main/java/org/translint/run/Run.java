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
            progress);
  }

  /**
   * Checks all articles and hands their outcomes to {@code consumer}.
   *
   * @return the figures of the run
   * @throws IOException if the consumer does, or names cannot be kept on disk
   * @throws InterruptedException if this thread is interrupted; the work is given up
   */
  public Summary execute(List<Assignment> work, OutcomeConsumer consumer)
      throws IOException, InterruptedException {
    List<Result> results = firstPhase.results(work);
    results.sort(Comparator.comparing(Result::id));
    List<Member> members =
        results.stream()
            .filter(Result.Found.class::isInstance)
            .map(result -> ((Result.Found) result).member())
            .toList();
    Batch batch = new Batch(members, store);
    try (BatchIndex index = new BatchIndex(batch, namesScope == NamesScope.BATCH)) {
      Judgement judgement = new Judgement(checks, index, rulings);
      Summary.Counter counter = new Summary.Counter();
      for (Result result : results) {
        Outcome outcome = outcome(result, batch, judgement);
        counter.add(outcome);
        consumer.accept(outcome);
      }
      index.names(consumer::name);
      return counter.summary();
    }
  }

  private static Outcome outcome(Result result, Batch batch, Judgement judgement) {
    return result instanceof Result.Found found
        ? judgement.judge(batch.facts(found.member()))
        : ((Result.Failed) result).failure();
  }

  /** Deletes what was kept of the work. */
  @Override
  public void close() throws IOException {
    cache.trim();
    store.close();
  }
}
