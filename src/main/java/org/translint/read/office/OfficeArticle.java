package org.translint.read.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.text.Document;
import org.translint.text.PackagePart;

/**
 * An article of a word processor, and the way from its text to the parts of its file.
 *
 * @param document the article; its source map leads into its own text, and its labels say where
 *     people find what
 * @param parts the stretches of its text, in order
 * @param mainPart the name of the part with the body
 * @param commentsPart the name of the part with comments, or null where it has none
 */
public record OfficeArticle(
    Document document, List<PackagePart> parts, String mainPart, @Nullable String commentsPart) {

  public OfficeArticle {
    parts = List.copyOf(parts);
  }
}
