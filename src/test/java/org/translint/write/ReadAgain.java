package org.translint.write;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.translint.finding.Fix;
import org.translint.read.Readers;
import org.translint.read.file.Input;
import org.translint.read.file.UnreadableException;
import org.translint.text.Document;
import org.translint.text.FileText;
import org.translint.write.Reading.Opened;

/** Reads files as the command line does, with the real readers. */
final class ReadAgain {

  static final TextRewriter UTF8 = rewriter(StandardCharsets.UTF_8);

  private static final Readers READERS = new Readers();

  private ReadAgain() {}

  static TextRewriter rewriter(Charset encoding) {
    return new TextRewriter((path, bytes) -> open(path, bytes, encoding));
  }

  static Optional<Rewritten> rewrite(
      Charset encoding, byte[] file, Document article, List<Fix> fixes) {
    List<Change> changes = fixes.stream().map(fix -> new Change(article, fix)).toList();
    return rewriter(encoding).rewrite(article.path(), file, changes);
  }

  static Document article(String path, byte[] bytes, Charset encoding) {
    return open(path, bytes, encoding).orElseThrow().articles().get(0);
  }

  static FileText text(String path, byte[] bytes, Charset encoding) {
    return open(path, bytes, encoding).orElseThrow().text();
  }

  static Optional<Opened> open(String path, byte[] bytes, Charset encoding) {
    try {
      Input input = new Input.InMemory(path, bytes);
      FileText text = READERS.open(input, encoding).text();
      Escape escape =
          path.endsWith(".txt")
              ? Escape.NONE
              : path.endsWith(".json") ? Escape.JSON : Escape.MARKUP;
      return Optional.of(
          new Opened(text, List.of(READERS.read(input, encoding)), List.of(), escape));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }
}
