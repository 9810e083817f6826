package org.translint.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The development data, which lies beside the project and not in it. */
final class EvalData {

  private static final String MANIFEST = "manifest.tsv";
  private static final String FAULTS = "faults.tsv";

  private final Path folder;

  private EvalData(Path folder) {
    this.folder = folder;
  }

  /** The data that {@code -Dtranslint.eval=FOLDER} names, by default that beside the project. */
  static EvalData find() {
    String named = System.getProperty("translint.eval", "../shared/eval");
    return new EvalData(Path.of(named).toAbsolutePath().normalize());
  }

  boolean isThere() {
    return Files.exists(folder.resolve(MANIFEST)) && Files.exists(folder.resolve(FAULTS));
  }

  Path folder() {
    return folder;
  }

  Path file(String path) {
    return folder.resolve(path);
  }

  /** All translations with what is known of them. */
  List<Map<String, String>> manifest() {
    return rows(file(MANIFEST));
  }

  /** All planted faults. */
  List<Map<String, String>> faults() {
    return rows(file(FAULTS));
  }

  /** The professional translations among them, presumed clean. */
  List<Map<String, String>> news() {
    return manifest().stream().filter(EvalData::isNews).toList();
  }

  /** The real machine translations among them. */
  List<Map<String, String>> machine() {
    return manifest().stream().filter(row -> !isNews(row)).toList();
  }

  private static boolean isNews(Map<String, String> row) {
    return row.get("set").equals("ntrex");
  }

  /** The annotated article. */
  Path seed() {
    return folder.resolveSibling("seed").resolve("voi-loukachenko.fr.txt");
  }

  /** Writes rows with {@code translation} and {@code source} to a manifest with absolute paths. */
  Path write(Path to, List<Map<String, String>> rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of("translation\tsource\tlanguage\tsource_language"));
    for (Map<String, String> row : rows) {
      lines.add(
          String.join(
              "\t",
              file(row.get("translation")).toString(),
              row.get("source").isEmpty() ? "" : file(row.get("source")).toString(),
              row.get("language"),
              row.get("source_language")));
    }
    Files.write(to, lines, StandardCharsets.UTF_8);
    return to;
  }

  /** The rows of a TSV file without quoting, by the names of its columns. */
  static List<Map<String, String>> rows(Path tsv) {
    try {
      List<String> lines = Files.readAllLines(tsv, StandardCharsets.UTF_8);
      String[] names = lines.get(0).split("\t", -1);
      return lines.stream()
          .skip(1)
          .filter(line -> !line.startsWith("#"))
          .map(line -> row(names, line.split("\t", -1)))
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + tsv, e);
    }
  }

  private static Map<String, String> row(String[] names, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      row.put(names[i], i < cells.length ? cells[i] : "");
    }
    return row;
  }

  /** The text of one of the articles. */
  String text(String path) {
    try {
      return Files.readString(file(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
