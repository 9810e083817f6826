package org.translint.read.prose;

import org.translint.text.Document;

/** Reads one format. Implementations are stateless and thread-safe. */
public interface DocumentReader {

  /**
   * The document in a file.
   *
   * @param path what reports print; it becomes the document's id too
   * @param fileText the file's decoded text, without its byte order mark
   */
  Document read(String path, String fileText);
}
