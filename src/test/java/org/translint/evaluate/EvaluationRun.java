package org.translint.evaluate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Runs translint, and LanguageTool beside it, over the development data and writes the tables of
 * {@code reports/evaluation.md}; {@code mvn -Pevaluate verify}. Needs Python 3 for the scorer of
 * the data, which lies beside the project or where {@code -Dtranslint.eval=FOLDER} says. The
 * findings that nobody has judged so far are left in {@code target/evaluation/to-judge.tsv}. With
 * {@code -Dtranslint.evaluate.reuse} what the last time left there is scored again and nothing run.
 */
class EvaluationRun {

  private static final List<String> LANGUAGES = List.of("fr", "en", "ar", "zh", "ja");

  private final EvalData data = EvalData.find();
  private final Path folder = Path.of("target/evaluation").toAbsolutePath();
  private final Commands commands = new Commands(folder);
  private final Scorer scorer = new Scorer(data, commands);
  private final EngineRuns engine = new EngineRuns(data, commands, folder);

  @Test
  void writesTheTables() throws Exception {
    assumeTrue(data.isThere(), "no development data in " + data.folder());
    Files.createDirectories(folder);
    Path news = data.write(folder.resolve("news.tsv"), data.news());
    Path machine = data.write(folder.resolve("machine.tsv"), data.machine());
    Path faulty = data.write(folder.resolve("faults.tsv"), data.faults());
    Path alone = check("clean-alone", news, "--no-source");
    Path paired = check("clean-with-sources", news);
    Path faults = check("faults", faulty);
    Path translated = check("machine", machine);
    Path unpaired = check("machine-alone", machine, "--no-source");
    Path seed = commands.translint("seed", checking(data.seed().toString(), "--language", "fr"));
    String pairs = data.file("names/pairs.csv").toString();
    Path compared = commands.translint("pairs", List.of("names", "compare", "--csv", pairs));
    List<ScoreTables.Clean> engineOnClean = new ArrayList<>();
    for (String language : LANGUAGES) {
      engineOnClean.addAll(scorer.clean(engine.onClean(language), List.of(language)));
    }
    List<String> engineOnFaults = scorer.faults(engine.onFaults(LANGUAGES), engine.faults());

    MarkedFile report = new MarkedFile(Path.of("reports/evaluation.md"));
    report.put("clean", ScoreTables.clean(scorer.clean(alone, LANGUAGES), engineOnClean));
    report.put("clean-with-sources", ScoreTables.clean(scorer.clean(paired, LANGUAGES), List.of()));
    List<String> recall = scorer.faults(faults, data.file("faults.tsv"));
    report.put("faults", ScoreTables.faults(recall, engineOnFaults));
    report.put("seed", code(scorer.seed(seed)));
    report.put("names", code(scorer.names(translated, "mt")));
    report.put("names-alone", code(scorer.names(unpaired, "mt")));
    report.put("names-news", code(scorer.names(paired, "ntrex")));
    report.put("pairs", code(scorer.pairs(compared)));
    report.put("calibration", calibration(alone, paired, faults, translated));
    if (!commands.isReusing()) {
      report.put("time", commands.times());
    }
    report.save();
  }

  private String calibration(Path alone, Path paired, Path faults, Path translated)
      throws IOException {
    Judged judged = new Judged();
    Calibration calibration = new Calibration(data, judged);
    List<Reported> clean = new ArrayList<>(Reported.of(paired, data));
    clean.addAll(Reported.of(alone, data));
    List<Reported> machine = Reported.of(translated, data);
    calibration.planted(Reported.of(faults, data), clean);
    calibration.clean(clean);
    calibration.machine(machine);
    new ToJudge(data, judged).write(folder.resolve("to-judge.tsv"), clean, machine);
    return calibration.table();
  }

  private Path check(String name, Path manifest, String... more)
      throws IOException, InterruptedException {
    List<String> arguments = checking("--manifest", manifest.toString());
    arguments.addAll(List.of(more));
    return commands.translint(name, arguments);
  }

  private static List<String> checking(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("check", "--names-scope", "article", "--fail-on", "never"));
    arguments.addAll(List.of("--format", "json", "--no-progress"));
    arguments.addAll(List.of(more));
    return arguments;
  }

  private static String code(List<String> lines) {
    return "```\n" + String.join("\n", lines) + "\n```";
  }
}
