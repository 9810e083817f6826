package org.translint.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown tables of what the scorer of the data prints. */
final class ScoreTables {

  private static final Pattern CLEAN =
      Pattern.compile(
          "(\\w+): (\\d+) words, (\\d+) findings, ([\\d.]+) per 1,000 words;"
              + " critical and major ([\\d.]+);.*?;\\s*(.*)");
  private static final Pattern SHARE = Pattern.compile("([\\w-]+) ([\\d.]+)");

  private ScoreTables() {}

  /**
   * Recall by kind and language.
   *
   * @param ours what the scorer printed of translint
   * @param engine the same of LanguageTool, which is asked for fewer kinds
   */
  static String faults(List<String> ours, List<String> engine) {
    Map<String, List<String>> theirs = new LinkedHashMap<>();
    engine.stream().map(ScoreTables::cells).forEach(c -> theirs.put(c.get(0), c));
    StringBuilder table = new StringBuilder();
    for (String line : ours) {
      List<String> cells = cells(line);
      if (cells.size() < 3 || line.startsWith("findings")) {
        continue;
      }
      boolean head = cells.get(0).equals("recall");
      List<String> other = theirs.getOrDefault(cells.get(0), List.of());
      List<String> row = new ArrayList<>(cells);
      row.add(head ? "LanguageTool" : other.isEmpty() || isAll(cells) ? "" : last(other));
      table.append("| ").append(String.join(" | ", row)).append(" |\n");
      if (head) {
        table.append("|---|").append("---:|".repeat(row.size() - 1)).append('\n');
      }
    }
    ours.stream().filter(l -> l.startsWith("findings")).forEach(l -> table.append('\n').append(l));
    return table.toString();
  }

  private static boolean isAll(List<String> cells) {
    return cells.get(0).equals("all");
  }

  private static String last(List<String> cells) {
    return cells.get(cells.size() - 1);
  }

  private static List<String> cells(String line) {
    return List.of(line.strip().split("\\s+"));
  }

  /** One row of findings on clean text. */
  record Clean(
      String language, String all, String serious, Map<String, String> byCheck, int words) {}

  /** Reads a line that the scorer printed of clean text. */
  static Clean clean(List<String> lines) {
    Matcher line = CLEAN.matcher(lines.get(0));
    if (!line.matches()) {
      throw new IllegalArgumentException("not of clean text: " + lines.get(0));
    }
    Map<String, String> byCheck = new LinkedHashMap<>();
    Matcher shares = SHARE.matcher(line.group(6));
    while (shares.find()) {
      byCheck.put(shares.group(1), shares.group(2));
    }
    return new Clean(
        line.group(1), line.group(4), line.group(5), byCheck, Integer.parseInt(line.group(2)));
  }

  /**
   * Findings on clean text by language.
   *
   * @param engine LanguageTool's on the same texts, or nothing where it was not asked
   */
  static String clean(List<Clean> ours, List<Clean> engine) {
    StringBuilder table = new StringBuilder();
    table.append("| | words | findings | critical and major | LanguageTool | by check |\n");
    table.append("|---|---:|---:|---:|---:|---|\n");
    for (Clean row : ours) {
      String theirs =
          engine.stream()
              .filter(e -> e.language().equals(row.language()))
              .map(Clean::all)
              .findFirst()
              .orElse("");
      List<String> checks = new ArrayList<>();
      row.byCheck().forEach((check, share) -> checks.add(check + " " + share));
      table.append(
          String.format(
              "| %s | %d | %s | %s | %s | %s |%n",
              row.language(),
              row.words(),
              row.all(),
              row.serious(),
              theirs,
              String.join(", ", checks)));
    }
    return table.toString();
  }
}
