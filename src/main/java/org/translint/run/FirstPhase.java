package org.translint.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.translint.read.file.Input;
import org.translint.read.file.UnreadableException;
import org.translint.text.Document;
import org.translint.text.Translation;

/**
 * The first phase of a run: the facts of all articles, several at a time. A file that holds any
 * number of articles is read by one thread, which waits while enough of them are being looked at.
 *
 * <p>Used by one thread, again and again: the facts of work that was looked at last time are kept.
 */
final class FirstPhase {

  /** How many articles of one file wait for each worker. */
  private static final int AHEAD = 4;

  private final ArticleReader articles;
  private final FactKeeper facts;
  private final Manner manner;
  private final Progress progress;
  private final boolean isAllThereIs;

  /** What the last time made of its work. */
  private Map<Assignment, List<Result>> known = Map.of();

  /**
   * A phase.
   *
   * @param isAllThereIs whether no other work is expected than that of the first time
   */
  FirstPhase(
      ArticleReader articles,
      FactKeeper facts,
      Manner manner,
      Progress progress,
      boolean isAllThereIs) {
    this.isAllThereIs = isAllThereIs;
    this.articles = articles;
    this.facts = facts;
    this.manner = manner;
    this.progress = progress;
  }

  /**
   * The results of all articles, in no order.
   *
   * @param stop where that is asked, articles that nobody has looked at fail
   * @throws InterruptedException if this thread is interrupted; the work is given up
   */
  List<Result> results(List<Assignment> work, Stop stop) throws InterruptedException {
    try (Round round = new Round(work.size(), stop)) {
      Map<Assignment, List<CompletableFuture<Result>>> futures = new HashMap<>();
      for (Assignment assignment : storyByStory(work)) {
        if (!known.containsKey(assignment)) {
          futures.put(assignment, round.submit(assignment));
        }
      }
      List<Result> all = new ArrayList<>();
      Map<Assignment, List<Result>> looked = new HashMap<>();
      for (Assignment assignment : work) {
        List<Result> results = new ArrayList<>(known.getOrDefault(assignment, List.of()));
        for (CompletableFuture<Result> future : futures.getOrDefault(assignment, List.of())) {
          results.add(future.get());
        }
        all.addAll(results);
        looked.put(assignment, results);
      }
      known = looked;
      return all;
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IllegalStateException("a worker failed: " + Failures.inOneLine(cause), cause);
    }
  }

  /** The translations of one source one after another, since what it takes to know it is shared. */
  private static List<Assignment> storyByStory(List<Assignment> work) {
    return work.stream()
        .sorted(
            Comparator.comparing(
                (Assignment assignment) -> {
                  Input source = assignment.source();
                  return source == null ? "" : source.path();
                }))
        .toList();
  }

  /** The work of one time. */
  private final class Round implements AutoCloseable {

    private final Workers workers = new Workers(manner.jobs(), manner.limits().time());
    private final Semaphore free = new Semaphore(manner.jobs() * AHEAD);
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger total;
    private final boolean isOnlyFile;
    private final Stop stop;

    Round(int files, Stop stop) {
      total = new AtomicInteger(files);
      isOnlyFile = isAllThereIs && files == 1;
      this.stop = stop;
    }

    /** Begins the work on a file. */
    List<CompletableFuture<Result>> submit(Assignment assignment) throws InterruptedException {
      String withoutSource = assignment.withoutSource();
      if (articles.holdsMany(assignment)) {
        return submitAll(assignment);
      }
      if (withoutSource != null && assignment.source() == null) {
        return List.of(done(failed(assignment, withoutSource)));
      }
      return List.of(
          submit(
              assignment,
              assignment.target().path(),
              attempt -> lookAtOnly(assignment, isOnlyFile, attempt)));
    }

