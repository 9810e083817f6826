package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script is tried in a real bash. */
class CompletionCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void writeScript() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
    InProcess.Result result = InProcess.run(folder, "completion");
    assertThat(result.code()).isZero();
    Files.writeString(folder.resolve("script"), result.out());
  }

  @Test
  void commandsAreCompleted() throws Exception {
    assertThat(completed("translint", "ch")).containsExactlyInAnyOrder("check", "checks");
  }

  @Test
  void optionsAreCompleted() throws Exception {
    assertThat(completed("translint", "check", "--names")).contains("--names", "--names-scope");
  }

  @Test
  void namesOfChecksAndFormatsAreCompleted() throws Exception {
    assertThat(completed("translint", "check", "--only", "name-mi"))
        .containsExactly("name-missing");
    assertThat(completed("translint", "check", "--format", "ht")).containsExactly("html");
    assertThat(completed("translint", "check", "--fail-on", "ne")).containsExactly("never");
  }

  private List<String> completed(String... words) throws Exception {
    String line = String.join(" ", words);
    String commands =
        """
        source ./script
        # Only a completion that a person asked for has options to set.
        compopt() { :; }
        COMP_WORDS=(%s)
        COMP_CWORD=%d
        COMP_LINE='%s'
        COMP_POINT=%d
        _complete_translint
        printf '%%s\\n' "${COMPREPLY[@]}"
        """
            .formatted(line, words.length - 1, line, line.length());
    Process bash =
        new ProcessBuilder("/bin/bash", "-c", commands)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(out).isZero();
    return Stream.of(out.split("\n")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
