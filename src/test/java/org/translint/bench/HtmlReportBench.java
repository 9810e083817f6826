package org.translint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.report.html.Browser;

/**
 * Measures an HTML report of 1,000 articles with 20,000 findings in Chromium, and writes {@code
 * reports/html-scale.md}.
 */
class HtmlReportBench {

  private static final int ARTICLES = 1_000;
  private static final int FINDINGS = 20;
  private static final int ROUNDS = 20;

  /** Milliseconds from a change of the filters until the page is painted anew; the median. */
  private static final String MEASURE =
      """
      (async (rounds) => {
        const times = [];
        for (let i = 0; i < rounds; i += 1) {
          const start = performance.now();
          %s;
          document.body.getBoundingClientRect();
          await new Promise((r) => requestAnimationFrame(() => setTimeout(r)));
          times.push(performance.now() - start);
        }
        times.sort((a, b) => a - b);
        return times[Math.floor(times.length / 2)];
      })(arguments[0])
      """;

  private static final String FILTER = "document.querySelectorAll('.chip input')[i % 3].click()";
  private static final String SEARCH =
      "const box = document.querySelector('input[type=search]');"
          + " box.value = ['novkov', 'peor', 'gri', 'zzz', ''][i % 5];"
          + " box.dispatchEvent(new Event('input'))";

  @TempDir private Path folder;

  @Test
  void aLargeReportOpensAndFiltersAtOnce() throws IOException {
    Path file = folder.resolve("report.html");
    MadeUpReport.write(file, ARTICLES, FINDINGS);
    double megabytes = Files.size(file) / 1e6;
    double paint;
    double whole;
    double filter;
    double search;
    double article;
    try (Browser browser = Browser.start(folder)) {
      browser.open(file, "");
      paint =
          number(
              browser.run(
                  "return performance.getEntriesByName('first-contentful-paint')[0].startTime"));
      whole =
          number(
              browser.run(
                  "return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"));
      filter = number(browser.run("return " + measure(FILTER), ROUNDS));
      search = number(browser.run("return " + measure(SEARCH), ROUNDS));
      article =
          number(
              browser.run(
                  "return " + measure("location.hash = `#/article/fr%2Fstory-${i}.txt`"), ROUNDS));
      assertThat(browser.run("return document.querySelectorAll('.row').length")).isNotEqualTo(0L);
    }
    Files.writeString(
        Path.of("reports/html-scale.md"),
        report(List.of(megabytes, paint, whole, filter, search, article)));
    assertThat(megabytes).isLessThan(25);
    assertThat(paint).isLessThan(2_000);
    assertThat(filter).isLessThan(100);
    assertThat(search).isLessThan(100);
  }

  private static String measure(String change) {
    return MEASURE.formatted(change).strip();
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static String report(List<Double> figures) {
    return String.format(
        Locale.ROOT,
        """
        # The HTML report at batch scale

        Written by `mvn -Pbench test` (`HtmlReportBench`): a made-up report of %,d articles with %,d findings, opened
        from disk in Chromium without a window, %d processors, shared. Times in the page, from the change to the next
        paint; medians of %d.

        | What | Figure | At most |
        |---|---:|---:|
        | Size, MB | %.1f | 25 |
        | First content, ms | %.0f | 2,000 |
        | All data read, ms | %.0f | |
        | A filter, ms | %.0f | 100 |
        | A search, ms | %.0f | 100 |
        | Opening an article, ms | %.0f | |
        """,
        ARTICLES,
        ARTICLES * FINDINGS,
        Runtime.getRuntime().availableProcessors(),
        ROUNDS,
        figures.get(0),
        figures.get(1),
        figures.get(2),
        figures.get(3),
        figures.get(4),
        figures.get(5));
  }
}
