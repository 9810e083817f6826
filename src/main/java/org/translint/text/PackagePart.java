package org.translint.text;

import java.util.List;

/**
 * A stretch of an article that stands in one part of a package, such as the body of a Word file, a
 * text box in it, or its footnotes. Several may stand in one part; the stretches of an article
 * follow one another in its text.
 *
 * @param name of the part in the package
 * @param text of the part, which is XML
 * @param document the stretch, whose source map leads into {@code text}
 * @param start where the text of the stretch begins in the text of the article
 * @param isBody whether it is the article's own text, rather than beside it
 * @param runs of a Word file that hold its text, in the order of the part
 */
public record PackagePart(
    String name, FileText text, Document document, int start, boolean isBody, List<Run> runs) {

  public PackagePart {
    runs = List.copyOf(runs);
  }

  /**
   * A run of a Word file: characters that look alike.
   *
   * @param element with its tags, in the text of the part
   * @param properties what they look like: an element, or empty where the content begins
   */
  public record Run(Span element, Span properties) {}

  /** Where its text stands in the text of the article. */
  public Span inArticle() {
    return new Span(start, start + document.text().length());
  }
}
