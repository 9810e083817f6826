package org.translint.run;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.translint.check.Check;
import org.translint.config.NamesScope;
import org.translint.language.Languages;
import org.translint.names.index.BatchPeople;
import org.translint.names.index.NameIndex;
import org.translint.names.index.NameIndexWriter;
import org.translint.names.ledger.Ledger;
import org.translint.read.Readers;
import org.translint.terms.Glossary;

/**
 * One run over a batch: the facts of all articles in parallel, then the judgement with the batch,
 * then the outcomes in the order of their ids. The outcomes depend neither on the number of threads
 * nor on the order of the work.
 *
 * <p>It can be executed again with some of the work changed; the facts of the rest are kept. An
 * input in memory is another one where its array is another.
 */
public final class Run {

  private final List<Check> checks;
  private final Newsroom.Rulings rulings;
  private final FirstPhase firstPhase;
  private final NamesScope namesScope;

  /**
   * A run.
   *
   * @param ledger of the names that the newsroom approves
   * @param glossary of the terms that it approves
   * @param checks that are to run, in any order
   * @param encoding of files that do not say their own
   * @param jobs how many articles at a time
   * @param progress is told how far the first phase has come
   * @param namesScope how far names are compared
   */
  public Run(
      Languages languages,
      Ledger ledger,
      Glossary glossary,
      List<Check> checks,
      Charset encoding,
      int jobs,
      Progress progress,
      NamesScope namesScope) {
    this(languages, Newsroom.of(ledger, glossary), checks, encoding, jobs, progress, namesScope);
  }

  /** A run for a newsroom that says more than its names and terms. */
  public Run(
      Languages languages,
      Newsroom newsroom,
      List<Check> checks,
      Charset encoding,
      int jobs,
      Progress progress,
      NamesScope namesScope) {
    this.rulings = newsroom.rulings();
    this.namesScope = namesScope;
    this.checks = List.copyOf(checks);
    this.firstPhase =
        new FirstPhase(
            new ArticleReader(languages, new Readers(newsroom.files()), encoding),
            new FactFinder(languages, newsroom, checks),
            jobs,
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
    List<Facts> readable = new ArrayList<>();
    for (Result result : results) {
      if (result instanceof Result.Found found) {
        readable.add(found.facts());
      }
    }
    if (namesScope == NamesScope.ARTICLE) {
      return judge(results, new BatchIndex(readable, null), consumer);
    }
    try (BatchPeople people = people(readable)) {
      Summary summary = judge(results, new BatchIndex(readable, people), consumer);
      people.forEach(consumer::name);
      return summary;
    }
  }

  private static BatchPeople people(List<Facts> batch) throws IOException {
    try (NameIndexWriter names = NameIndexWriter.open()) {
      for (Facts facts : batch) {
        names.add(facts.document().id(), facts.nameUses());
      }
      NameIndex index = names.finish();
      try {
        return new BatchPeople(index);
      } catch (IOException | RuntimeException e) {
        index.close();
        throw e;
      }
    }
  }

  private Summary judge(List<Result> results, BatchIndex batch, OutcomeConsumer consumer)
      throws IOException {
    Judgement judgement = new Judgement(checks, batch, rulings);
    Summary.Counter counter = new Summary.Counter();
    for (Result result : results) {
      Outcome outcome = result.outcome(judgement);
      counter.add(outcome);
      consumer.accept(outcome);
    }
    return counter.summary();
  }
}
