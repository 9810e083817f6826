package org.translint.report.docx;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.translint.run.Outcome;
import org.translint.text.PackagePart;

/** Gives the Word files that articles were read from. */
@FunctionalInterface
public interface Originals {

  /** Of a run whose articles are known by their text alone. */
  Originals NONE = article -> Optional.empty();

  /** The Word file of an article; empty where it was none, or is no longer what was read. */
  Optional<Original> of(Outcome.Checked article);

  /**
   * A Word file.
   *
   * @param bytes of the file; nobody changes them
   * @param parts the stretches of the article's text, in order
   * @param mainPart the name of the part with the body
   * @param commentsPart the name of the part with comments, or null where it has none
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Original(
      byte[] bytes, List<PackagePart> parts, String mainPart, @Nullable String commentsPart) {

    public Original {
      parts = List.copyOf(parts);
    }
  }
}
