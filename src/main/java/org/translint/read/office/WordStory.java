package org.translint.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.translint.read.xml.XmlElement;
import org.translint.text.Block;
import org.translint.text.Place;

/**
 * Reads a text of a Word document: its body, a text box, a note, a header. Text that was deleted
 * under tracked changes, hidden text, instructions of fields and comments are not read. For one
 * text, on one thread.
 */
final class WordStory {

  private final Shared shared;
  private final Where where;
  private final WordRuns runs;
  private @Nullable Paragraph open;

  /** A paragraph that is being read; the next one may be joined to it. */
  private record Paragraph(Block.Kind kind, int start) {}

  /**
   * What the texts of one document share.
   *
   * @param notes numbers of the footnotes and endnotes that are referred to: of each kind, by id
   */
  record Shared(
      Stretches stretches,
      WordStyles styles,
      Counters counters,
      Map<String, Map<String, Integer>> notes) {

    /** Takes word of a reference to a note. */
    void note(String kind, String id) {
      Map<String, Integer> ofKind = notes.computeIfAbsent(kind, unused -> new HashMap<>());
      ofKind.putIfAbsent(id, ofKind.size() + 1);
    }
  }

  WordStory(Shared shared, Where where) {
    this.shared = shared;
    this.where = where;
    this.runs = new WordRuns(shared);
  }

  /** Reads all that stands in an element. */
  void read(XmlElement parent) {
    blocks(parent, where);
    close(where);
  }

  private void blocks(XmlElement parent, Where at) {
    parent
        .elements()
        .forEach(
            child -> {
              switch (child.name()) {
                case "p" -> paragraph(child, at);
                case "tbl" -> table(child, at);
                case "sdt" -> child.first("sdtContent").ifPresent(content -> blocks(content, at));
                case "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> blocks(child, at);
                case "AlternateContent" -> branch(child).ifPresent(one -> blocks(one, at));
                case "oMathPara", "oMath" -> paragraph(child, at);
                default -> {
                  // Properties, bookmarks and what was deleted.
                }
              }
            });
  }

  /** Of what a file holds in several forms for different programs, the first is read. */
  static Optional<XmlElement> branch(XmlElement alternatives) {
    return alternatives.first("Choice").or(() -> alternatives.first("Fallback"));
  }

  private void paragraph(XmlElement paragraph, Where at) {
    if (open == null) {
      int start = shared.stretches().current().extract().length();
      open = new Paragraph(shared.styles().kind(paragraph), start);
    }
    runs.read(paragraph);
    if (!isMarkDeleted(paragraph)) {
      close(at);
    }
  }

  /** Whether the end of a paragraph was deleted, so that the next one continues it. */
  private static boolean isMarkDeleted(XmlElement paragraph) {
    return paragraph
        .first("pPr")
        .flatMap(properties -> properties.first("rPr"))
        .filter(mark -> mark.first("del").isPresent() || mark.first("moveFrom").isPresent())
        .isPresent();
  }

  private void close(Where at) {
    Paragraph done = open;
    open = null;
    Stretch stretch = shared.stretches().current();
    if (done != null && stretch.hasTextSince(done.start())) {
      Block.Kind kind = shared.counters().kind(done.kind(), at);
      stretch.paragraph(kind, done.start(), shared.counters().next(at));
    }
    List<XmlElement> boxes = runs.takeBoxes();
    if (!boxes.isEmpty()) {
      for (XmlElement box : boxes) {
        shared.stretches().next(false);
        new WordStory(shared, Where.TEXT_BOX).read(box);
      }
      shared.stretches().next(at.isBody());
    }
  }

  private void table(XmlElement table, Where at) {
    // A paragraph whose end was deleted can be joined to another one, not to a cell.
    close(at);
    int number = shared.counters().nextTable();
    int row = 0;
    for (XmlElement line : flattened(table, "tr")) {
      boolean isDeleted =
          line.first("trPr").filter(properties -> properties.first("del").isPresent()).isPresent();
      if (isDeleted) {
        continue;
      }
      row++;
      int column = 1;
      for (XmlElement cell : flattened(line, "tc")) {
        Where inCell = at.in(new Place.InCell(number, row, column));
        blocks(cell, inCell);
        close(inCell);
        column += span(cell);
      }
    }
  }

  /** The rows or cells of an element, be they wrapped or not. */
  private static List<XmlElement> flattened(XmlElement parent, String name) {
    List<XmlElement> found = new ArrayList<>();
    Deque<XmlElement> waiting = new ArrayDeque<>();
    parent.elements().forEach(waiting::addLast);
    while (!waiting.isEmpty()) {
      XmlElement next = waiting.removeFirst();
      if (next.name().equals(name)) {
        found.add(next);
      } else if (List.of("sdt", "sdtContent", "customXml", "ins", "moveTo").contains(next.name())) {
        List<XmlElement> inside = next.elements().toList();
        for (int i = inside.size() - 1; i >= 0; i--) {
          waiting.addFirst(inside.get(i));
        }
      }
    }
    return found;
  }

  private static int span(XmlElement cell) {
    return cell.first("tcPr")
        .flatMap(properties -> properties.first("gridSpan"))
        .map(span -> Math.max(1, Attributes.number(span, "val", 1)))
        .orElse(1);
  }
}
