package org.translint.bench.articles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What fills the slots of passages, in each language. Immutable. */
final class Words {

  private final Map<String, List<Map<String, String>>> rows;

  private Words(Map<String, List<Map<String, String>>> rows) {
    this.rows = rows;
  }

  /** Reads {@code words.tsv}. */
  static Words read() {
    Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    String[] header = null;
    for (String line : lines("words.tsv")) {
      String[] cells = line.split("\t");
      if (header == null) {
        header = cells;
        continue;
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 1; i < cells.length; i++) {
        row.put(header[i], cells[i]);
      }
      rows.computeIfAbsent(cells[0], kind -> new ArrayList<>()).add(row);
    }
    return new Words(rows);
  }

  /** The lines of a resource beside this class that are neither comments nor empty. */
  static List<String> lines(String resource) {
    try (InputStream in = Words.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there are words of a kind. */
  boolean has(String kind) {
    return rows.containsKey(kind);
  }

  /** All words of a kind: each a form for each language. */
  List<Map<String, String>> of(String kind) {
    List<Map<String, String>> found = rows.get(kind);
    if (found == null) {
      throw new IllegalArgumentException("no words of the kind " + kind);
    }
    return found;
  }
}
