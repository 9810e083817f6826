package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Says which part of pages is the article. */
class SelectTest {

  private static final String PAGE =
      """
      <html lang="fr"><head><title>Le marché</title></head><body>
      <div class="a"><p>Le marché rouvre samedi sur la place, devant une foulle nombreuse.</p></div>
      <div class="b"><p>Un lecteur nous écrit une lettre avec une fautte dans le texte.</p></div>
      </body></html>
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeAPage() throws IOException {
    Files.writeString(folder.resolve("marche.fr.html"), PAGE);
  }

  private InProcess.Result check(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "check";
    args[1] = "--only=unknown-word";
    System.arraycopy(options, 0, args, 2, options.length);
    return InProcess.run(folder, args);
  }

  @Test
  void readsWhatTheSelectorSelectsAndNothingElse() {
    assertThat(check().out()).contains("foulle").contains("fautte");
    assertThat(check("--select", ".a").out()).contains("foulle").doesNotContain("fautte");
    assertThat(check("--select", "p:contains(lecteur)").out())
        .contains("fautte")
        .doesNotContain("foulle");
    assertThat(check("--select", ".a, .b p, p").out()).contains("foulle").contains("fautte");
  }

  @Test
  void failsAPageInWhichNothingIsSelected() {
    InProcess.Result result = check("--select", ".c");

    assertThat(result.code()).isEqualTo(ExitCode.FAILED);
    assertThat(result.out() + result.err())
        .contains("marche.fr.html: nothing in the page matches '.c', which is to select");
  }

  @Test
  void refusesWhatIsNoSelector() throws IOException {
    for (String wrong : new String[] {".a[", "p:nth-child(", ">>", "", " "}) {
      InProcess.Result result = check("--select", wrong);

      assertThat(result.code()).as(wrong).isEqualTo(2);
      assertThat(result.err()).contains("--select: '").contains("is not a CSS selector");
    }
    Files.writeString(folder.resolve("translint.yaml"), "select: '.a['\n");

    assertThat(check().err()).startsWith("translint.yaml:1: select: '.a[' is not a CSS selector");
  }

  @Test
  void takesTheSelectorOfTheSettingsFileUnlessTheCommandLineHasOne() throws IOException {
    Files.writeString(folder.resolve("translint.yaml"), "select: .b\n");

    assertThat(check().out()).contains("fautte").doesNotContain("foulle");
    assertThat(check("--select=.a").out()).contains("foulle").doesNotContain("fautte");
  }

  @Test
  void takesTheSelectorOfARuleForFilesBeforeThatOfTheSettingsFile() throws IOException {
    Files.writeString(
        folder.resolve("translint.yaml"), "select: .a\nformats: [{path: '*.html', select: .b}]\n");

    assertThat(check().out()).contains("fautte").doesNotContain("foulle");
    assertThat(check("--select=.a").out()).contains("foulle").doesNotContain("fautte");

    Files.writeString(
        folder.resolve("translint.yaml"), "formats:\n  - path: '*.html'\n    select: 'b['\n");
    assertThat(check().code()).isEqualTo(2);
    assertThat(check().err()).startsWith("translint.yaml:3: 'b[' is not a CSS selector, such as");
  }

  @Test
  void doesNotMakeArticlesOfDataInAFolder() throws IOException {
    Files.writeString(folder.resolve("data.json"), "{\"title\": \"Une foulle nombreuse\"}");

    assertThat(check("--select=.b").out() + check("--select=.b").err())
        .doesNotContain("data.json")
        .doesNotContain("foulle");
  }

  @Test
  void fixesWhatIsSelected() throws IOException {
    String doubled =
        PAGE.replace("devant une", "devant devant une").replace("écrit", "écrit écrit");
    Files.writeString(folder.resolve("marche.fr.html"), doubled);

    InProcess.run(folder, "fix", "--write", "--unsafe", "--only=doubled-word", "--select=.b");

    assertThat(Files.readString(folder.resolve("marche.fr.html")))
        .contains("devant devant une")
        .contains("nous écrit une");
  }
}
