package org.translint.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.translint.read.xml.XmlElement;
import org.translint.read.xml.XmlNode;
import org.translint.text.Block;
import org.translint.text.Place;

/**
 * Reads a text of an OpenDocument file: its body, a text box, a note, a header. Text that was
 * deleted under tracked changes, hidden text and annotations are not read. For one text, on one
 * thread.
 */
final class TextStory {

  private static final String DRAWING = "drawing:1.0";

  /** Elements that hold paragraphs as a document does. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "alphabetical-index",
          "bibliography",
          "illustration-index",
          "index-body",
          "index-title",
          "numbered-paragraph",
          "object-index",
          "section",
          "table-index",
          "table-of-content",
          "user-index");

  /** Elements inside a paragraph whose text is not its own. */
  private static final Set<String> APART =
      Set.of("annotation", "hidden-paragraph", "hidden-text", "ruby-text", "script");

  private static final Set<String> ROW_GROUPS =
      Set.of("table-header-rows", "table-row-group", "table-rows");

  /** A table may say that a cell stands so often; it is there once. */
  private static final int MOST_REPEATED = 10_000;

  private final Shared shared;
  private final Where where;
  private List<XmlElement> boxes = new ArrayList<>();

  /**
   * What the texts of one document share.
   *
   * @param notes that were met, in order
   */
  record Shared(Stretches stretches, Counters counters, List<XmlElement> notes) {}

  /** The styles of the part that is read. */
  private final TextStyles styles;

  TextStory(Shared shared, TextStyles styles, Where where) {
    this.shared = shared;
    this.styles = styles;
    this.where = where;
  }

  /** Reads all that stands in an element. */
  void read(XmlElement parent) {
    blocks(parent, where, false);
  }

  private void blocks(XmlElement parent, Where at, boolean isItem) {
    parent
        .elements()
        .forEach(
            child -> {
              switch (child.name()) {
                case "p" -> paragraph(child, kind(child, isItem), at);
                case "h" ->
                    paragraph(
                        child,
                        TextStyles.heading(Attributes.number(child, "outline-level", 1)),
                        at);
                case "list", "list-item", "list-header" -> blocks(child, at, true);
                case "table" -> table(child, at);
                default -> {
                  if (CONTAINERS.contains(child.name())) {
                    blocks(child, at, isItem);
                  } else if (child.namespace().endsWith(DRAWING)) {
                    findBoxes(child);
                    giveBoxes(at);
                  }
                }
              }
            });
  }

  private Block.Kind kind(XmlElement paragraph, boolean isItem) {
    Block.Kind ofStyle = styles.kind(Attributes.text(paragraph, "style-name"));
    return isItem && ofStyle == Block.Kind.PARAGRAPH ? Block.Kind.LIST_ITEM : ofStyle;
  }

  private void paragraph(XmlElement paragraph, Block.Kind kind, Where at) {
    Stretch stretch = shared.stretches().current();
    int start = stretch.extract().length();
    if (!styles.isHidden("paragraph", Attributes.text(paragraph, "style-name"))) {
      inline(paragraph, new CollapsedText(shared.stretches().xml(), stretch.extract()));
    }
    if (stretch.hasTextSince(start)) {
      Block.Kind here = shared.counters().kind(kind, at);
      stretch.paragraph(here, start, shared.counters().next(at));
    }
    giveBoxes(at);
  }

  private void giveBoxes(Where at) {
    List<XmlElement> taken = boxes;
    boxes = new ArrayList<>();
    if (!taken.isEmpty()) {
      for (XmlElement box : taken) {
        shared.stretches().next(false);
        new TextStory(shared, styles, Where.TEXT_BOX).read(box);
      }
      shared.stretches().next(at.isBody());
    }
  }

  private void inline(XmlElement parent, CollapsedText text) {
    for (XmlNode node : parent.children()) {
      if (node instanceof XmlNode.Text characters) {
        characters.give(shared.stretches().xml(), text);
      } else if (node instanceof XmlElement child) {
        inlineElement(child, text);
      }
    }
  }

  private void inlineElement(XmlElement child, CollapsedText text) {
    if (child.namespace().endsWith(DRAWING)) {
      findBoxes(child);
      return;
    }
    switch (child.name()) {
      case "s" -> text.element(spaces(child), child.start(), child.end());
      case "tab" -> text.element("\t", child.start(), child.end());
      case "line-break" -> text.element("\n", child.start(), child.end());
      case "note" -> shared.notes().add(child);
      case "span" -> {
        if (!styles.isHidden("text", Attributes.text(child, "style-name"))) {
          inline(child, text);
        }
      }
      default -> {
        if (!APART.contains(child.name())) {
          inline(child, text);
        }
      }
    }
  }

  private static String spaces(XmlElement element) {
    int count = Attributes.number(element, "c", 1);
    return " ".repeat(Math.max(0, Math.min(count, MOST_REPEATED)));
  }

  /** Finds the outermost shapes of a drawing that hold text. */
  private void findBoxes(XmlElement drawing) {
    boolean holdsText =
        drawing
            .elements()
            .anyMatch(child -> Set.of("p", "h", "list", "table").contains(child.name()));
    if (holdsText) {
      boxes.add(drawing);
    } else {
      drawing
          .elements()
          .filter(child -> child.namespace().endsWith(DRAWING))
          .forEach(this::findBoxes);
    }
  }

  private void table(XmlElement table, Where at) {
    int number = shared.counters().nextTable();
    int row = 1;
    for (XmlElement line : rows(table)) {
      int column = 1;
      for (XmlElement cell : line.elements().toList()) {
        if (cell.name().equals("table-cell") || cell.name().equals("covered-table-cell")) {
          if (cell.name().equals("table-cell")) {
            blocks(cell, at.in(new Place.InCell(number, row, column)), false);
          }
          column += repeated(cell, "number-columns-repeated");
        }
      }
      row += repeated(line, "number-rows-repeated");
    }
  }

  private static int repeated(XmlElement element, String attribute) {
    return Math.max(1, Math.min(MOST_REPEATED, Attributes.number(element, attribute, 1)));
  }

  private static List<XmlElement> rows(XmlElement parent) {
    List<XmlElement> rows = new ArrayList<>();
    parent
        .elements()
        .forEach(
            child -> {
              if (child.name().equals("table-row")) {
                rows.add(child);
              } else if (ROW_GROUPS.contains(child.name())) {
                rows.addAll(rows(child));
              }
            });
    return rows;
  }
}
