package org.translint.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.translint.report.Printable;
import org.translint.report.TextDirection;
import org.translint.text.AlignedPair;
import org.translint.text.Block;
import org.translint.text.Correspondence;
import org.translint.text.Document;

/** Texts in the data of the page: the whole text once, and everything else as places in it. */
final class TextData {

  /** Stand in the data of the page by their places here. */
  private static final List<Block.Kind> KINDS = List.of(Block.Kind.values());

  private TextData() {}

  /** Writes the fields {@code text} and {@code blocks} (kind, start, end, whether to the left). */
  static void write(JsonGenerator json, Document document) throws IOException {
    TextDirection direction = TextDirection.of(document.text(), TextDirection.LTR);
    json.writeStringField("text", Printable.inPlace(document.text()));
    json.writeArrayFieldStart("blocks");
    for (Block block : Cover.of(document)) {
      TextDirection own = TextDirection.of(block.span().of(document.text()), direction);
      json.writeNumber(KINDS.indexOf(block.kind()));
      json.writeNumber(block.span().start());
      json.writeNumber(block.span().end());
      json.writeNumber(number(own));
    }
    json.writeEndArray();
  }

  /** 1 for a text that runs to the left, else 0. */
  static int number(TextDirection direction) {
    return direction == TextDirection.RTL ? 1 : 0;
  }

  /** Writes the fields {@code pairs} and {@code sentences}. */
  static void write(JsonGenerator json, Correspondence correspondence) throws IOException {
    pairs(json, "pairs", correspondence.paragraphs());
    pairs(json, "sentences", correspondence.sentences());
  }

  /** Start and end in the source, start and end in the translation, whether it was moved. */
  private static void pairs(JsonGenerator json, String name, List<AlignedPair> pairs)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (AlignedPair pair : pairs) {
      json.writeNumber(pair.source().start());
      json.writeNumber(pair.source().end());
      json.writeNumber(pair.target().start());
      json.writeNumber(pair.target().end());
      json.writeNumber(pair.isMoved() ? 1 : 0);
    }
    json.writeEndArray();
  }
}
