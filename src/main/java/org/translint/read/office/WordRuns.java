package org.translint.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.read.prose.Extract;
import org.translint.read.xml.XmlElement;
import org.translint.text.PackagePart;
import org.translint.text.Span;

/**
 * Reads the runs of a Word document's paragraphs: they are joined, so that a run that ends inside a
 * word does not part it. For one text, on one thread.
 */
final class WordRuns {

  /** A symbol of a font that has no characters for its signs; which one, the font alone knows. */
  private static final String SYMBOL = "\u25A1";

  private static final String NO_BREAK_HYPHEN = "\u2011";

  private final WordStory.Shared shared;
  private List<XmlElement> boxes = new ArrayList<>();

  /** Of the fields that are open, whether their instructions are being read. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  /** Whether the paragraph that is being read hides its runs. */
  private boolean isHidden;

  WordRuns(WordStory.Shared shared) {
    this.shared = shared;
  }

  /** Gives the text of a paragraph to the stretch that is being read. */
  void read(XmlElement ofParagraph) {
    isHidden = shared.styles().hides(ofParagraph);
    if (ofParagraph.name().startsWith("oMath")) {
      formula(ofParagraph);
    } else {
      inline(ofParagraph);
    }
    // An instruction ends with its paragraph: where its end was lost, all that follows is text.
    fields.removeIf(Boolean::booleanValue);
  }

  /** The text boxes that are anchored in what was read since the last call. */
  List<XmlElement> takeBoxes() {
    List<XmlElement> taken = boxes;
    boxes = new ArrayList<>();
    return taken;
  }

  private void inline(XmlElement parent) {
    parent
        .elements()
        .forEach(
            child -> {
              switch (child.name()) {
                case "r" -> run(child);
                case "hyperlink", "ins", "moveTo", "smartTag", "customXml", "fldSimple" ->
                    inline(child);
                case "dir", "bdo", "sdtContent", "rubyBase" -> inline(child);
                case "sdt" -> child.first("sdtContent").ifPresent(this::inline);
                case "AlternateContent" -> WordStory.branch(child).ifPresent(this::inline);
                case "oMath", "oMathPara" -> formula(child);
                case "del", "moveFrom" -> fields(child);
                default -> {
                  // Properties and marks.
                }
              }
            });
  }

  private void run(XmlElement run) {
    if (shared.styles().isHidden(run, isHidden)) {
      fields(run);
      return;
    }
    Extract.Builder extract = extract();
    int before = extract.length();
    content(run);
    if (extract.length() > before) {
      Span properties =
          run.first("rPr")
              .map(element -> new Span(element.start(), element.end()))
              .orElse(Span.at(run.contentStart()));
      shared
          .stretches()
          .current()
          .run(new PackagePart.Run(new Span(run.start(), run.end()), properties));
    }
  }

  private void content(XmlElement run) {
    run.elements()
        .forEach(
            child -> {
              switch (child.name()) {
                case "fldChar" -> field(Attributes.text(child, "fldCharType"));
                case "drawing", "pict", "object" -> findBoxes(child);
                case "AlternateContent" -> WordStory.branch(child).ifPresent(this::content);
                case "footnoteReference", "endnoteReference" ->
                    shared.note(
                        child.name().replace("Reference", ""), Attributes.text(child, "id"));
                case "ruby" -> child.first("rubyBase").ifPresent(this::inline);
                default -> characters(child);
              }
            });
  }

  private void characters(XmlElement child) {
    if (fields.contains(true)) {
      return;
    }
    String meant = meant(child);
    if (child.name().equals("t")) {
      WordText.give(child, xml(), extract());
    } else if (meant != null) {
      extract().put(meant, child.start(), child.end());
    }
  }

  /** What an element stands for, or null where it is no text. */
  private static @Nullable String meant(XmlElement element) {
    return switch (element.name()) {
      case "tab", "ptab" -> "\t";
      case "br", "cr" -> "\n";
      case "noBreakHyphen" -> NO_BREAK_HYPHEN;
      case "sym" -> symbol(Attributes.text(element, "char"));
      default -> null;
    };
  }

  private static String symbol(String code) {
    try {
      int character = Integer.parseInt(code, 16);
      boolean isKnown =
          Character.isBmpCodePoint(character)
              && Character.isDefined(character)
              && Character.getType(character) != Character.PRIVATE_USE
              && Character.getType(character) != Character.SURROGATE
              && !Character.isISOControl(character);
      return isKnown ? Character.toString(character) : SYMBOL;
    } catch (NumberFormatException e) {
      return SYMBOL;
    }
  }

  /** Follows the fields that begin or end in what is not read, for the sake of what is. */
  private void fields(XmlElement unread) {
    for (XmlElement child : unread.elements().toList()) {
      if (child.name().equals("fldChar")) {
        field(Attributes.text(child, "fldCharType"));
      } else if (!child.name().equals("txbxContent")) {
        fields(child);
      }
    }
  }

  private void field(String step) {
    switch (step) {
      case "begin" -> fields.push(true);
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(false);
        }
      }
      case "end" -> fields.poll();
      default -> {
        // Word knows no other step.
      }
    }
  }

  /** Finds the outermost text boxes of a drawing. */
  private void findBoxes(XmlElement drawing) {
    drawing
        .elements()
        .forEach(
            child -> {
              if (child.name().equals("txbxContent")) {
                boxes.add(child);
              } else if (child.name().equals("AlternateContent")) {
                WordStory.branch(child).ifPresent(this::findBoxes);
              } else {
                findBoxes(child);
              }
            });
  }

  /** Gives the characters of a formula, in their order. */
  private void formula(XmlElement parent) {
    parent
        .elements()
        .forEach(
            child -> {
              if (child.name().equals("t")) {
                WordText.give(child, xml(), extract());
              } else if (!child.name().equals("del")) {
                formula(child);
              }
            });
  }

  private Extract.Builder extract() {
    return shared.stretches().current().extract();
  }

  private String xml() {
    return shared.stretches().xml();
  }
}
