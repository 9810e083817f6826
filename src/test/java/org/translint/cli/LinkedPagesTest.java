package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs pages by what they say of their other languages, where their names tell nothing. */
class LinkedPagesTest {

  @TempDir Path temp;

  private Path folder;

  private void write(String path, String text) throws IOException {
    folder = temp.resolve("newsroom");
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void writePages(String href, String source) throws IOException {
    write(
        "site/marche.html",
        "<html lang=fr><head><link rel='canonical alternate' hreflang='id-ID' href='"
            + href
            + "'></head><p>Le marché rouvre samedi.");
    write(source, "<html lang=id><p>Pasar dibuka lagi hari Sabtu.");
  }

  private String source() throws IOException {
    String[] options = {"check", "--only=unknown-word", "--format=json", "site/marche.html"};
    String report = InProcess.run(folder, options).out();
    List<JsonNode> articles = new ObjectMapper().readTree(report).findValues("source");
    assertThat(articles).hasSize(1);
    return articles.get(0).asText();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pasar%20raya.html",
        "../site/pasar%20raya.html?utm=1#top",
        "https://kabar.example/id/site/pasar%20raya.html",
        "//kabar.example/pasar%20raya.html",
        "/2026/11/pasar raya.html"
      })
  void findsTheSourceByItsAddress(String href) throws IOException {
    writePages(href, "site/pasar raya.html");

    assertThat(source()).isEqualTo("site/pasar raya.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../outside.html",
        "file:///etc/passwd",
        "https://kabar.example/",
        "",
        "%00",
        "::",
        "?id=1",
        "marche.html",
        "a.bin"
      })
  void opensNothingElse(String href) throws IOException {
    writePages(href, "site/a.bin");
    Files.writeString(temp.resolve("outside.html"), "<p>Pasar.");

    assertThat(source()).isEqualTo("null");
  }

  @Test
  void anAddressElsewhereIsNotCutDownToThePagesOwnName() throws IOException {
    writePages("https://kabar.example/id/a/marche.html", "marche.html");

    assertThat(source()).isEqualTo("null");
  }

  @ParameterizedTest
  @CsvSource({
    "<html lang=en>, null",
    "<html>, null",
    "<html lang=id>, site/pasar.html",
    "<html><link rel=alternate hreflang=fr href='https://kabar.example/marche.html'>,"
        + " site/pasar.html"
  })
  void aPageThatIsFoundByTheEndOfItsAddressMustBeInTheLanguageOrLinkBack(String head, String found)
      throws IOException {
    writePages("https://kabar.example/id/pasar.html", "site/pasar.html");
    write("site/pasar.html", head + "<p>Pasar dibuka lagi hari Sabtu.");

    assertThat(source()).isEqualTo(found);
  }

  @Test
  void believesTheNamesOfFilesFirst() throws IOException {
    writePages("pasar.html", "site/pasar.html");
    write("fr/a.html", "<link rel=alternate hreflang=id href='../site/pasar.html'><p>Le marché.");
    write("id/a.html", "<p>Pasar.");

    String report = InProcess.run(folder, "check", "--format=json", "fr/a.html").out();
    assertThat(report).contains("\"id/a.html\"").doesNotContain("site/pasar.html");
  }
}