    private List<CompletableFuture<Result>> submitAll(Assignment assignment)
        throws InterruptedException {
      List<CompletableFuture<Result>> futures = new ArrayList<>();
      List<Result> failures = new ArrayList<>();
      try {
        articles.readAll(
            assignment,
            article -> {
              if (stop.isAsked()) {
                failures.add(notReached(assignment, article.target().id()));
                return;
              }
              free.acquire();
              futures.add(
                  submit(
                          assignment,
                          article.target().id(),
                          attempt -> lookAt(assignment, article, attempt))
                      .whenComplete((result, failure) -> free.release()));
            },
            (id, reason) -> failures.add(failed(assignment, id, reason)));
      } catch (UnreadableException e) {
        failures.add(failed(assignment, e.reason()));
      } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
        failures.add(failed(assignment, unexpected(e)));
      }
      failures.forEach(failure -> futures.add(done(failure)));
      total.addAndGet(futures.size() - 1);
      return futures;
    }

    private CompletableFuture<Result> submit(
        Assignment assignment, String id, Function<Attempt, Result> look) {
      CompletableFuture<Result> result =
          workers.submit(
              new Workers.Work<>() {
                @Override
                public Result in(Attempt attempt) {
                  return look.apply(attempt);
                }

                @Override
                public Result instead(String step) {
                  return failed(assignment, id, tooLong(id, step));
                }
              });
      return stop.orInstead(result, () -> notReached(assignment, id))
          .whenComplete((found, failure) -> tell());
    }

    private CompletableFuture<Result> done(Result result) {
      tell();
      return CompletableFuture.completedFuture(result);
    }

    private void tell() {
      int count = done.incrementAndGet();
      progress.articles(count, Math.max(count, total.get()));
    }

    @Override
    public void close() {
      workers.close();
    }
  }

  /** Looks at a file that holds one article. */
  private Result lookAtOnly(Assignment assignment, boolean isOnly, Attempt attempt) {
    try {
      return found(assignment, assignment.story(), articles.readOne(assignment), isOnly, attempt);
    } catch (UnreadableException e) {
      return failed(assignment, e.reason());
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      return failed(assignment, unexpected(e));
    }
  }

  /** Looks at one article of several. */
  private Result lookAt(Assignment assignment, Translation article, Attempt attempt) {
    String id = article.target().id();
    String withoutSource = assignment.withoutSource();
    if (withoutSource != null && article.source() == null) {
      return failed(assignment, id, withoutSource);
    }
    try {
      Translation settled = articles.settled(assignment, article);
      return found(assignment, story(assignment, settled.target()), settled, false, attempt);
    } catch (UnreadableException e) {
      return failed(assignment, id, e.reason());
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      return failed(assignment, id, unexpected(e));
    }
  }

  private Result found(
      Assignment assignment, String story, Translation article, boolean isOnly, Attempt attempt) {
    boolean isFile = assignment.target() instanceof Input.InFile;
    return facts.found(story, article, isFile, isOnly, attempt);
  }

  private static String tooLong(String id, String step) {
    return id
        + ": looking at it takes longer than it may; '"
        + step
        + "' was tried last. Divide the article, or allow more with --timeout.";
  }

  private static Result notReached(Assignment assignment, String id) {
    String path = assignment.target().path();
    return new Result.Failed(
        Outcome.Unreadable.notReached(
            assignment.story() + ArticleReader.record(path, id), id, path));
  }

  private static String unexpected(Throwable failure) {
    return "translint failed on it: " + Failures.inOneLine(failure) + ".";
  }

  private static Result failed(Assignment assignment, String reason) {
    String path = assignment.target().path();
    return new Result.Failed(new Outcome.Unreadable(assignment.story(), path, path, reason));
  }

  private static Result failed(Assignment assignment, String id, String reason) {
    String path = assignment.target().path();
    return new Result.Failed(
        new Outcome.Unreadable(
            assignment.story() + ArticleReader.record(path, id), id, path, reason));
  }

  /**
   * What an article of several shares with its translations in other files: its record, unless it
   * is told from the others by its language alone.
   */
  private static String story(Assignment assignment, Document article) {
    String record = ArticleReader.record(article.path(), article.id());
    return record.equals("#" + article.language())
        ? assignment.story()
        : assignment.story() + record;
  }
}
