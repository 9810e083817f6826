package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.reliability.Promise;

/** Searches folders in which links lead round in a circle and out of what is to be checked. */
@Tag("reliability")
class HostileLinksTest {

  private static final String SECRET = "Le mot de passe est zorglubique.\n";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path disk;
  private Path folder;

  @BeforeEach
  void makeLinks() throws IOException {
    folder = Files.createDirectories(disk.resolve("work"));
    Files.createDirectories(folder.resolve("fr/deep/deeper"));
    Files.writeString(disk.resolve("secret.txt"), SECRET);
    Files.writeString(folder.resolve("shared.txt"), "Le maire a parlé.\n");
    Files.writeString(folder.resolve("fr/a.txt"), "Le maire a parlé hier.\n");
    link("fr/deep/deeper/round", folder.resolve("fr"));
    link("fr/deep/self", Path.of("self"));
    link("fr/one.txt", Path.of("two.txt"));
    link("fr/two.txt", Path.of("one.txt"));
    link("fr/out.txt", disk.resolve("secret.txt"));
    link("fr/up.txt", Path.of("../../secret.txt"));
    link("fr/inside.txt", Path.of("../shared.txt"));
  }

  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(name), target);
    } catch (UnsupportedOperationException e) {
      abort("this file system has no links");
    }
  }

  @Test
  void circlesEndAndNoPathLeavesTheFolder() throws IOException {
    InProcess.Result result =
        InProcess.run(folder, "check", "--fail-on=never", "--format=json", "fr");

    List<String> ids = JSON.readTree(result.out()).findValuesAsText("id");
    assertThat(ids).containsExactly("fr/a.txt", "fr/inside.txt");
    assertThat(new TreeSet<>(paths(JSON.readTree(result.out()))))
        .allMatch(path -> path.startsWith("fr/") && !path.contains(".."));
    assertThat(result.out()).doesNotContain("zorglubique");
    assertThat(result.err())
        .contains("fr/out.txt is a link to a file outside of the folders that are searched")
        .contains("fr/up.txt is a link");
    Promise.of("paths").passed(7, "links");
  }

  private static List<String> paths(JsonNode report) {
    return report.findValuesAsText("path");
  }

  @Test
  void aLinkThatIsNamedIsFollowed() {
    InProcess.Result result =
        InProcess.run(folder, "check", "--fail-on=never", "--format=json", "fr/out.txt");

    assertThat(result.out()).contains("fr/out.txt").contains("zorglubique");
  }

  @Test
  void noPageLeadsToASourceOutsideOfTheProject() throws IOException {
    Files.writeString(
        folder.resolve("fr/page.html"),
        "<html lang=fr><link rel=alternate hreflang=id href='../../secret.html'>"
            + "<link rel=alternate hreflang=id href='file://"
            + disk.resolve("secret.html")
            + "'><p>Le maire a parlé hier de la ville.</p></html>");
    Files.writeString(disk.resolve("secret.html"), "<html lang=id><p>Rahasia.</p></html>");

    InProcess.Result result =
        InProcess.run(folder, "check", "--fail-on=never", "--format=json", "fr/page.html");

    assertThat(JSON.readTree(result.out()).at("/articles/0/source").isNull()).isTrue();
  }

  @Test
  void noCopyOfAnArticleIsWrittenOutsideOfItsFolder() throws IOException {
    Path article = Files.createDirectories(disk.resolve("elsewhere")).resolve("school.docx");
    Files.copy(Path.of("samples/formats/school.docx"), article);

    InProcess.run(
        folder, "check", "--fail-on=never", "--report=docx=copies/", "../elsewhere/school.docx");

    try (var files = Files.walk(disk)) {
      assertThat(files.filter(f -> f.endsWith("school.docx")))
          .allMatch(f -> f.equals(article) || f.startsWith(folder.resolve("copies")))
          .hasSize(2);
    }
  }
}
