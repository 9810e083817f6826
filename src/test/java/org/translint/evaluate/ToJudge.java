package org.translint.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lists the findings that a reader should judge: all on professional translations, and a fixed
 * sample of those on machine translations, with the words around them. Goes to {@code target} only,
 * since it holds text of the articles.
 */
final class ToJudge {

  private static final int SAMPLE = 60;
  private static final int SPREAD = 0x9E3779B1;
  private static final int AROUND = 90;

  private final EvalData data;
  private final Judged judged;

  ToJudge(EvalData data, Judged judged) {
    this.data = data;
    this.judged = judged;
  }

  void write(Path to, Collection<Reported> clean, Collection<Reported> machine) throws IOException {
    Map<String, Reported> wanted = new TreeMap<>();
    clean.forEach(finding -> wanted.put(finding.key(), finding));
    Map<String, Integer> taken = new HashMap<>();
    machine.stream()
        .sorted(Comparator.comparing(ToJudge::chance).thenComparing(Reported::key))
        .filter(finding -> taken.merge(finding.language(), 1, Integer::sum) <= SAMPLE)
        .forEach(finding -> wanted.put(finding.key(), finding));
    List<String> lines =
        new ArrayList<>(
            List.of("article\tcheck\tspan\tseverity\tconfidence\trule\tmessage\tcontext"));
    for (Reported finding : wanted.values()) {
      if (judged.isReal(finding).isEmpty()) {
        lines.add(
            String.join(
                "\t",
                finding.key(),
                finding.severity(),
                "" + finding.confidence(),
                finding.rule(),
                finding.message(),
                context(finding)));
      }
    }
    Files.write(to, lines);
  }

  /** Any order that has nothing to do with what the findings are, and is always the same. */
  private static int chance(Reported finding) {
    return finding.key().hashCode() * SPREAD;
  }

  private String context(Reported finding) {
    String text = data.text(finding.article());
    int start = Math.max(0, finding.start() - AROUND);
    int end = Math.min(text.length(), finding.end() + AROUND);
    String marked =
        text.substring(start, finding.start())
            + "[["
            + text.substring(finding.start(), finding.end())
            + "]]"
            + text.substring(finding.end(), end);
    return marked.replaceAll("\\s+", " ");
  }
}
