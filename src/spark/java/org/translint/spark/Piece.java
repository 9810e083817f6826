package org.translint.spark;

import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.translint.read.file.Input;
import org.translint.run.Assignment;

/**
 * An article to check, as it travels: an {@link Assignment} whose files are paths that all machines
 * see, or texts.
 *
 * @param target the article
 * @param language its language (BCP 47), or null to detect it
 * @param source its source, or null
 * @param sourceLanguage of the source (BCP 47), or null to detect it
 * @param story what it shares with the other translations of its source
 * @param isAlone whether a source that the file brings itself is left aside
 * @param withoutSource why it fails without a source, or null
 * @param broken why it cannot be checked at all, one sentence, or null
 */
record Piece(
    Content target,
    @Nullable String language,
    @Nullable Content source,
    @Nullable String sourceLanguage,
    String story,
    boolean isAlone,
    @Nullable String withoutSource,
    @Nullable String broken)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * A file, or a text.
   *
   * @param path as reports print it
   * @param file where the file is, as a URI, which may have any name; or null
   * @param text the text, or null
   * @param length how long it is, in bytes or UTF-16 units
   */
  record Content(String path, @Nullable String file, @Nullable String text, long length)
      implements Serializable {

    private static final long serialVersionUID = 1L;

    static Content of(Input.InFile input, long length) {
      return new Content(input.path(), input.file().toUri().toString(), null, length);
    }

    static Content of(String path, String text) {
      return new Content(path, null, text, text.length());
    }

    private Input input() {
      if (file != null) {
        return new Input.InFile(path, Path.of(URI.create(file)));
      }
      String known = text == null ? "" : text;
      return new Input.InMemory(path, known.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** How much work it is, in bytes or UTF-16 units. */
  long weight() {
    return 1 + target.length() + (source == null ? 0 : source.length());
  }

  /** Those that are in the same language are looked at together. */
  String group() {
    return language == null ? "" : language;
  }

  /**
   * What is to be done.
   *
   * @throws IllegalArgumentException if no file of this machine can have such a name
   */
  Assignment assignment() {
    return new Assignment(
        target.input(),
        language,
        source == null ? null : source.input(),
        sourceLanguage,
        story,
        isAlone,
        withoutSource);
  }
}
