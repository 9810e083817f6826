package org.translint.write;

import java.util.List;
import java.util.Optional;
import org.translint.text.Document;
import org.translint.text.FileText;

/** Reads a file of text anew, so that a rewriter can see what a change makes of its articles. */
@FunctionalInterface
public interface Reading {

  /** The text of a file and the articles in it; empty where the bytes cannot be read. */
  Optional<Opened> open(String path, byte[] bytes);

  /**
   * A file that was read.
   *
   * @param text of the file
   * @param articles in it, in order; their languages do not matter
   * @param failures what there is beside that cannot be read, in order
   * @param escape how it writes characters that mean something else to it
   */
  record Opened(FileText text, List<Document> articles, List<String> failures, Escape escape) {

    public Opened {
      articles = List.copyOf(articles);
      failures = List.copyOf(failures);
    }
  }
}
