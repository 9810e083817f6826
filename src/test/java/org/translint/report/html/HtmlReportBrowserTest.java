package org.translint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a browser shows it. */
class HtmlReportBrowserTest {

  @TempDir private Path folder;
  private Chromium browser;
  private String report;

  @BeforeEach
  void findTheBrowser() {
    browser = Chromium.find(folder);
    report = HtmlReportTest.render(HtmlFixture.outcomes());
  }

  @Test
  void hidesNeutralFindingsAtFirstButCountsThem() throws Exception {
    Chromium.Visit visit = browser.open(write("report.html", report));
    Document page = Jsoup.parse(visit.page());

    assertThat(page.select(".controls").hasAttr("hidden")).isFalse();
    assertThat(page.select(".state").text())
        .isEqualTo("Showing 17 of 20 findings, 3 neutral hidden.");
    assertThat(page.select(".note[hidden]").eachAttr("data-severity")).containsOnly("neutral");
    assertThat(page.select("mark[data-severity=neutral]")).isEmpty();
    assertThat(page.select("mark[data-severity]")).isNotEmpty();
  }

  @Test
  void runsUnderItsOwnPolicyWithoutComplaint() throws Exception {
    assertThat(browser.open(write("report.html", report)).console()).isEmpty();

    String changed = report.replace("'use strict';", "'use strict'; ");
    assertThat(browser.open(write("changed.html", changed)).console()).isNotEmpty();
  }

  @Test
  void showsEverythingWithoutScript() throws Exception {
    String still = report.replaceFirst("(?s)<script>.*</script>", "");
    Element frame = measure(still, 1280, "seen('.note').length + ' ' + seen('.controls').length");
    assertThat(frame.text()).isEqualTo("20 0");
  }

  @Test
  void fitsAPhone() throws Exception {
    Element frame = measure(report, 390, "overflow()");
    assertThat(frame.text()).isEqualTo("0");
    String wide = report.replace("<h1>", "<h1>" + "wide_".repeat(80));
    assertThat(measure(wide, 390, "overflow()").text()).isEqualTo("0");
  }

  @Test
  void standsBesideTheTextOnAWideScreenAndBelowItOnAPhone() throws Exception {
    String side =
        "page.querySelector('.notes').getBoundingClientRect().left"
            + " >= page.querySelector('.notes').previousElementSibling"
            + ".getBoundingClientRect().right";
    assertThat(measure(report, 1280, side).text()).isEqualTo("true");
    assertThat(measure(report, 390, side).text()).isEqualTo("false");
  }

  @Test
  void stepsThroughTheFindingsByKey() throws Exception {
    String steps = "key('j') + key('j') + key('j') + key('k')";
    assertThat(measure(report, 1280, steps).text()).isEqualTo("a4-f1 a4-f2 a4-f3 a4-f2");
    assertThat(measure(report, 1280, "key('?') && page.querySelector('dialog').open").text())
        .isEqualTo("true");
  }

  @Test
  void filtersByCheckAndSaysSo() throws Exception {
    String filter =
        "page.querySelector('[value=name-inconsistent]').click(),"
            + " seen('.note[data-check=name-inconsistent]').length"
            + " + ' ' + page.querySelector('.state').textContent";
    assertThat(measure(report, 1280, filter).text())
        .isEqualTo("0 Showing 13 of 20 findings, 3 neutral hidden.");
  }

  /** What a script outside of the page says of it when it is {@code width} pixels wide. */
  private Element measure(String html, int width, String expression) throws Exception {
    String outer =
        """
        <!DOCTYPE html><meta charset="utf-8"><iframe width="%d" height="800" style="border:0"
        srcdoc="%s"></iframe><output></output>
        <script>
        const frame = document.querySelector('iframe');
        frame.addEventListener('load', () => {
          const page = frame.contentDocument;
          const seen = (selector) => [...page.querySelectorAll(selector)]
              .filter((element) => element.getClientRects().length > 0);
          const root = page.documentElement;
          const overflow = () => root.scrollWidth - root.clientWidth;
          const key = (name) => {
            const init = { key: name, bubbles: true };
            page.dispatchEvent(new frame.contentWindow.KeyboardEvent('keydown', init));
            return page.activeElement.id + ' ';
          };
          document.querySelector('output').textContent = (%s);
        });
        </script>
        """
            .formatted(width, html.replace("&", "&amp;").replace("\"", "&quot;"), expression);
    Chromium.Visit visit =
        browser.open(write("outer.html", outer), "--window-size=1400,900", "--timeout=20000");
    return Jsoup.parse(visit.page()).select("output").first();
  }

  private Path write(String name, String html) throws IOException {
    return Files.writeString(folder.resolve(name), html);
  }
}
