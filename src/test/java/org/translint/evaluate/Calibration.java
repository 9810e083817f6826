package org.translint.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often findings are right, by the confidence that they state. A finding on an article with a
 * planted fault counts if the article without it does not have it, and is right if it stands where
 * the fault does; any other is right if a reader said so, and wrong where nobody did.
 */
final class Calibration {

  private static final double[] BINS = {0.9, 0.8, 0.7, 0.5, 0};

  private static final int PLANTED = 0;
  private static final int CLEAN = 1;
  private static final int MACHINE = 2;
  private static final int COLUMNS = 3;

  private final Map<Double, int[][]> counts = new TreeMap<>(java.util.Comparator.reverseOrder());
  private final Map<String, int[]> surest = new TreeMap<>();
  private final EvalData data;
  private final Judged judged;
  private int unread;

  Calibration(EvalData data, Judged judged) {
    this.data = data;
    this.judged = judged;
    for (double bin : BINS) {
      counts.put(bin, new int[COLUMNS][2]);
    }
  }

  /** Counts the findings on articles with a planted fault against those on the same without. */
  void planted(Collection<Reported> faulty, Collection<Reported> clean) {
    Map<String, List<Reported>> cleanOf = byArticle(clean);
    Map<String, Map<String, String>> faultOf = new HashMap<>();
    data.faults().forEach(row -> faultOf.put(row.get("translation"), row));
    for (Reported finding : faulty) {
      Map<String, String> fault = faultOf.get(finding.article());
      String original =
          fault.get("translation").replaceFirst("faults/", "ntrex/").replaceFirst("--[^.]*", "");
      boolean isOld = cleanOf.getOrDefault(original, List.of()).stream().anyMatch(finding::isLike);
      if (!isOld) {
        count(PLANTED, finding, stands(finding, fault));
      }
    }
  }

  private boolean stands(Reported finding, Map<String, String> fault) {
    String text = data.text(finding.article());
    int start = text.offsetByCodePoints(0, Integer.parseInt(fault.get("start")));
    int end = text.offsetByCodePoints(0, Integer.parseInt(fault.get("end")));
    int from = text.lastIndexOf('\n', Math.max(0, start - 2));
    int to = text.indexOf('\n', Math.min(text.length(), end + 1));
    return finding.end() >= from && finding.start() <= (to < 0 ? text.length() : to);
  }

  /** Counts the findings on professional translations; all of them ought to have been read. */
  void clean(Collection<Reported> findings) {
    for (Reported finding : distinct(findings)) {
      unread += judged.isReal(finding).isEmpty() ? 1 : 0;
      count(CLEAN, finding, judged.isReal(finding).orElse(false));
    }
  }

  /** Counts those of the findings on machine translations that somebody has read. */
  void machine(Collection<Reported> findings) {
    for (Reported finding : distinct(findings)) {
      judged.isReal(finding).ifPresent(real -> count(MACHINE, finding, real));
    }
  }

  private static Collection<Reported> distinct(Collection<Reported> findings) {
    Map<String, Reported> byKey = new TreeMap<>();
    findings.forEach(finding -> byKey.putIfAbsent(finding.key(), finding));
    return byKey.values();
  }

  private static Map<String, List<Reported>> byArticle(Collection<Reported> findings) {
    Map<String, List<Reported>> map = new HashMap<>();
    findings.forEach(f -> map.computeIfAbsent(f.article(), a -> new ArrayList<>()).add(f));
    return map;
  }

  private void count(int column, Reported finding, boolean right) {
    for (double bin : BINS) {
      if (finding.confidence() >= bin) {
        int[] cell = counts.get(bin)[column];
        cell[0] += right ? 1 : 0;
        cell[1]++;
        if (bin == BINS[0]) {
          int[] check = surest.computeIfAbsent(finding.check(), c -> new int[2]);
          check[0] += right ? 1 : 0;
          check[1]++;
        }
        return;
      }
    }
  }

  /** Right findings of all, by confidence and text. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append("| confidence | planted | professional | machine, read | all | right |\n");
    table.append("|---|---:|---:|---:|---:|---:|\n");
    double upper = 1;
    for (Map.Entry<Double, int[][]> bin : counts.entrySet()) {
      int[] all = new int[2];
      StringBuilder cells = new StringBuilder();
      for (int[] cell : bin.getValue()) {
        cells.append(" | ").append(cell[0]).append('/').append(cell[1]);
        all[0] += cell[0];
        all[1] += cell[1];
      }
      table.append(
          String.format(
              Locale.ROOT,
              "| %.1f–%.1f%s | %d/%d | %s |%n",
              bin.getKey(),
              upper,
              cells,
              all[0],
              all[1],
              share(all)));
      upper = bin.getKey();
    }
    table.append("\nThe first row by check: ");
    List<String> checks = new ArrayList<>();
    surest.forEach((check, cell) -> checks.add(check + " " + cell[0] + "/" + cell[1]));
    table.append(String.join(", ", checks)).append(".\n");
    table.append(
        "\nFindings on professional translations that nobody has read, counted as wrong: ");
    return table.append(unread).append(".\n").toString();
  }

  private static String share(int[] cell) {
    return cell[1] == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) cell[0] / cell[1]);
  }
}
