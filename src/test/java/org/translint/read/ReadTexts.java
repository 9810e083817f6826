package org.translint.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.translint.read.file.Input;
import org.translint.read.file.UnreadableException;
import org.translint.text.Document;
import org.translint.text.Span;

/** Short ways to read a text and to show what came out. */
final class ReadTexts {

  private ReadTexts() {}

  static Document read(String path, String fileText) {
    return read(path, fileText.getBytes(StandardCharsets.UTF_8));
  }

  static Document read(String path, byte[] bytes) {
    try {
      return new Readers().read(new Input.InMemory(path, bytes), StandardCharsets.UTF_8);
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  /** Each block as {@code KIND text}. */
  static List<String> blocks(Document document) {
    return document.blocks().stream()
        .map(block -> block.kind() + " " + block.span().of(document.text()))
        .toList();
  }

  /** What the file holds where {@code found} stands in the document. */
  static String inFile(Document document, String fileText, String found) {
    int start = document.text().indexOf(found);
    if (start < 0) {
      throw new AssertionError("no " + found + " in: " + document.text());
    }
    return document.sourceMap().toFile(new Span(start, start + found.length())).of(fileText);
  }
}
