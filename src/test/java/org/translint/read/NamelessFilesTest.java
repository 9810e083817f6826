package org.translint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.read.file.Input;

/** What comes from standard input, or has no extension, is known by how it begins. */
class NamelessFilesTest {

  private final Readers readers = new Readers();

  private static Input input(String path, String text) {
    return new Input.InMemory(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private Format format(Input input) throws Exception {
    return readers.format(readers.open(input, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <?xml version="1.0"?>\\n<!-- vu --><xliff version="1.2"> | XLIFF | true
          <tmx version="1.4"> | TMX | true
          <rss version="2.0"> | NEWS_XML | true
          <a:feed xmlns:a="http://www.w3.org/2005/Atom"> | NEWS_XML | true
          {"title": "Le pont"} | JSON | true
          [\\n {"title": "Le pont"}] | JSON | true
          {"text": "Un."}\\n{"text": "Deux."}\\n | JSON_LINES | true
          WEBVTT\\n\\n00:01.000 --> 00:02.000\\nLe pont. | WEB_VTT | false
          <!doctype html><p>Le pont. | HTML | false
          """)
  void aFormatIsKnownByItsBeginning(String text, Format format, boolean holdsMany)
      throws Exception {
    Input input = input("-", text.replace("\\n", "\n"));

    assertThat(format(input)).isEqualTo(format);
    assertThat(readers.holdsMany(input, StandardCharsets.UTF_8)).isEqualTo(holdsMany);
    assertThat(format(input("a.txt", text)))
        .isEqualTo(format == Format.HTML ? Format.HTML : Format.PLAIN_TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [Jakarta] Le pont rouvre.
          {note} Le pont rouvre.
          ["Le pont", dit-il.]
          <b>Le pont</b> rouvre.
          WEBVTTs sont des sous-titres.
          """)
  void proseStaysProse(String text) throws Exception {
    assertThat(format(input("-", text))).isEqualTo(Format.PLAIN_TEXT);
  }

  @Test
  void anEmptyTextIsProse() throws Exception {
    assertThat(format(input("-", ""))).isEqualTo(Format.PLAIN_TEXT);
  }
}
