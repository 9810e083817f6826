package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

  private static final String ARTICLE =
      """
      Le ministre Nikolaï Guerassimenko a parlé hier soir à Minsk devant une foule nombreuse.

      « Le blorquage est fini », a déclaré M. Gerassimenko, qui repart demain matin.
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeAnArticle() throws IOException {
    Files.createDirectories(folder.resolve("fr"));
    Files.writeString(folder.resolve("fr/a.txt"), ARTICLE);
  }

  private String check(String... more) {
    List<String> arguments =
        Stream.concat(Stream.of("check", "--fail-on", "never", "--format", "json"), Stream.of(more))
            .toList();
    return InProcess.run(folder, arguments.toArray(String[]::new)).out();
  }

  private List<Path> entries() {
    Path cache = folder.resolve(".translint/cache");
    if (!Files.exists(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(cache)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !cache.equals(file.getParent()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theSecondRunSaysTheSameAndKeepsNothingNew() throws IOException {
    String first = check();
    assertThat(first).contains("blorquage").contains("Gerassimenko");
    assertThat(entries()).hasSize(1);

    assertThat(check()).isEqualTo(first);
    assertThat(InProcess.run(folder, "check", "--fail-on", "never").err()).isEmpty();
    assertThat(entries()).hasSize(1);
    // What is kept is really used: nothing else could say it of an article without faults.
    Path entry = entries().get(0);
    byte[] kept = Files.readAllBytes(entry);
    Files.writeString(entry, "broken");
    assertThat(check()).isEqualTo(first);
    assertThat(entry).hasBinaryContent(kept);
  }

  @Test
  void whatDecidesTheFindingsDecidesWhatIsFoundInTheCache() throws IOException {
    assertThat(check()).contains("blorquage\"");
    Files.writeString(folder.resolve("words.txt"), "blorquage\n");
    assertThat(check("--words", "words.txt")).doesNotContain("blorquage\"");
    Files.writeString(folder.resolve("words.txt"), "rien\n");
    assertThat(check("--words", "words.txt")).contains("blorquage\"");
    assertThat(check("--only", "name-inconsistent")).doesNotContain("blorquage\"");
    assertThat(check("--ui-language", "fr")).contains("L’article").contains("blorquage\"");

    Files.writeString(folder.resolve("translint.yaml"), "disable: [unknown-word]\n");
    assertThat(check()).doesNotContain("blorquage\"");
    Files.writeString(folder.resolve("translint.yaml"), "severity: {grammar: neutral}\n");
    assertThat(check()).contains("blorquage\"");

    Files.createDirectories(folder.resolve("id"));
    Files.writeString(folder.resolve("id/a.txt"), "Menteri berbicara pada 1 Mei di Minsk.\n");
    assertThat(check()).contains("\"source\": \"id/a.txt\"");
  }

  @Test
  void nothingIsKeptWhereThatIsNotWanted() {
    check("--no-cache");
    assertThat(folder.resolve(".translint")).doesNotExist();

    check("--cache", "elsewhere");
    assertThat(folder.resolve(".translint")).doesNotExist();
    assertThat(folder.resolve("elsewhere/CACHEDIR.TAG")).exists();
  }

  @Test
  void theCommandLineWinsOverTheSettings() throws IOException {
    Files.writeString(folder.resolve("translint.yaml"), "no_cache: true\n");
    check();
    assertThat(folder.resolve(".translint")).doesNotExist();

    check("--cache", "elsewhere");
    assertThat(folder.resolve("elsewhere/CACHEDIR.TAG")).exists();
  }

  @Test
  void aCacheStandsBesideTheSettings() throws IOException {
    Files.writeString(folder.resolve("translint.yaml"), "fail_on: never\n");
    InProcess.run(folder.resolve("fr"), "check", "--format", "json");

    assertThat(entries()).hasSize(1);
    assertThat(folder.resolve("fr/.translint")).doesNotExist();
  }

  @Test
  void standardInputLeavesNothingBehind() {
    InProcess.run(
        folder,
        new ByteArrayInputStream(ARTICLE.getBytes(StandardCharsets.UTF_8)),
        "check",
        "-l",
        "fr",
        "-");
    assertThat(folder.resolve(".translint")).doesNotExist();
  }
}
