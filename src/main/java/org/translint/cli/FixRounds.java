package org.translint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.translint.read.file.Input;
import org.translint.run.Assignment;
import org.translint.run.Outcome;
import org.translint.run.OutcomeConsumer;
import org.translint.run.Run;
import org.translint.run.Summary;
import org.translint.write.ArticleFixes;
import org.translint.write.Rewriter;

/**
 * Fixes a batch in memory, in rounds: after each the batch is checked again, of which only the
 * articles that changed cost time, until nothing is left that can be fixed. Used once.
 */
final class FixRounds {

  private final Run run;
  private final Function<String, Rewriter> rewriters;
  private final boolean withUnsafe;
  private final Map<String, ArticleFixes> fixes = new TreeMap<>();
  private boolean hasChanged;

  /**
   * @param run with the settings of the user
   * @param rewriters by the path of a file
   * @param withUnsafe whether fixes are made that a person is to look at, too
   */
  FixRounds(Run run, Function<String, Rewriter> rewriters, boolean withUnsafe) {
    this.run = run;
    this.rewriters = rewriters;
    this.withUnsafe = withUnsafe;
  }

  /**
   * Fixes what can be fixed.
   *
   * @param first takes the outcomes before anything is fixed
   * @return the figures of the articles as they were
   */
  Summary execute(List<Assignment> work, OutcomeConsumer first)
      throws IOException, InterruptedException {
    Map<String, Assignment> byPath =
        work.stream()
            .collect(
                Collectors.toMap(a -> a.target().path(), Function.identity(), (one, again) -> one));
    Summary summary =
        run.execute(
            work,
            outcome -> {
              first.accept(outcome);
              look(outcome, byPath);
            });
    while (hasChanged) {
      hasChanged = false;
      run.execute(work.stream().map(this::now).toList(), outcome -> look(outcome, byPath));
    }
    return summary;
  }

  /** The articles that had something to fix, by path. */
  Map<String, ArticleFixes> fixes() {
    return fixes;
  }

  private void look(Outcome outcome, Map<String, Assignment> work) {
    if (!(outcome instanceof Outcome.Checked article)) {
      return;
    }
    ArticleFixes open = fixes.get(article.path());
    if (open == null) {
      boolean isClean = article.findings().stream().noneMatch(f -> ArticleFixes.isFixable(f, true));
      Assignment assignment = work.get(article.path());
      if (isClean || assignment == null) {
        return;
      }
      open =
          new ArticleFixes(
              rewriters.apply(article.path()),
              bytes(assignment.target()),
              article.document(),
              withUnsafe);
      fixes.put(article.path(), open);
    }
    hasChanged |= open.next(article.document(), article.findings(), article.fingerprints());
  }

  /** The bytes of an input; none where it has gone since it was checked. */
  private static byte[] bytes(Input input) {
    try {
      return input.bytes();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** The work on an article as it stands now. */
  private Assignment now(Assignment work) {
    Input source = work.source();
    return new Assignment(
        now(work.target()),
        work.language(),
        source == null ? null : now(source),
        work.sourceLanguage(),
        work.story(),
        work.problem());
  }

  private Input now(Input input) {
    return Optional.ofNullable(fixes.get(input.path()))
        .filter(open -> open.bytes() != open.original())
        .<Input>map(open -> new Input.InMemory(input.path(), open.bytes()))
        .orElse(input);
  }
}
