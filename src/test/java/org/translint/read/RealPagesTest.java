package org.translint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.translint.text.Block;
import org.translint.text.Document;

/**
 * Reads whole pages, with menus, buttons, comments and banners, and compares with what a person
 * says the article is: nothing of it may be lost, and hardly anything else be read.
 */
class RealPagesTest {

  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final String LEFT = "+ ";

  /** Of the width of an article, what else may be read with it on the average. */
  private static final double MOST_LEFT = 0.05;

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.substring(0, name.length() - ".html".length()))
          .sorted()
          .toList();
    }
  }

  private static Document read(String name) throws IOException {
    return ReadTexts.read(name + ".html", Files.readAllBytes(PAGES.resolve(name + ".html")));
  }

  private static List<String> expected(String name) throws IOException {
    return Files.readAllLines(PAGES.resolve(name + ".txt"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theArticleIsFoundInAPage(String name) throws IOException {
    assertThat(ReadTexts.blocks(read(name)).stream().map(b -> b.replace('\u00A0', ' ')).toList())
        .isEqualTo(expected(name).stream().map(RealPagesTest::withoutMark).toList());
  }

  private static String withoutMark(String line) {
    return line.startsWith(LEFT) ? line.substring(LEFT.length()) : line;
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachBlockIsInThePageWhereItsPlaceSays(String name) throws IOException {
    String page = Files.readString(PAGES.resolve(name + ".html"));
    Document document = read(name);
    for (Block block : document.blocks()) {
      String text = block.span().of(document.text());
      int words = Math.min(12, text.length());
      assertThat(document.sourceMap().toFile(block.span()).of(page))
          .contains(text.substring(0, words).split("[ \u00A0—–]", 2)[0]);
    }
  }

  @Test
  void hardlyAnythingButTheArticleIsLeft() throws IOException {
    assertThat(names()).hasSizeGreaterThanOrEqualTo(6);
    long left = 0;
    long article = 0;
    for (String name : names()) {
      for (String line : expected(name)) {
        left += line.startsWith(LEFT) ? line.length() : 0;
        article += line.startsWith(LEFT) ? 0 : line.length();
      }
    }
    assertThat((double) left / article).isLessThan(MOST_LEFT);
  }

  @ParameterizedTest
  @CsvSource({
    "amp.en,en-GB",
    "app.ja,ja",
    "portal.ar,ar",
    "sections.id,id",
    "wordpress.fr,fr-FR",
    "tables.zh,und"
  })
  void theNearestElementSaysTheLanguage(String name, String language) throws IOException {
    assertThat(read(name).language()).isEqualTo(language);
  }
}
