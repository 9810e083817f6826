package org.translint.read.prose;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.translint.text.Block;
import org.translint.text.Code;
import org.translint.text.Comment;
import org.translint.text.FileLines;
import org.translint.text.Label;
import org.translint.text.SourceMap;
import org.translint.text.Span;

/**
 * A text brought into NFC with its pieces and blocks. Where composing changes a segment (a letter
 * with its marks), the segment is mapped to its file as a whole. Used once, on one thread.
 */
final class Composition {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private final CharSequence text;
  private final List<Piece> pieces;
  private final StringBuilder composed;
  private final SourceMap.Builder map = new SourceMap.Builder();

  /** By offset in the text: how far what follows has moved. */
  private final TreeMap<Integer, Integer> shifts = new TreeMap<>();

  /** The first piece that ends after all that is composed so far. */
  private int next;

  Composition(CharSequence text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
    this.composed = new StringBuilder(text.length());
    if (NFC.isNormalized(text)) {
      keep(0, text.length());
    } else {
      compose();
    }
  }

  /** The text in NFC. */
  String composed() {
    return composed.toString();
  }

  /** The map from the text in NFC to the file. */
  SourceMap map(FileLines lines) {
    return map.build(lines);
  }

  /** A block of the text as it was, in the text in NFC. */
  Block moved(Block block) {
    return new Block(
        block.kind(), new Span(moved(block.span().start()), moved(block.span().end())));
  }

  /** A comment in the text as it was, in the text in NFC. */
  Comment moved(Comment comment) {
    return new Comment(comment.text(), moved(comment.offset()), comment.inFile());
  }

  /** A code in the text as it was, in the text in NFC. */
  Code moved(Code code) {
    return new Code(code.kind(), code.id(), code.shown(), moved(code.offset()));
  }

  /** A label of the text as it was, for the text in NFC. */
  Label moved(Label label) {
    return new Label(
        new Span(moved(label.span().start()), moved(label.span().end())), label.place());
  }

  private int moved(int offset) {
    Map.Entry<Integer, Integer> shift = shifts.floorEntry(offset);
    return shift == null ? offset : offset + shift.getValue();
  }

  private void compose() {
    int kept = 0;
    for (int start = 0; start < text.length(); ) {
      int end = segmentEnd(start);
      String segment = text.subSequence(start, end).toString();
      String changed = NFC.normalize(segment);
      if (!changed.equals(segment)) {
        keep(kept, start);
        replace(start, end, changed);
        kept = end;
      }
      start = end;
    }
    keep(kept, text.length());
  }

  private int segmentEnd(int start) {
    int end = start + Character.charCount(Character.codePointAt(text, start));
    while (end < text.length() && !NFC.hasBoundaryBefore(Character.codePointAt(text, end))) {
      end += Character.charCount(Character.codePointAt(text, end));
    }
    return end;
  }

  private void keep(int start, int end) {
    int shift = composed.length() - start;
    composed.append(text, start, end);
    for (int i = firstAfter(start); i < pieces.size() && pieces.get(i).start() < end; i++) {
      Piece part = pieces.get(i).cut(start, end);
      map.add(part.start() + shift, part.end() + shift, part.fileStart(), part.fileEnd());
    }
  }

  private void replace(int start, int end, String changed) {
    int first = firstAfter(start);
    int last = first;
    while (last + 1 < pieces.size() && pieces.get(last + 1).start() < end) {
      last++;
    }
    int at = composed.length();
    composed.append(changed);
    shifts.put(end, composed.length() - end);
    if (first < pieces.size() && pieces.get(first).start() < end) {
      map.add(
          at,
          composed.length(),
          pieces.get(first).cut(start, end).fileStart(),
          pieces.get(last).cut(start, end).fileEnd());
    }
  }

  private int firstAfter(int start) {
    while (next < pieces.size() && pieces.get(next).end() <= start) {
      next++;
    }
    return next;
  }
}
