package org.translint.read.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
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

  /** Elements that are blocks of the kind of what they stand in. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "body",
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

  /** Elements that say nothing of a text where a whole article is in them. */
  private static final Set<String> LAYOUT = Set.of("td", "th", "li", "dd");

  private static final Pattern NOT_DISPLAYED =
      Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);
  private static final String CDATA_START = "<![CDATA[";

  private final String fileText;
  private final int base;
  private final List<Part> parts = new ArrayList<>();
  private PageArticle.Found article = PageArticle.Found.ALL;

  /** How many blocks have begun or ended so far, so that parts of one block share a number. */
  private int block;

  /**
   * @param base where the page begins in {@code fileText}
   */
  HtmlText(String fileText, int base) {
    this.fileText = fileText;
    this.base = base;
  }

  /** A text node, a {@code br}, a comment or a title in an attribute, and its block. */
  private record Part(Node node, Range range, int block, Block.Kind kind) {

    int start() {
      return range.startPos();
    }

    int end() {
      return range.endPos();
    }
  }

  /**
   * Gives the text of a page to {@code flow}. Parsing mends misplaced markup by moving text; the
   * order of the file is kept here all the same.
   */
  void read(Element page, FlowText flow) {
    read(page, PageArticle.Found.ALL, flow);
  }

  /** Gives the text of the article in a page to {@code flow}, with all comments of the page. */
  void read(Element page, PageArticle.Found found, FlowText flow) {
    article = found;
    collectTitle(page);
    visit(page, Block.Kind.PARAGRAPH, found.roots().isEmpty());
    parts.sort(Comparator.comparingInt(Part::start));
    @Nullable Part before = null;
    for (Part part : parts) {
      if (part.node instanceof Comment comment) {
        flow.comment(comment.getData(), inFile(part.start()), inFile(part.end()));
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

  /** Collects the title that the head of a page says, where the article shows no headline. */
  private void collectTitle(Element page) {
    if (page.select("h1").stream().anyMatch(h1 -> isShown(h1) && isInArticle(h1))) {
      return;
    }
    boolean isWhole = article.roots().isEmpty();
    if (!isWhole && PageTitle.headline(page, heading -> !isInArticle(heading)) != null) {
      return;
    }
    Element title = isWhole ? page.selectFirst("head > title") : PageTitle.said(page);
    if (title == null) {
      return;
    }
    if (title.nameIs("meta")) {
      Range value = title.attributes().sourceRange(PageTitle.VALUE).valueRange();
      parts.add(new Part(title, value, block, Block.Kind.TITLE));
    } else {
      collect(title, Block.Kind.TITLE, true);
    }
    block++;
  }

  private boolean isInArticle(Element element) {
    boolean isInside = article.roots().isEmpty();
    for (Element at = element; at != null; at = at.parent()) {
      if (article.leftOut().contains(at)) {
        return false;
      }
      isInside |= article.roots().contains(at);
    }
    return isInside;
  }

  /** Whether an element can be seen and has text. */
  static boolean isShown(Element headline) {
    return headline.hasText()
        && !isHidden(headline)
        && headline.parents().stream().noneMatch(HtmlText::isHidden);
  }

  /** Whether an element and all in it is not shown as text. */
  static boolean isHidden(Element element) {
    return HIDDEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || NOT_DISPLAYED.matcher(element.attr("style")).find();
  }

  /** Whether an element stands in lines of its own. */
  static boolean isBlock(Element element) {
    String name = element.normalName();
    return BlockElements.KINDS.containsKey(name) || BLOCKS.contains(name);
  }

  /**
   * @param isAround whether the element stands in the article
   */
  private void visit(Element element, Block.Kind kind, boolean isAround) {
    if (isHidden(element) || article.leftOut().contains(element)) {
      collectComments(element);
      return;
    }
    boolean isInside = isAround || article.roots().contains(element);
    boolean isLayout = !isAround && LAYOUT.contains(element.normalName());
    Block.Kind own = isLayout ? kind : BlockElements.KINDS.getOrDefault(element.normalName(), kind);
    boolean isBlock = isBlock(element);
    block += isBlock ? 1 : 0;
    collect(element, own, isInside);
    block += isBlock ? 1 : 0;
  }

  private void collect(Element element, Block.Kind kind, boolean isInside) {
    for (Node child : element.childNodes()) {
      boolean isBreak = child.nameIs("br");
      boolean isText = isInside && (isBreak || child instanceof TextNode);
      if ((isText || child instanceof Comment) && child.sourceRange().isTracked()) {
        parts.add(new Part(child, child.sourceRange(), block, kind));
      } else if (child instanceof Element inner && !isBreak) {
        visit(inner, kind, isInside);
      }
    }
  }

  /** What is hidden may still say what is to be done with what is not. */
  private void collectComments(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof Comment && child.sourceRange().isTracked()) {
        parts.add(new Part(child, child.sourceRange(), block, Block.Kind.PARAGRAPH));
      } else if (child instanceof Element inner) {
        collectComments(inner);
      }
    }
  }

  /** Where a place in the page is in the file; the parser has places behind the end of some. */
  private int inFile(int place) {
    return Math.min(fileText.length(), base + place);
  }

  private void give(Part part, FlowText flow) {
    int start = inFile(part.start());
    int end = inFile(part.end());
    if (part.node instanceof Element element && element.nameIs("meta")) {
      EscapedText.HTML.align(fileText, start, end, element.attr(PageTitle.VALUE), flow);
    } else if (!(part.node instanceof TextNode text)) {
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
