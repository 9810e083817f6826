package org.translint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.translint.config.Settings;
import org.translint.config.SettingsException;
import org.translint.finding.Fix.Applicability;
import org.translint.language.Languages;
import org.translint.read.file.Input;
import org.translint.run.Assignment;
import org.translint.run.Newsroom;
import org.translint.run.Run;
import org.translint.run.Summary;
import org.translint.write.FileFixes;
import org.translint.write.FileOutput;
import org.translint.write.Turn;

/** One run of {@code fix}, from the paths to the exit code. Used once. */
final class FixRun {

  private final Console console;
  private final Settings settings;
  private final boolean writes;
  private final boolean withUnsafe;
  private final FixTally tally;

  /** Whether every file could be written that was to be. */
  private boolean isWritten = true;

  /**
   * @param writes whether files are written, rather than a diff
   * @param withUnsafe whether fixes are made that a person is to look at, too
   */
  FixRun(Console console, Settings settings, boolean writes, boolean withUnsafe) {
    this.console = console;
    this.settings = settings;
    this.writes = writes;
    this.withUnsafe = withUnsafe;
    this.tally = new FixTally(console);
  }

  /**
   * Fixes what {@code paths} mean, or shows the fixes.
   *
   * @return the exit code
   * @throws SettingsException if the settings leave nothing to do
   */
  int execute(List<String> paths) throws Exception {
    Parts.requireSomeCheck(settings);
    Newsroom said = Parts.newsroom(settings);
    Languages languages = Parts.languages(settings);
    WorkSearch search = new WorkSearch(console, settings);
    List<Assignment> work = search.find(paths);
    if (writes && work.stream().anyMatch(a -> a.target() instanceof Input.InMemory)) {
      throw new SettingsException(Sentences.say("fix.standard-input"));
    }
    if (work.isEmpty()) {
      return search.isUnchanged() ? ExitCode.CLEAN : ExitCode.USAGE;
    }
    Newsroom newsroom = said.withLines(search.changedLines(work));
    ProgressLine progress = new ProgressLine(console, settings);
    try (Run run = Parts.run(settings, languages, newsroom, progress);
        Undisturbed undisturbed = Undisturbed.begin(console, progress)) {
      FixRounds rounds = new FixRounds(run, Parts.rewriters(settings), withUnsafe);
      Summary before =
          rounds.execute(
              work,
              outcome -> {
                progress.clear();
                Errors.tell(outcome, console);
              });
      progress.clear();
      boolean isGiven = give(rounds.fixes(), work, undisturbed);
      if (isGiven) {
        tally.tell(writes);
      }
      return exitCode(search.isWhole() && isGiven, before.failed());
    }
  }

  /** Writes all fixes, or shows them; returns whether standard output could take them. */
  private boolean give(Map<String, FileFixes> all, List<Assignment> work, Undisturbed undisturbed) {
    try {
      FixDiff diff = new FixDiff(console, settings.reports().color());
      give(all, work, diff, undisturbed);
      diff.end();
      return true;
    } catch (IOException e) {
      console.tell(Sentences.say("fix.not-shown", Errors.reason(e)));
      return false;
    }
  }

  private void give(
      Map<String, FileFixes> all, List<Assignment> work, FixDiff diff, Undisturbed undisturbed)
      throws IOException {
    for (Assignment assignment : work) {
      FileFixes fixes = all.get(assignment.target().path());
      if (fixes == null) {
        continue;
      }
      if (fixes.isStale()) {
        change(assignment.target().path());
        continue;
      }
      if (!writes) {
        diff.show(fixes);
      }
      boolean isToWrite = writes && !Arrays.equals(fixes.original(), fixes.bytes());
      if (!isToWrite) {
        tally.add(fixes);
      } else if (assignment.target() instanceof Input.InFile file) {
        undisturbed.make(() -> write(file, fixes));
      }
    }
  }

  private void change(String path) {
    isWritten = false;
    console.tell(Sentences.say("fix.changed", FixTally.visible(path)));
  }

  /** Writes a file anew, unless it is no longer what was read; tells what goes wrong. */
  private void write(Input.InFile input, FileFixes fixes) {
    try (Turn turn = Turn.at(input.file())) {
      if (!Arrays.equals(Files.readAllBytes(turn.file()), fixes.original())) {
        change(input.path());
        return;
      }
      try (FileOutput output = FileOutput.open(turn.file())) {
        output.stream().write(fixes.bytes());
        output.commit();
      }
      tally.add(fixes);
    } catch (IOException e) {
      isWritten = false;
      console.tell(
          Sentences.say("fix.not-written", FixTally.visible(input.path()), Errors.reason(e)));
    }
  }

  private int exitCode(boolean isWhole, int failed) {
    if (!isWhole) {
      return ExitCode.USAGE;
    }
    if (failed > 0 || !isWritten) {
      return ExitCode.FAILED;
    }
    int unwritten = tally.safeLeft() + (writes ? 0 : tally.made(Applicability.SAFE));
    return unwritten > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
