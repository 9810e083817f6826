package org.translint.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The data's own scorer, a script in Python: what it prints of a report. */
final class Scorer {

  private final EvalData data;
  private final Commands commands;

  Scorer(EvalData data, Commands commands) {
    this.data = data;
    this.commands = commands;
  }

  /** Findings on clean text, a row for each language. */
  List<ScoreTables.Clean> clean(Path report, List<String> languages)
      throws IOException, InterruptedException {
    List<ScoreTables.Clean> rows = new ArrayList<>();
    for (String language : languages) {
      String texts = data.file("ntrex/" + language).toString();
      rows.add(ScoreTables.clean(score("clean", report.toString(), texts, language)));
    }
    return rows;
  }

  /** Recall on the planted faults that {@code table} lists. */
  List<String> faults(Path report, Path table) throws IOException, InterruptedException {
    return score("faults", report.toString(), table.toString(), data.folder().toString());
  }

  /** Names in articles, by the labels of the set {@code mt} or {@code ntrex}. */
  List<String> names(Path report, String labels) throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "names",
                report.toString(),
                data.file("labels-" + labels + ".tsv").toString(),
                data.file("manifest.tsv").toString()));
    if (labels.equals("ntrex")) {
      String covered = data.file("labels-ntrex-covered.tsv").toString();
      arguments.addAll(List.of("--covered", covered, "--skip-notes", "script,typographic"));
    }
    return score(arguments.toArray(String[]::new));
  }

  /** The annotated article. */
  List<String> seed(Path report) throws IOException, InterruptedException {
    String expected = data.seed().resolveSibling("expected.tsv").toString();
    return score("gold", report.toString(), expected, data.seed().getFileName().toString());
  }

  /** Pairs of names. */
  List<String> pairs(Path scored) throws IOException, InterruptedException {
    return score("pairs", scored.toString());
  }

  private List<String> score(String... arguments) throws IOException, InterruptedException {
    return commands.score(data.file("score.py"), arguments);
  }
}
