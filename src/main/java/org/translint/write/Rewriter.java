package org.translint.write;

import java.util.List;
import java.util.Optional;

/**
 * Puts fixes into the bytes of files of one kind, such as those that are text, or packages of XML.
 * A new format of articles gets its fixes written by one more of these. Implementations are
 * stateless and thread-safe.
 */
public interface Rewriter {

  /** Whether such files are text, so that a difference of their bytes says what changes. */
  default boolean isText() {
    return true;
  }

  /** What people are shown of such a file where it changes: its text, with markup if it is text. */
  String shown(String path, byte[] file);

  /** What such a file is encoded in, by name. */
  String encoding(String path, byte[] file);

  /**
   * The file with as many of the fixes as can be made so that nothing but what they replace
   * changes.
   *
   * @param path of the file
   * @param file its bytes; they stay as they are
   * @param changes of its articles as they were read from these bytes, in any order; of two that
   *     overlap the one that begins first is made
   * @return empty where the bytes do not hold these articles, because the file was changed since
   */
  Optional<Rewritten> rewrite(String path, byte[] file, List<Change> changes);
}
