package org.translint.cli;

import java.io.IOException;
import java.util.ArrayList;
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
import org.translint.write.Fault;
import org.translint.write.FileFixes;
import org.translint.write.Rewriter;

/**
 * Fixes a batch in memory, in rounds: after each the batch is checked again, of which only the
 * articles that changed cost time, until nothing is left that can be fixed. Used once.
 */
final class FixRounds {

  private final Run run;
  private final Function<String, Rewriter> rewriters;
  private final boolean withUnsafe;
  private final Map<String, FileFixes> fixes = new TreeMap<>();

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
    Map<String, List<Fault>> found = new TreeMap<>();
    Summary summary =
        run.execute(
            work,
            outcome -> {
              first.accept(outcome);
              note(outcome, found);
            });
    while (look(found, byPath)) {
      found.clear();
      run.execute(work.stream().map(this::now).toList(), outcome -> note(outcome, found));
    }
    return summary;
  }

  /** The files that had something to fix, by path. */
  Map<String, FileFixes> fixes() {
    return fixes;
  }

  private static void note(Outcome outcome, Map<String, List<Fault>> found) {
    if (outcome instanceof Outcome.Checked article) {
      found
          .computeIfAbsent(article.path(), path -> new ArrayList<>())
          .addAll(Fault.of(article.document(), article.findings(), article.fingerprints()));
    }
  }

  /** Whether any file is another now. */
  private boolean look(Map<String, List<Fault>> found, Map<String, Assignment> work) {
    boolean hasChanged = false;
    for (Map.Entry<String, List<Fault>> file : found.entrySet()) {
      FileFixes open = fixes.get(file.getKey());
      Assignment assignment = work.get(file.getKey());
      if (open == null && assignment != null && isFixable(file.getValue())) {
        open =
            new FileFixes(
                rewriters.apply(file.getKey()),
                file.getKey(),
                bytes(assignment.target()),
                withUnsafe);
        fixes.put(file.getKey(), open);
      }
      hasChanged |= open != null && open.next(file.getValue());
    }
    return hasChanged;
  }

  private static boolean isFixable(List<Fault> faults) {
    return faults.stream().anyMatch(fault -> fault.isFixable(true));
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
    return work.with(now(work.target()), source == null ? null : now(source));
  }

  private Input now(Input input) {
    return Optional.ofNullable(fixes.get(input.path()))
        .filter(open -> open.bytes() != open.original())
        .<Input>map(open -> new Input.InMemory(input.path(), open.bytes()))
        .orElse(input);
  }
}
