package org.translint.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs LanguageTool on the texts that translint is measured on. */
final class EngineRuns {

  private static final Map<String, String> CODES =
      Map.of("fr", "fr", "en", "en-US", "ar", "ar", "zh", "zh-CN", "ja", "ja-JP");

  /** What it can find at all. */
  private static final Set<String> KINDS =
      Set.of("typo", "grammar", "doubled-word", "unpaired-quote");

  private static final String HEAD = "{\"articles\":[";
  private static final String TAIL = "]}";

  private final EvalData data;
  private final Commands commands;
  private final Path folder;

  EngineRuns(EvalData data, Commands commands, Path folder) {
    this.data = data;
    this.commands = commands;
    this.folder = folder;
  }

  /** The table of the faults of the kinds that it knows. */
  Path faults() throws IOException {
    List<String> lines = Files.readAllLines(data.file("faults.tsv"), StandardCharsets.UTF_8);
    int kind = List.of(lines.get(0).split("\t")).indexOf("kind");
    List<String> known = new ArrayList<>(List.of(lines.get(0)));
    lines.stream().skip(1).filter(l -> KINDS.contains(l.split("\t")[kind])).forEach(known::add);
    return Files.write(folder.resolve("engine-faults.tsv"), known);
  }

  /** Its report on the paragraphs with those faults. */
  Path onFaults(List<String> languages) throws IOException, InterruptedException {
    List<String> parts = new ArrayList<>();
    List<Map<String, String>> rows = EvalData.rows(faults());
    for (String language : languages) {
      List<String> paragraphs =
          rows.stream()
              .filter(row -> row.get("language").equals(language))
              .map(this::paragraph)
              .toList();
      Path report = run("languagetool-faults-" + language, language, paragraphs);
      String articles = Files.readString(report, StandardCharsets.UTF_8);
      parts.add(articles.substring(HEAD.length(), articles.length() - TAIL.length()));
    }
    return Files.writeString(
        folder.resolve("languagetool-faults.json"), HEAD + String.join(",", parts) + TAIL);
  }

  /** Its report on the professional translations in a language. */
  Path onClean(String language) throws IOException, InterruptedException {
    List<String> articles =
        data.news().stream()
            .filter(row -> row.get("language").equals(language))
            .map(row -> data.file(row.get("translation")).toString())
            .toList();
    return run("languagetool-" + language, language, articles);
  }

  private Path run(String name, String language, List<String> lines)
      throws IOException, InterruptedException {
    Path list = Files.write(folder.resolve(name + ".txt"), lines);
    return commands.java(
        name, LanguageToolBaseline.class.getName(), CODES.get(language), list.toString());
  }

  private String paragraph(Map<String, String> fault) {
    String text = data.text(fault.get("translation"));
    int start = text.offsetByCodePoints(0, Integer.parseInt(fault.get("start")));
    int from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    int to = text.indexOf('\n', start);
    return data.file(fault.get("translation")) + "\t" + from + "\t" + (to < 0 ? text.length() : to);
  }
}
