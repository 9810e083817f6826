package org.translint.read.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.translint.text.Block;

/**
 * The visible text of a parsed page, or of a part of one, in the order of the file. Used once, on
 * one thread.
 */
final class HtmlText {

  private static final Set<String> HIDDEN =
      Set.of(
          "audio",
          "button",
          "canvas",
          "datalist",
          "head",
          "iframe",
          "input",
          "math",
          "nav",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "rp",
          "rt",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  /** Elements that are blocks of a kind of their own. */
  private static final Map<String, Block.Kind> KINDS =
      Map.ofEntries(
          Map.entry("h1", Block.Kind.TITLE),
          Map.entry("h2", Block.Kind.HEADING),
          Map.entry("h3", Block.Kind.HEADING),
          Map.entry("h4", Block.Kind.HEADING),
          Map.entry("h5", Block.Kind.HEADING),
          Map.entry("h6", Block.Kind.HEADING),
          Map.entry("li", Block.Kind.LIST_ITEM),
          Map.entry("dt", Block.Kind.LIST_ITEM),
          Map.entry("dd", Block.Kind.LIST_ITEM),
          Map.entry("blockquote", Block.Kind.QUOTE),
          Map.entry("td", Block.Kind.CELL),
          Map.entry("th", Block.Kind.CELL),
          Map.entry("figcaption", Block.Kind.CAPTION),
          Map.entry("caption", Block.Kind.CAPTION),
          Map.entry("pre", Block.Kind.CODE),
          Map.entry("body", Block.Kind.PARAGRAPH));

  /** Elements that are blocks of the kind of what they stand in. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "center",
          "details",
          "dialog",
          "div",
          "dl",
          "fieldset",
          "figure",
          "footer",
          "form",
          "header",
          "hgroup",
          "hr",
          "legend",
          "main",
          "ol",
          "p",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");

  private static final Pattern NOT_DISPLAYED =
      Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);
  private static final String CDATA_START = "<![CDATA[";

  private final String fileText;
  private final int base;
  private final List<Part> parts = new ArrayList<>();

  /** How many blocks have begun or ended so far, so that parts of one block share a number. */
  private int block;

  /**
   * @param base where the page begins in {@code fileText}
   */
  HtmlText(String fileText, int base) {
    this.fileText = fileText;
    this.base = base;
  }

  /** A text node, a {@code br} or a comment, where it stands, and the block that it belongs to. */
  private record Part(Node node, int block, Block.Kind kind) {

    int start() {
      return node.sourceRange().startPos();
    }

    int end() {
      return node.sourceRange().endPos();
    }
  }

  /**
   * Gives the text of a page to {@code flow}. Parsing mends misplaced markup by moving text; the
   * order of the file is kept here all the same.
   */
  void read(Element page, FlowText flow) {
    boolean hasHeadline = page.select("h1").stream().anyMatch(HtmlText::isShown);
    Element title = hasHeadline ? null : page.selectFirst("head > title");
    if (title != null) {
      collect(title, Block.Kind.TITLE);
      block++;
    }
    visit(page, Block.Kind.PARAGRAPH);
    parts.sort(Comparator.comparingInt(Part::start));
    @Nullable Part before = null;
    for (Part part : parts) {
      if (part.node instanceof Comment comment) {
        flow.comment(comment.getData(), base + part.start(), base + part.end());
        continue;
      }
      if (before == null || part.block != before.block) {
        flow.startBlock(part.kind);
      }
      give(part, flow);
      before = part;
    }
    flow.startBlock(Block.Kind.PARAGRAPH);
  }

  private static boolean isShown(Element headline) {
    return headline.hasText()
        && !isHidden(headline)
        && headline.parents().stream().noneMatch(HtmlText::isHidden);
  }

  private static boolean isHidden(Element element) {
    return HIDDEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || NOT_DISPLAYED.matcher(element.attr("style")).find();
  }

  private void visit(Element element, Block.Kind kind) {
    if (isHidden(element)) {
      collectComments(element);
      return;
    }
    String name = element.normalName();
    Block.Kind own = KINDS.getOrDefault(name, kind);
    boolean isBlock = KINDS.containsKey(name) || BLOCKS.contains(name);
    block += isBlock ? 1 : 0;
    collect(element, own);
    block += isBlock ? 1 : 0;
  }

  private void collect(Element element, Block.Kind kind) {
    for (Node child : element.childNodes()) {
      boolean isBreak = child.nameIs("br");
      boolean isPart = isBreak || child instanceof TextNode || child instanceof Comment;
      if (isPart && child.sourceRange().isTracked()) {
        parts.add(new Part(child, block, kind));
      } else if (child instanceof Element inner && !isBreak) {
        visit(inner, kind);
      }
    }
  }

  /** What is hidden may still say what is to be done with what is not. */
  private void collectComments(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof Comment && child.sourceRange().isTracked()) {
        parts.add(new Part(child, block, Block.Kind.PARAGRAPH));
      } else if (child instanceof Element inner) {
        collectComments(inner);
      }
    }
  }

  private void give(Part part, FlowText flow) {
    int start = base + part.start();
    int end = base + part.end();
    if (!(part.node instanceof TextNode text)) {
      flow.lineBreak(start, end);
    } else if (text instanceof CDataNode) {
      int from = start + CDATA_START.length();
      flow.copy(from, from + text.getWholeText().length());
    } else {
      boolean isVerbatim = part.kind == Block.Kind.CODE && (flow.isOpen() || !text.isBlank());
      PieceSink sink = isVerbatim ? flow.verbatim() : flow;
      EscapedText.HTML.align(fileText, start, end, text.getWholeText(), sink);
    }
  }
}
