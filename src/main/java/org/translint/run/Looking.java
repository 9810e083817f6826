package org.translint.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.translint.check.Check;
import org.translint.facts.FactCache;
import org.translint.facts.FactStore;
import org.translint.facts.Facts;
import org.translint.language.Languages;
import org.translint.read.Readers;

/**
 * The first phase of a run by itself: the facts of some articles, for somebody who brings those of
 * a batch together elsewhere. They are what a {@link Run} finds. Thread-safe.
 */
public final class Looking {

  private final ArticleReader articles;
  private final FactFinder finder;
  private final Manner manner;

  /**
   * What a look at articles needs.
   *
   * @param newsroom what the newsroom says itself
   * @param checks that are to run, in any order
   */
  public Looking(Languages languages, Newsroom newsroom, List<Check> checks, Manner manner) {
    long most = manner.limits().bytes();
    Readers readers = new Readers(newsroom.files(), most);
    this.articles = new ArticleReader(languages, readers, manner.encoding(), most);
    this.finder = new FactFinder(languages, newsroom, checks);
    this.manner = manner;
  }

  /**
   * What came of one article.
   *
   * @param story what it shares with the other translations of its source
   * @param facts about it, or null where there are none
   * @param failure why there are none, or null
   */
  public record Looked(
      String id, String story, @Nullable Facts facts, Outcome.@Nullable Unreadable failure) {}

  /**
   * Looks at the articles of {@code work} and hands over what came of each, in no order.
   *
   * @throws InterruptedException if this thread is interrupted; the work is given up
   */
  public void look(List<Assignment> work, Consumer<Looked> taker) throws InterruptedException {
    try (FactStore store = new FactStore()) {
      FirstPhase phase =
          new FirstPhase(
              articles,
              new FactKeeper(finder, FactCache.NONE, store),
              manner,
              Progress.SILENT,
              false);
      for (Result result : phase.results(work, new Stop())) {
        taker.accept(looked(result, store));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("what was found cannot be forgotten", e);
    }
  }

  private static Looked looked(Result result, FactStore store) {
    if (result instanceof Result.Found found) {
      Member member = found.member();
      return new Looked(member.id(), member.story(), store.get(member.number()), null);
    }
    Outcome.Unreadable failure = ((Result.Failed) result).failure();
    return new Looked(failure.id(), failure.story(), null, failure);
  }
}
