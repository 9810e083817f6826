package org.translint.read.office;

import java.util.ArrayList;
import java.util.List;
import org.translint.read.prose.ArticleBuilder;
import org.translint.read.prose.Extract;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.FileText;
import org.translint.text.PackagePart;
import org.translint.text.Place;
import org.translint.text.Span;

/** A stretch of an article in the making: what stands in one part, in the order of the part. */
final class Stretch {

  private final String name;
  private final FileText text;
  private final FileLines lines;
  private final boolean isBody;
  private final Extract.Builder extract;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<PackagePart.Run> runs = new ArrayList<>();

  private record Paragraph(Block.Kind kind, Span span, Place place) {}

  Stretch(OfficePackage.Xml part, FileLines lines, boolean isBody) {
    this.name = part.name();
    this.text = part.text();
    this.lines = lines;
    this.isBody = isBody;
    this.extract = new Extract.Builder(text.text());
  }

  /** Where the text of the part goes. */
  Extract.Builder extract() {
    return extract;
  }

  /** Whether there is more than white space after an offset of the extract. */
  boolean hasTextSince(int start) {
    for (int i = start; i < extract.length(); i++) {
      char c = extract.text().charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u00AD') {
        return true;
      }
    }
    return false;
  }

  /** Adds what was given since an offset as a paragraph. */
  void paragraph(Block.Kind kind, int start, Place place) {
    paragraphs.add(new Paragraph(kind, new Span(start, extract.length()), place));
  }

  /** Adds a run that holds some of the text. */
  void run(PackagePart.Run run) {
    runs.add(run);
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  /**
   * The stretch.
   *
   * @param start where it begins in the text of the article
   */
  PackagePart build(String path, int start) {
    ArticleBuilder builder = new ArticleBuilder(extract.build(), lines);
    for (Paragraph paragraph : paragraphs) {
      int from = builder.length();
      builder.block(paragraph.kind(), paragraph.span().start(), paragraph.span().end());
      builder.label(from, paragraph.place());
    }
    Document document = builder.build(path, path, Document.UNKNOWN_LANGUAGE);
    return new PackagePart(name, text, document, start, isBody, runs);
  }
}
