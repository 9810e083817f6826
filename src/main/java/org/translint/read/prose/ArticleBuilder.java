package org.translint.read.prose;

import java.util.ArrayList;
import java.util.List;
import org.translint.text.Block;
import org.translint.text.Code;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.Label;
import org.translint.text.Place;
import org.translint.text.Span;

/**
 * Makes an article of the fields of a file that holds more than one text: each is added as the kind
 * of text it is, and gets the name that people have for its place. Offsets are into the {@link
 * Extract}; fields are added in its order. Used by one reader on one thread, for one article.
 */
public final class ArticleBuilder {

  private final Extract extract;
  private final FileLines lines;
  private final DocumentBuilder document;
  private final FlowText flow;
  private final List<Label> labels = new ArrayList<>();
  private final List<Code> codes = new ArrayList<>();

  /** How a field writes its text. */
  public enum Markup {
    /** Paragraphs are parted by line ends. */
    PLAIN,
    MARKDOWN,
    HTML
  }

  /**
   * An article of what a file says.
   *
   * @param lines of the file, one for all its articles
   */
  public ArticleBuilder(Extract extract, FileLines lines) {
    this.extract = extract;
    this.lines = lines;
    this.document = new DocumentBuilder(extract.text());
    this.flow = new FlowText(document, extract.text());
  }

  /** Adds a field that is one block, such as a headline or a segment, with its white space. */
  public void block(Block.Kind kind, int start, int end) {
    int from = begin();
    document.copy(start, end);
    document.block(kind, from, document.length());
  }

  /** Adds a field that is one block, with its white space collapsed as markup has it. */
  public void flowing(Block.Kind kind, int start, int end) {
    flow.startBlock(kind);
    flow.copy(start, end);
    flow.end();
  }

  /** Adds a field that is one block and written in HTML, such as a headline with an entity. */
  public void inline(Block.Kind kind, int start, int end) {
    flow.startBlock(kind);
    HtmlReader.readInline(flow, extract.text(), start, end);
    flow.end();
  }

  /** Begins a block that {@link #flow} adds to and {@link #close} ends. */
  public void open(Block.Kind kind) {
    flow.startBlock(kind);
  }

  /** Adds to the block that is open, with white space collapsed. */
  public void flow(int start, int end) {
    flow.copy(start, end);
  }

  /** Ends the block that is open. */
  public void close() {
    flow.end();
  }

  /** Adds a field that may have several blocks. */
  public void field(Markup markup, int start, int end) {
    switch (markup) {
      case PLAIN -> {
        begin();
        PlainTextReader.read(document, extract.text(), start, end, false);
      }
      case MARKDOWN -> {
        MarkdownReader.read(flow, extract.text(), start, end);
        flow.end();
      }
      case HTML -> {
        HtmlReader.readPart(flow, extract.text(), start, end);
        flow.end();
      }
    }
  }

  /**
   * Adds a field without text, at a place of its own between its neighbours.
   *
   * @param place what people call it
   */
  public void empty(Place place) {
    labels.add(new Label(Span.at(begin()), place));
  }

  /** Where the next field begins: after an empty line that stands nowhere in the file. */
  private int begin() {
    if (document.length() > 0 || !labels.isEmpty()) {
      document.gap("\n\n");
    }
    return document.length();
  }

  /** How long the article is by now, for {@link #label}. */
  public int length() {
    return document.length();
  }

  /**
   * Names the place of all that was added since the article was {@code from} long; nothing where
   * nothing was.
   */
  public void label(int from, Place place) {
    int start = from;
    while (start < document.length() && document.text().charAt(start) == '\n') {
      start++;
    }
    if (start < document.length()) {
      labels.add(new Label(new Span(start, document.length()), place));
    }
  }

  /**
   * Adds an inline code of the block that was added last.
   *
   * @param offset in the extract, where it stands between what comes before and after it
   */
  public void code(Code.Kind kind, String id, String shown, int offset) {
    codes.add(new Code(kind, id, shown, document.offsetOf(offset)));
  }

  /** The article; the builder is of no use after. */
  public Document build(String id, String path, String language) {
    return document.build(id, path, language, lines, extract, codes, labels);
  }
}
