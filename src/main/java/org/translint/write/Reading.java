package org.translint.write;

import java.util.Optional;
import org.translint.text.Document;
import org.translint.text.FileText;

/** Reads a file of text anew, so that a rewriter can see what a change makes of the article. */
@FunctionalInterface
public interface Reading {

  /** The text of a file and the article in it; empty where the bytes cannot be read. */
  Optional<Opened> open(String path, byte[] bytes);

  /**
   * A file that was read.
   *
   * @param text of the file
   * @param article in it; its language does not matter
   */
  record Opened(FileText text, Document article) {}
}
