package org.translint.facts;

import org.translint.text.AlignedPair;
import org.translint.text.Block;
import org.translint.text.Code;
import org.translint.text.Comment;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.Label;
import org.translint.text.Place;
import org.translint.text.SourceMap;
import org.translint.text.Span;

/** Packs documents, without the way back into their files, and how two correspond. */
final class DocumentPacker {

  private final PackedOutput out;

  DocumentPacker(PackedOutput out) {
    this.out = out;
  }

  /** All of a document but its source map: what checks see. */
  void document(Document document) {
    out.text(document.id());
    out.text(document.path());
    out.text(document.language());
    out.text(document.text());
    out.all(document.blocks(), this::block);
    out.all(document.comments(), this::comment);
    out.all(document.codes(), this::code);
    out.all(document.labels(), this::label);
  }

  /** The pieces of a source map, without the lines of the file. */
  void pieces(SourceMap map, int length) {
    out.all(
        map.pieces(new Span(0, length)),
        piece -> {
          span(piece.document());
          span(piece.file());
        });
  }

  void correspondence(Correspondence correspondence) {
    out.all(correspondence.paragraphs(), this::pair);
    out.all(correspondence.sentences(), this::pair);
  }

  void span(Span span) {
    out.number(span.start());
    out.number(span.length());
  }

  private void block(Block block) {
    out.constant(block.kind());
    span(block.span());
  }

  private void comment(Comment comment) {
    out.text(comment.text());
    out.number(comment.offset());
    span(comment.inFile());
  }

  private void code(Code code) {
    out.constant(code.kind());
    out.text(code.id());
    out.text(code.shown());
    out.number(code.offset());
  }

  private void label(Label label) {
    span(label.span());
    place(label.place());
  }

  private void pair(AlignedPair pair) {
    span(pair.source());
    span(pair.target());
    out.fraction(pair.confidence());
    out.flag(pair.isMoved());
  }

  private void place(Place place) {
    out.constant(PlaceKind.of(place));
    if (place instanceof Place.InText in) {
      span(in.span());
      out.numbers(new int[] {in.line(), in.column(), in.endLine(), in.endColumn()});
    } else if (place instanceof Place.InParagraph in) {
      out.constant(in.part());
      out.number(in.number());
    } else if (place instanceof Place.InCell in) {
      out.numbers(new int[] {in.table(), in.row(), in.column()});
    } else if (place instanceof Place.InSegment in) {
      out.text(in.id());
    } else if (place instanceof Place.InField in) {
      out.text(in.record());
      out.text(in.field());
    } else if (place instanceof Place.InCue in) {
      out.number(in.number());
      out.text(in.time());
    }
  }
}
