package org.translint.read.file;

/** Reads the articles of files of one format. Implementations are stateless and thread-safe. */
@FunctionalInterface
public interface ArticlesReader {

  /**
   * Gives the articles of a file to {@code articles}, one by one, in the order of the file: each
   * with its source and what corresponds to what, where the file holds these too.
   *
   * <p>An article whose record cannot be read is told to {@code articles} as a failure; what is
   * after it is read all the same.
   *
   * @throws UnreadableException if the file cannot be read, or no further
   */
  void read(OpenFile file, ArticleSink articles) throws UnreadableException;
}
