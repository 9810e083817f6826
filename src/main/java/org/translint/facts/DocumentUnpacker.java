package org.translint.facts;

import java.util.List;
import org.translint.text.AlignedPair;
import org.translint.text.Block;
import org.translint.text.Code;
import org.translint.text.Comment;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.Label;
import org.translint.text.Place;
import org.translint.text.SourceMap;
import org.translint.text.Span;

/** Unpacks what {@link DocumentPacker} packed. */
final class DocumentUnpacker {

  private final PackedInput in;

  DocumentUnpacker(PackedInput in) {
    this.in = in;
  }

  /**
   * A document with its source map, whose pieces follow it.
   *
   * @param lines of its file
   */
  Document document(FileLines lines) {
    String id = in.text();
    String path = in.text();
    String language = in.text();
    String text = in.text();
    List<Block> blocks = in.all(() -> new Block(in.constant(Block.Kind.class), span()));
    List<Comment> comments = in.all(() -> new Comment(in.text(), in.integer(), span()));
    List<Code> codes =
        in.all(() -> new Code(in.constant(Code.Kind.class), in.text(), in.text(), in.integer()));
    List<Label> labels = in.all(() -> new Label(span(), place()));
    return new Document(id, path, language, text, blocks, pieces(lines), comments, codes, labels);
  }

  private SourceMap pieces(FileLines lines) {
    SourceMap.Builder map = new SourceMap.Builder();
    int pieces = in.integer();
    for (int i = 0; i < pieces; i++) {
      Span document = span();
      Span file = span();
      map.add(document.start(), document.end(), file.start(), file.end());
    }
    return map.build(lines);
  }

  Correspondence correspondence() {
    return new Correspondence(in.all(this::pair), in.all(this::pair));
  }

  Span span() {
    int start = in.integer();
    return new Span(start, start + in.integer());
  }

  private AlignedPair pair() {
    return new AlignedPair(span(), span(), in.fraction(), in.flag());
  }

  private Place place() {
    return switch (in.constant(PlaceKind.class)) {
      case TEXT -> inText();
      case PARAGRAPH ->
          new Place.InParagraph(in.constant(Place.InParagraph.Part.class), in.integer());
      case CELL -> {
        int[] numbers = in.numbers();
        yield new Place.InCell(numbers[0], numbers[1], numbers[2]);
      }
      case SEGMENT -> new Place.InSegment(in.text());
      case FIELD -> new Place.InField(in.text(), in.text());
      case CUE -> new Place.InCue(in.integer(), in.text());
    };
  }

  private Place inText() {
    Span span = span();
    int[] numbers = in.numbers();
    return new Place.InText(span, numbers[0], numbers[1], numbers[2], numbers[3]);
  }
}
