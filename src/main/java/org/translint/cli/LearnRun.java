package org.translint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.config.Settings;
import org.translint.config.SettingsException;
import org.translint.finding.BatchName;
import org.translint.learn.Lessons;
import org.translint.names.ledger.Entry;
import org.translint.names.ledger.LedgerException;
import org.translint.names.ledger.LedgerWriter;
import org.translint.run.Assignment;
import org.translint.run.Outcome;
import org.translint.run.OutcomeConsumer;
import org.translint.run.Summary;
import org.translint.write.FileOutput;
import org.translint.write.Turn;

/** One run of {@code learn}, from the paths to the exit code. Used once. */
final class LearnRun {

  private static final String WORDS = "learned-words.txt";
  private static final String NAMES = "learned-names.csv";
  private static final String SETTINGS = "learned.yaml";

  private final Console console;
  private final Settings settings;
  private final int least;
  private final double quietAbove;
  private final @Nullable Path folder;
  private final Lessons lessons;
  private final NamesToExport people = new NamesToExport();

  /**
   * @param least how many articles have to agree
   * @param quietAbove how many faults in a thousand words a check may tell and stay
   * @param folder where the proposals go, absolute, or null for standard output
   */
  LearnRun(
      Console console, Settings settings, int least, double quietAbove, @Nullable Path folder) {
    this.console = console;
    this.settings = settings;
    this.least = least;
    this.quietAbove = quietAbove;
    this.folder = folder;
    this.lessons = new Lessons(least);
  }

  /**
   * Learns from what {@code paths} mean.
   *
   * @return the exit code
   */
  int execute(List<String> paths) throws Exception {
    Parts.requireSomeCheck(settings);
    WorkSearch search = new WorkSearch(console, settings);
    List<Assignment> work = search.find(paths);
    if (work.isEmpty()) {
      return search.isUnchanged() ? ExitCode.CLEAN : ExitCode.USAGE;
    }
    ProgressLine progress = new ProgressLine(console, settings);
    Summary summary;
    try (Undisturbed undisturbed = Undisturbed.begin(console, progress)) {
      summary =
          Parts.run(
              settings,
              Parts.languages(settings),
              Parts.newsroom(settings),
              work,
              progress,
              consumer(progress));
      progress.clear();
      Path into = folder;
      if (into == null) {
        print();
      } else {
        undisturbed.make(() -> write(into));
      }
    }
    if (!search.isWhole()) {
      return ExitCode.USAGE;
    }
    return summary.failed() > 0 ? ExitCode.FAILED : ExitCode.CLEAN;
  }

  private OutcomeConsumer consumer(ProgressLine progress) {
    return new OutcomeConsumer() {
      @Override
      public void accept(Outcome outcome) {
        progress.clear();
        Errors.tell(outcome, console);
        if (outcome instanceof Outcome.Checked checked) {
          lessons.add(checked);
        }
      }

      @Override
      public void name(BatchName name) {
        int articles = name.forms().stream().mapToInt(BatchName.Form::articleCount).max().orElse(0);
        if (name.consistent() && articles >= least) {
          people.add(name);
        }
      }
    };
  }

  private void print() {
    StringBuilder text = new StringBuilder(words()).append('\n');
    text.append(Sentences.say("learn.names", least)).append('\n');
    people
        .entries()
        .forEach(e -> text.append(e.approved()).append('\t').append(e.language()).append('\n'));
    PrintWriter out = console.writer();
    out.print(text.append('\n').append(quiet()));
    out.flush();
  }

  private void write(Path into) throws SettingsException {
    Path at = into;
    try {
      Files.createDirectories(into);
      at = into.resolve(WORDS);
      put(at, words());
      at = into.resolve(SETTINGS);
      put(at, quiet());
      at = into.resolve(NAMES);
      try (Turn turn = Turn.at(at)) {
        LedgerWriter.export(turn.file(), people.entries());
      }
    } catch (IOException e) {
      throw new SettingsException(
          Sentences.say("learn.not-written", String.valueOf(at), Errors.reason(e)));
    } catch (LedgerException e) {
      throw new SettingsException(e.sentence());
    }
    List<Entry> entries = people.entries();
    console.tell(
        Sentences.say(
            "learn.learnt",
            lessons.articles(),
            lessons.words().size(),
            entries.size(),
            lessons.noisy(quietAbove).size()));
    console.tell(Sentences.say("learn.written", WORDS, NAMES, SETTINGS));
  }

  private static void put(Path file, String text) throws IOException {
    try (FileOutput output = FileOutput.open(file)) {
      output.stream().write(text.getBytes(StandardCharsets.UTF_8));
      output.commit();
    }
  }

  /** A list for {@code --words}. */
  private String words() {
    StringBuilder text = new StringBuilder();
    text.append(Sentences.say("learn.words", least)).append('\n');
    text.append(Sentences.say("learn.use")).append('\n');
    for (Lessons.Word word : lessons.words()) {
      text.append(word.word()).append('\t').append(word.language()).append(" # ");
      text.append(Sentences.say("learn.articles", word.articles())).append('\n');
    }
    return text.toString();
  }

  /** Lines for {@code translint.yaml}. */
  private String quiet() {
    List<Lessons.Noisy> noisy = lessons.noisy(quietAbove);
    if (noisy.isEmpty()) {
      return Sentences.say("learn.noisy-none", quietAbove) + '\n';
    }
    StringBuilder text = new StringBuilder();
    text.append(Sentences.say("learn.noisy-title", quietAbove, least)).append("\ndisable:\n");
    for (Lessons.Noisy check : noisy) {
      String why =
          Sentences.say(
              "learn.noisy", check.findings(), check.articles(), check.perThousandWords());
      text.append("  ").append(why).append("\n  - ").append(check.check()).append('\n');
    }
    return text.toString();
  }
}
