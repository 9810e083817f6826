package org.translint.read.bilingual;

import java.util.ArrayList;
import java.util.List;
import org.translint.read.prose.ArticleBuilder;
import org.translint.read.prose.Extract;
import org.translint.text.Block;
import org.translint.text.Code;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.Place;
import org.translint.text.Span;

/**
 * One of the two texts of a bilingual file: its segments in the order of the file. Used by one
 * reader on one thread.
 */
final class Side {

  private final Extract.Builder text;
  private final List<Segment> segments = new ArrayList<>();
  private int start;
  private List<Code> codes = new ArrayList<>();

  Side(String fileText) {
    this.text = new Extract.Builder(fileText);
  }

  /** A segment; offsets are into the text of the side. */
  private record Segment(
      int start, int end, Block.Kind kind, String label, List<Code> codes, boolean isBlank) {}

  /** Where the text of the next segment goes. */
  Extract.Builder text() {
    return text;
  }

  /** Adds an inline code after the text that was given last. */
  void code(Code.Kind kind, String id, String shown) {
    codes.add(new Code(kind, id, shown, text.length()));
  }

  /** How long the segment is by now that has not ended. */
  int open() {
    return text.length() - start;
  }

  /**
   * Ends a segment, which may be empty.
   *
   * @param label what people call it
   * @return its index
   */
  int end(Block.Kind kind, String label) {
    boolean isBlank = isBlank(text.text(), start, text.length());
    segments.add(new Segment(start, text.length(), kind, label, List.copyOf(codes), isBlank));
    text.gap("\n");
    start = text.length();
    codes = new ArrayList<>();
    return segments.size() - 1;
  }

  /**
   * Adds a segment without text in the place of one that the file does not have.
   *
   * @param label what people call it
   * @return its index
   */
  int missing(String label) {
    return end(Block.Kind.PARAGRAPH, label);
  }

  /** What people call a segment. */
  String label(int index) {
    return segments.get(index).label;
  }

  /** Whether a segment has no text. */
  boolean isBlank(int index) {
    return segments.get(index).isBlank;
  }

  /** The text of a segment. */
  String text(int index) {
    Segment segment = segments.get(index);
    return text.text().subSequence(segment.start, segment.end).toString();
  }

  /** White space and soft hyphens, which are not read, make no text. */
  private static boolean isBlank(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u00AD') {
        return false;
      }
    }
    return true;
  }

  /** The document of all segments that have text; the side is of no use after. */
  Document document(String id, String path, String language, FileLines lines) {
    ArticleBuilder article = new ArticleBuilder(text.build(), lines);
    for (Segment segment : segments) {
      if (segment.isBlank) {
        article.empty(new Place.InSegment(segment.label));
      } else {
        int from = article.length();
        article.block(segment.kind, segment.start, segment.end);
        segment.codes.forEach(c -> article.code(c.kind(), c.id(), c.shown(), c.offset()));
        article.label(from, new Place.InSegment(segment.label));
      }
    }
    return article.build(id, path, language);
  }

  /**
   * Where the segments stand in the document that was made of them; one without text is an empty
   * span between its neighbours, which no other segment shares.
   */
  List<Span> spans(Document document) {
    List<Span> spans = new ArrayList<>();
    int block = 0;
    for (int i = 0; i < segments.size(); i++) {
      spans.add(
          segments.get(i).isBlank
              ? document.labels().get(i).span()
              : document.blocks().get(block++).span());
    }
    return spans;
  }
}
