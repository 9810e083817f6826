package org.translint.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.Fix.Applicability;
import org.translint.names.ledger.Ledger;
import org.translint.names.ledger.LedgerException;
import org.translint.names.ledger.LedgerReader;
import org.translint.run.Linting;
import org.translint.run.Outcome;
import org.translint.terms.Glossary;
import org.translint.terms.GlossaryException;
import org.translint.terms.GlossaryReader;
import org.translint.write.Rewritten.Made;

/**
 * Makes the safe fixes of the golden cases and checks the articles again: what was found there is
 * gone. Each seed writes the case in another way; a failure names it.
 */
class SafeFixTest {

  private static final Path ROOT = Path.of("src/test/resources/checks");

  /** Checks that offer safe fixes on one article alone. */
  private static final List<String> CHECKS =
      List.of(
          "confused-character",
          "doubled-word",
          "encoding-damage",
          "forbidden-term",
          "mixed-quotes",
          "mixed-script",
          "name-inconsistent",
          "name-not-approved",
          "spacing",
          "wrong-width");

  private static List<Path> cases() throws IOException {
    List<Path> cases = new ArrayList<>();
    for (String check : CHECKS) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(check))) {
        files
            .filter(file -> file.getFileName().toString().startsWith("input."))
            .sorted()
            .forEach(cases::add);
      }
    }
    return cases;
  }

  private static Outcome.Checked lint(Path file, String text)
      throws IOException, LedgerException, GlossaryException {
    String name = file.getFileName().toString();
    Path names = file.resolveSibling("names.csv");
    Path terms = file.resolveSibling("glossary.csv");
    return Linting.lint(
        name,
        name.split("\\.")[1],
        text,
        Files.exists(names) ? LedgerReader.read(names, "names.csv") : Ledger.EMPTY,
        Files.exists(terms) ? GlossaryReader.read(terms, "glossary.csv") : Glossary.EMPTY);
  }

  /** The text as another program would have saved it. */
  private static String saved(String text, Random random) {
    String ended = random.nextBoolean() ? text : text.replace("\n", "\r\n");
    return random.nextInt(3) > 0 ? ended : Normalizer.normalize(ended, Normalizer.Form.NFD);
  }

  @Test
  void aSafeFixRemovesItsFinding() throws Exception {
    Map<String, Integer> removed = new TreeMap<>();
    List<Path> cases = cases();
    for (int seed = 0; seed < cases.size(); seed++) {
      Path file = cases.get(seed);
      String text = saved(Files.readString(file), new Random(seed));
      Outcome.Checked before = lint(file, text);
      List<Finding> safe =
          before.findings().stream()
              .filter(finding -> new Fault(before.document(), finding, "").isFixable(false))
              .toList();
      if (safe.isEmpty()) {
        continue;
      }
      List<Fix> fixes = safe.stream().map(finding -> finding.fixes().get(0)).toList();
      Rewritten rewritten =
          ReadAgain.rewrite(
                  StandardCharsets.UTF_8,
                  text.getBytes(StandardCharsets.UTF_8),
                  before.document(),
                  fixes)
              .orElseThrow();
      Outcome.Checked after = lint(file, new String(rewritten.bytes(), StandardCharsets.UTF_8));
      String because = file + ", seed " + seed;
      for (Made made : rewritten.made()) {
        assertThat(made.fix().applicability()).as(because).isEqualTo(Applicability.SAFE);
        Finding mended = safe.get(fixes.indexOf(made.fix()));
        assertThat(after.findings())
            .as("%s: %s", because, mended)
            .noneMatch(
                finding ->
                    finding.check().equals(mended.check()) && made.now().contains(finding.span()));
        removed.merge(mended.check(), 1, Integer::sum);
      }
    }
    assertThat(removed).hasSizeGreaterThan(5);
    assertThat(removed.values().stream().mapToInt(i -> i).sum()).isGreaterThan(40);
  }
}
