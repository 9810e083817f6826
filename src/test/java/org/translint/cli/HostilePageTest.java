package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.reliability.Promise;
import org.translint.report.html.Browser;

/**
 * Opens the HTML report of hostile articles in a browser: nothing that they say executes, neither
 * under the page's own policy, which would stop it, nor without it.
 */
@Tag("reliability")
class HostilePageTest {

  private static final int MEGABYTE = 1_000_000;
  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

  @TempDir private Path folder;

  @Test
  void nothingInThePageExecutes() throws IOException {
    HostileFolder.write(folder);
    String line = HostileFolder.EVIL + " mot mot ";
    Files.writeString(
        folder.resolve("fr/long.txt"), line.repeat(MEGABYTE / line.length() + 1) + "\n");
    InProcess.Result result =
        InProcess.run(
            folder,
            "check",
            "--fail-on=never",
            "--only=unknown-word,name-inconsistent,spacing,doubled-word",
            "--report=page.html");
    Path page = folder.resolve("page.html");
    assertThat(page).as(result.err()).exists();
    String html = Files.readString(page);
    String bare = html.replaceFirst(POLICY, "");
    assertThat(bare).hasSizeLessThan(html.length());
    Path unguarded = Files.writeString(folder.resolve("unguarded.html"), bare);

    int places = 0;
    try (Browser browser = Browser.start(folder.resolve("browser"))) {
      browser.complaints();
      for (Path each : List.of(page, unguarded)) {
        List<String> links = links(browser.open(each, ""));
        assertThat(links).hasSizeGreaterThan(11);
        for (String link : links) {
          browser.open(each, link);
          assertThat(browser.run("return String(window.acted)")).as(link).isEqualTo("undefined");
          assertThat(browser.count("img, svg[onload], iframe, object")).as(link).isZero();
          places++;
        }
      }
      assertThat(browser.complaints()).isEmpty();
    }
    Promise.of("page").passed(places, "pages of the report opened");
  }

  /** The page's own links: every article, and the names. */
  @SuppressWarnings("unchecked")
  private static List<String> links(Browser browser) {
    return (List<String>)
        browser.run(
            "return [...new Set([...document.querySelectorAll('a[href^=\"#/\"]')]"
                + ".map((a) => a.getAttribute('href')))]");
  }
}
