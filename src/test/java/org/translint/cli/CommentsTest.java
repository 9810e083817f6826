package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments in articles that accept what is found after them. */
class CommentsTest {

  private static final String FAULT = "Le maire a parlé devant une foulle nombreuse.";

  @TempDir Path folder;

  private InProcess.Result check(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return InProcess.run(
        folder,
        "check",
        "--no-source",
        "--language=fr",
        "--only=unknown-word,doubled-word",
        "--fail-on=minor",
        "--format=json",
        name);
  }

  @Test
  void theNextParagraphOfAPageIsSilentAndTheOneAfterIsNot() throws IOException {
    InProcess.Result result =
        check(
            "a.html",
            "<body><p>Un été à Paris.</p>\n<!-- translint-disable-next unknown-word: a quotation"
                + " -->\n<p>"
                + FAULT
                + "</p><p>Le soir, une fouulle est venue.</p></body>");

    assertThat(result.out())
        .contains("fouulle", "\"accepted\": 1")
        .doesNotContain("\"text\": \"foulle\"");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aStretchOfMarkdownIsSilentUpToItsEnd() throws IOException {
    InProcess.Result result =
        check(
            "a.md",
            "# Un titre\n\n<!-- translint-disable unknown-word: as it was sung -->\n\n"
                + FAULT
                + "\n\n"
                + FAULT.replace("foulle", "fouule")
                + "\n\n<!-- translint-enable unknown-word -->\n\n"
                + FAULT.replace("foulle", "fouulle")
                + "\n");

    assertThat(result.out())
        .contains("\"text\": \"fouulle\"", "\"accepted\": 2")
        .doesNotContain("\"text\": \"foulle\"", "\"text\": \"fouule\"");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aCommentInsideALineOfMarkdownIsHeeded() throws IOException {
    InProcess.Result result =
        check(
            "a.md",
            "Un été. <!-- translint-disable unknown-word, doubled-word: so it was --> Une foulle"
                + " de de gens.<!-- translint-enable unknown-word, doubled-word --> Une fouulle.\n");

    assertThat(result.out()).contains("\"text\": \"fouulle\"", "\"accepted\": 2");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void otherChecksAreNotSilenced() throws IOException {
    InProcess.Result result =
        check("a.md", "<!-- translint-disable-next doubled-word: why -->\n" + FAULT + "\n");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err().strip())
        .isEqualTo(
            "a.md:1:1: warning: The comment silences nothing: doubled-word finds nothing there."
                + " Take it out.");
  }

  @Test
  void aCheckThatDidNotRunSaysNothingOfItsComment() throws IOException {
    assertThat(check("a.md", "<!-- translint-disable spacing: why -->\n\nUn été.\n").err())
        .isEmpty();
  }

  @Test
  void wrongCommentsAreToldWithTheirPlaceAndNotHeeded() throws IOException {
    InProcess.Result result =
        check(
            "a.html",
            "<body>\n  <!-- translint-disable-next unknown-word -->\n<p>"
                + FAULT
                + "</p>\n<!-- translint-disable unknown-wrod: why -->"
                + "<!-- translint-disable -->\n<!--translint-enable doubled-word-->"
                + "<!-- translint-off unknown-word: why -->\n<!-- of somebody else --></body>");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("\"text\": \"foulle\"", "\"accepted\": 0");
    assertThat(result.err())
        .isEqualTo(
            """
            a.html:2:3: warning: The comment gives no reason, and is not heeded. Write it so: translint-disable-next unknown-word: why
            a.html:4:1: warning: There is no check “unknown-wrod”; did you mean unknown-word? “translint checks” lists them.
            a.html:4:45: warning: The comment names no check. Write which checks are not to be told of.
            a.html:5:1: warning: Nothing above disables doubled-word, so there is nothing to enable.
            a.html:5:37: warning: There is no comment “translint-off”. There are translint-disable-next, translint-disable and translint-enable.
            """);
  }

  @Test
  void nothingInACommentActsOnTheTerminal() throws IOException {
    assertThat(check("a.html", "<p>Un été.</p><!-- translint-\u001b[31m\u202Ex: y -->").err())
        .doesNotContain("\u001b", "\u202E")
        .contains("There is no comment");
  }
}
