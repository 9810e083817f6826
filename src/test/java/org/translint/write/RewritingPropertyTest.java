package org.translint.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.finding.Fix;
import org.translint.finding.Fix.Applicability;
import org.translint.text.Document;
import org.translint.text.Span;
import org.translint.write.Rewritten.Made;

/** What holds of all fixes in all files, shown on random ones; a failure names its seed. */
class RewritingPropertyTest {

  private static final int FILES = 300;

  private static final List<String> PIECES =
      List.of(
          "mot",
          "le le",
          "e\u0301",
          "é",
          "à",
          " ",
          " ",
          "\u00A0",
          "\u00AD",
          "\u200B",
          "😀",
          "北",
          "か\u3099",
          ".",
          ",",
          "\n",
          "\r\n",
          "\n\n",
          "  \n",
          "> ",
          "- ",
          "&eacute;",
          "&amp;",
          "&#x301;",
          "&",
          "<b>",
          "</b>",
          "<br>",
          "<p>",
          "</p>",
          "<!-- x -->",
          "<script>x</script>",
          "*",
          "**",
          "`",
          "\\*",
          "[x](u)",
          "# ");

  private static final List<String> REPLACEMENTS =
      List.of(
          "",
          "mot",
          "é",
          "e",
          "\u0301",
          " ",
          "<b>",
          "</p>",
          "&eacute;",
          "&",
          "*x*",
          "\n",
          "> ",
          "北",
          "😀",
          "]]>",
          "<script>alert(1)</script>");

  private static String file(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static List<Fix> fixes(Document article, Random random) {
    List<Fix> fixes = new ArrayList<>();
    int length = article.text().length();
    for (int i = random.nextInt(5); i >= 0; i--) {
      int start = random.nextInt(length + 1);
      int end = Math.min(length, start + random.nextInt(6));
      String replacement = REPLACEMENTS.get(random.nextInt(REPLACEMENTS.size()));
      fixes.add(new Fix(new Span(start, end), replacement, Applicability.SAFE));
    }
    return fixes;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.md"})
  void theArticleAfterwardsIsTheArticleWithItsReplacements(String path) {
    int made = 0;
    for (int seed = 0; seed < FILES; seed++) {
      Random random = new Random(seed);
      Charset encoding =
          List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GB18030"))
              .get(random.nextInt(3));
      byte[] file = ((random.nextBoolean() ? "\uFEFF" : "") + file(random)).getBytes(encoding);
      Document article = ReadAgain.article(path, file, encoding);
      List<Fix> fixes = fixes(article, random);
      String because = path + ", seed " + seed + ", " + fixes;

      Rewritten rewritten = ReadAgain.rewrite(encoding, file, article, fixes).orElseThrow();

      StringBuilder expected = new StringBuilder(article.text());
      for (int i = rewritten.made().size() - 1; i >= 0; i--) {
        Fix fix = rewritten.made().get(i).fix();
        expected.replace(fix.span().start(), fix.span().end(), fix.replacement());
      }
      Document after = ReadAgain.article(path, rewritten.bytes(), encoding);
      assertThat(after.text()).as(because).isEqualTo(expected.toString());
      assertThat(rewritten.made().size() + rewritten.left().size())
          .as(because)
          .isEqualTo(fixes.size());
      for (Made one : rewritten.made()) {
        assertThat(one.now().of(after.text())).as(because).isEqualTo(one.fix().replacement());
      }
      made += rewritten.made().size();
    }
    assertThat(made).isGreaterThan(FILES / 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.md"})
  void whatStandsOutsideOfReplacementsStays(String path) {
    for (int seed = 0; seed < FILES; seed++) {
      Random random = new Random(seed);
      String file = file(random);
      byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
      Document article = ReadAgain.article(path, bytes, StandardCharsets.UTF_8);
      Rewritten rewritten =
          ReadAgain.rewrite(StandardCharsets.UTF_8, bytes, article, fixes(article, random))
              .orElseThrow();
      String after = new String(rewritten.bytes(), StandardCharsets.UTF_8);
      String because = path + ", seed " + seed + ", " + rewritten.made();

      int kept = 0;
      int at = 0;
      for (Made made : rewritten.made()) {
        Span span = article.sourceMap().toFile(made.fix().span());
        String outside = file.substring(kept, Math.max(kept, span.start()));
        int found = after.indexOf(outside, at);
        assertThat(found).as(because).isGreaterThanOrEqualTo(at);
        assertThat(found > 0 && made.equals(rewritten.made().get(0))).as(because).isFalse();
        at = found + outside.length();
        kept = Math.max(kept, span.end());
      }
      assertThat(after.substring(at)).as(because).endsWith(file.substring(kept));
    }
  }
}
