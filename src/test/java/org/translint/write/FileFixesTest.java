package org.translint.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.translint.finding.Category;
import org.translint.finding.Finding;
import org.translint.finding.Fingerprints;
import org.translint.finding.Fix;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.text.Document;
import org.translint.text.Span;
import org.translint.write.LeftFix.Why;

/** Fixes texts in rounds, with checks that are rules: what they find, and what they would write. */
class FileFixesTest {

  private static final int LOOKS = 100;

  /** A check that finds a pattern. */
  private record Rule(String check, String pattern, String replacement, Applicability fix) {

    List<Finding> find(Document article) {
      List<Finding> findings = new ArrayList<>();
      Matcher matcher = Pattern.compile(pattern).matcher(article.text());
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        findings.add(
            new Finding(
                check,
                Category.SPELLING,
                Severity.MINOR,
                0.9,
                "Write it otherwise.",
                span,
                List.of(new Fix(span, replacement, fix)),
                null,
                null,
                List.of()));
      }
      return findings;
    }
  }

  private static Rule safe(String pattern, String replacement) {
    return new Rule(pattern, pattern, replacement, Applicability.SAFE);
  }

  private static FileFixes fixed(String text, boolean withUnsafe, Rule... rules) {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    FileFixes fixes = new FileFixes(ReadAgain.UTF8, "a.txt", file, withUnsafe);
    for (int look = 0; look < LOOKS; look++) {
      Document now = ReadAgain.article("a.txt", fixes.bytes(), StandardCharsets.UTF_8);
      List<Finding> findings = new ArrayList<>();
      for (Rule rule : rules) {
        findings.addAll(rule.find(now));
      }
      if (!fixes.next(Fault.of(now, findings, Fingerprints.of(now, findings)))) {
        return fixes;
      }
    }
    throw new AssertionError("no end after " + LOOKS + " looks");
  }

  private static String text(FileFixes fixes) {
    return new String(fixes.bytes(), StandardCharsets.UTF_8);
  }

  private static List<Why> whys(FileFixes fixes) {
    return fixes.left().stream().map(LeftFix::why).toList();
  }

  @Test
  void fixesWhatOtherFixesUncover() {
    FileFixes fixes = fixed("aab x", false, safe("aa", "a"), safe("ab", "b"));

    assertThat(text(fixes)).isEqualTo("b x");
    assertThat(fixes.made(Applicability.SAFE)).isEqualTo(2);
    assertThat(fixes.left()).isEmpty();
  }

  @Test
  void leavesGuessesUnlessTheyAreAskedFor() {
    Rule guess = new Rule("guess", "b", "c", Applicability.UNSAFE);
    Rule shown = new Rule("shown", "x", "y", Applicability.DISPLAY);

    FileFixes without = fixed("a b x", false, guess, shown);
    FileFixes with = fixed("a b x", true, guess, shown);

    assertThat(text(without)).isEqualTo("a b x");
    assertThat(whys(without)).containsExactly(Why.UNSAFE);
    assertThat(text(with)).isEqualTo("a c x");
    assertThat(with.made(Applicability.UNSAFE)).isEqualTo(1);
    assertThat(with.made(Applicability.SAFE)).isZero();
  }

  @Test
  void takesBackWhatPutsAnotherFaultThere() {
    Rule unknown = new Rule("unknown", "kilo", "", Applicability.DISPLAY);

    FileFixes fixes =
        fixed("un klio, le le", false, safe("klio", "kilo"), unknown, safe("le le", "le"));

    assertThat(text(fixes)).isEqualTo("un klio, le");
    assertThat(whys(fixes)).containsExactly(Why.HARMFUL);
    assertThat(fixes.made(Applicability.SAFE)).isEqualTo(1);
  }

  @Test
  void takesBackWhatMendsNothing() {
    FileFixes fixes = fixed("un deux", false, safe("[dD]eux", "Deux"));

    assertThat(text(fixes)).isEqualTo("un deux");
    assertThat(whys(fixes)).containsExactly(Why.HARMFUL);
  }

  @Test
  void keepsAFixWhereAFaultStaysThatWasThereBefore() {
    Rule whole = new Rule("whole", ".+", "", Applicability.DISPLAY);

    assertThat(text(fixed("un deuux", false, whole, safe("deuux", "deux")))).isEqualTo("un deux");
  }

  @Test
  void givesUpWhatLeadsInACircle() {
    FileFixes fixes =
        fixed(
            "x ab y le le",
            false,
            safe("x ab", "x b"),
            safe("x b y", "x ab y"),
            safe("le le", "le"));

    FileFixes again =
        fixed(
            text(fixes), false, safe("x ab", "x b"), safe("x b y", "x ab y"), safe("le le", "le"));

    assertThat(text(again)).isEqualTo(text(fixes));
    assertThat(text(fixes)).endsWith(" y le");
    assertThat(whys(fixes)).isNotEmpty();
  }

  @Test
  void endsWhereFixesNeverEnd() {
    FileFixes fixes = fixed("ab", false, safe("ab|a+b$", "aab"));

    assertThat(text(fixes).length()).isLessThan(50);
    assertThat(whys(fixes)).isNotEmpty();
  }

  @Test
  void mendsAllPlacesOfAFindingAtOnce() {
    byte[] file = "Ã© Ã© Ã©".getBytes(StandardCharsets.UTF_8);
    Document article = ReadAgain.article("a.txt", file, StandardCharsets.UTF_8);
    Finding first = safe("^Ã©", "é").find(article).get(0);
    List<Finding> findings =
        List.of(
            first.withRelated(
                List.of(
                    new Related(article, new Span(3, 5), "é"),
                    new Related(article, new Span(6, 8)))));
    FileFixes fixes = new FileFixes(ReadAgain.UTF8, "a.txt", file, false);

    assertThat(fixes.next(Fault.of(article, findings, Fingerprints.of(article, findings))))
        .isTrue();

    assertThat(text(fixes)).isEqualTo("é é Ã©");
    assertThat(fixes.made(Applicability.SAFE)).isEqualTo(2);
  }

  @Test
  void knowsAFileThatHasChanged() {
    Document article =
        ReadAgain.article(
            "a.txt", "le le".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    byte[] other = "la la".getBytes(StandardCharsets.UTF_8);
    List<Finding> findings = safe("le le", "le").find(article);
    FileFixes fixes = new FileFixes(ReadAgain.UTF8, "a.txt", other, false);

    assertThat(fixes.next(Fault.of(article, findings, Fingerprints.of(article, findings))))
        .isFalse();
    assertThat(fixes.isStale()).isTrue();
    assertThat(fixes.bytes()).isEqualTo(other);
  }
}
