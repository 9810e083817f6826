package org.translint.read.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.translint.text.Block;

/** Gives the text of parsed Markdown to a {@link FlowText}. Used once, on one thread. */
final class MarkdownText extends AbstractVisitor {

  private static final String COMMENT_START = "<!--";
  private static final String COMMENT_END = "-->";

  private static final Pattern BREAK =
      Pattern.compile("<br(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);

  private final String fileText;
  private final int base;
  private final FlowText flow;
  private Block.Kind kind = Block.Kind.PARAGRAPH;

  /** Where the last text ended in the file: breaks of lines have no place of their own. */
  private int last;

  /**
   * @param base where the Markdown begins in {@code fileText}
   */
  MarkdownText(String fileText, int base, FlowText flow) {
    this.fileText = fileText;
    this.base = base;
    this.flow = flow;
    this.last = base;
  }

  @Override
  public void visit(Heading heading) {
    flow.startBlock(heading.getLevel() == 1 ? Block.Kind.TITLE : Block.Kind.HEADING);
    visitChildren(heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    flow.startBlock(kind);
    visitChildren(paragraph);
  }

  @Override
  public void visit(BlockQuote quote) {
    visitAs(Block.Kind.QUOTE, quote);
  }

  @Override
  public void visit(ListItem item) {
    visitAs(Block.Kind.LIST_ITEM, item);
  }

  private void visitAs(Block.Kind inner, Node node) {
    Block.Kind outer = kind;
    kind = inner;
    visitChildren(node);
    kind = outer;
  }

  @Override
  public void visit(Text text) {
    List<SourceSpan> spans = text.getSourceSpans();
    if (!spans.isEmpty()) {
      int end = end(spans.get(spans.size() - 1));
      EscapedText.MARKDOWN.align(fileText, start(spans.get(0)), end, text.getLiteral(), flow);
      last = end;
    }
  }

  @Override
  public void visit(Code code) {
    List<SourceSpan> spans = code.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    int start = start(spans.get(0));
    int end = end(spans.get(spans.size() - 1));
    int ticks = 0;
    while (fileText.charAt(start + ticks) == '`') {
      ticks++;
    }
    flow.copy(start + ticks, end - ticks);
    last = end;
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    int end = afterLineEnd(last);
    flow.copy(lineEnd(last), end);
    last = end;
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    int end = afterLineEnd(last);
    flow.lineBreak(last, end);
    last = end;
  }

  @Override
  public void visit(Image image) {
    // What stands for an image is not seen.
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code(afterLineEnd(start(code.getSourceSpans().get(0))), code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    code(start(code.getSourceSpans().get(0)), code.getLiteral());
  }

  /** Gives lines of code, whose ends are those of the lines of the file from {@code from} on. */
  private void code(int from, String literal) {
    flow.startBlock(Block.Kind.CODE);
    int at = from;
    int before = from;
    for (String line : literal.lines().toList()) {
      int end = lineEnd(at);
      if (flow.isOpen()) {
        flow.verbatim().copy(before, at);
      }
      if (!line.isBlank()) {
        flow.verbatim().copy(Math.max(at, end - line.length()), end);
      }
      before = end;
      at = afterLineEnd(end);
    }
  }

  @Override
  public void visit(HtmlBlock html) {
    List<SourceSpan> spans = html.getSourceSpans();
    HtmlReader.readPart(flow, fileText, start(spans.get(0)), end(spans.get(spans.size() - 1)));
  }

  @Override
  public void visit(HtmlInline html) {
    List<SourceSpan> spans = html.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    String tag = html.getLiteral();
    int start = start(spans.get(0));
    int end = end(spans.get(spans.size() - 1));
    if (tag.startsWith(COMMENT_START) && tag.endsWith(COMMENT_END)) {
      flow.comment(
          tag.substring(COMMENT_START.length(), tag.length() - COMMENT_END.length()), start, end);
    } else if (BREAK.matcher(tag).matches()) {
      flow.lineBreak(start, end);
    }
    last = end;
  }

  private int start(SourceSpan span) {
    return base + span.getInputIndex();
  }

  private int end(SourceSpan span) {
    return start(span) + span.getLength();
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < fileText.length() && fileText.charAt(i) != '\n' && fileText.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private int afterLineEnd(int from) {
    int i = lineEnd(from);
    return Math.min(fileText.length(), fileText.startsWith("\r\n", i) ? i + 2 : i + 1);
  }
}
