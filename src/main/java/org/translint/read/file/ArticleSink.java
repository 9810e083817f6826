package org.translint.read.file;

import org.translint.text.Translation;

/** Takes the articles of a file as they are read. */
public interface ArticleSink {

  /** Takes an article; its source is null where the file has none. */
  void article(Translation article);

  /**
   * Takes word of an article that cannot be read.
   *
   * @param id of the article, unique in the file
   * @param reason one sentence: what, where, what to do
   */
  void failure(String id, String reason);
}
