package org.translint.facts;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.SourceMap;
import org.translint.text.Span;

/**
 * Packs the facts of one article, with both texts, into bytes that stand for themselves, to be sent
 * to another machine. Stateless and thread-safe.
 */
public final class FactsCodec {

  /** Of a file with more lines, an article takes along no more than its own. */
  private static final int MANY_LINES = 4096;

  private FactsCodec() {}

  /** The facts as bytes; the caller's. */
  public static byte[] packed(Facts facts) {
    return packed(facts, FactsCodec::document);
  }

  /** The facts as bytes, with both texts as {@code documents} packs them. */
  static byte[] packed(Facts facts, BiConsumer<Document, PackedOutput> documents) {
    PackedOutput out = new PackedOutput();
    out.text(facts.story());
    documents.accept(facts.document(), out);
    Document source = facts.source();
    out.flag(source != null);
    if (source != null) {
      documents.accept(source, out);
    }
    new FactsPacker(out).facts(facts);
    return out.toBytes();
  }

  /**
   * The facts that {@link #packed} packed.
   *
   * @throws RuntimeException some kind of it, where the bytes are others
   */
  public static Facts unpacked(byte[] bytes) {
    PackedInput in = new PackedInput(bytes);
    String story = in.text();
    Document target = document(in);
    Document source = in.flag() ? document(in) : null;
    return new FactsUnpacker(in, target, source).facts(story);
  }

  /** Packs a document with its source map. */
  public static void document(Document document, PackedOutput out) {
    DocumentPacker packer = new DocumentPacker(out);
    out.numbers(lines(document).numbers());
    packer.document(document);
    packer.pieces(document.sourceMap(), document.text().length());
  }

  private static FileLines lines(Document document) {
    FileLines lines = document.sourceMap().lines();
    Span extent = extent(document);
    return extent == null || lines.size() <= MANY_LINES ? lines : lines.cut(extent);
  }

  /** From where to where the document reaches in its file; null where it has nothing of it. */
  private static @Nullable Span extent(Document document) {
    List<SourceMap.Piece> pieces =
        document.sourceMap().pieces(new Span(0, document.text().length()));
    return pieces.isEmpty()
        ? null
        : new Span(
            pieces.get(0).file().start(),
            pieces.stream().mapToInt(piece -> piece.file().end()).max().orElseThrow());
  }

  /** The next document, which {@link #document(Document, PackedOutput)} packed. */
  public static Document document(PackedInput in) {
    FileLines lines = FileLines.ofNumbers(in.numbers());
    return new DocumentUnpacker(in).document(lines);
  }
}
