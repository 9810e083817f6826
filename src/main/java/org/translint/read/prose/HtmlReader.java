package org.translint.read.prose;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Selector;
import org.translint.config.LanguageCodes;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.ArticlesReader;
import org.translint.read.file.OpenFile;
import org.translint.read.file.UnreadableException;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.Translation;

/**
 * Reads the article of an HTML page as a browser shows it, without what it hides. Which part of a
 * page is its article is what the newsroom says by a selector, else what {@link PageArticle} finds.
 * Text that cannot be seen at once, such as the text that stands for an image, is not read.
 */
public final class HtmlReader implements ArticlesReader {

  /**
   * How deep elements may be nested; what is deeper stands beside. The parser fails where it
   * follows places in a page whose body is closed more than 256 levels deep.
   */
  private static final int DEEPEST = 200;

  @Override
  public void read(OpenFile file, ArticleSink articles) throws UnreadableException {
    String fileText = file.text().text();
    Element page = parse(fileText);
    String selector = file.rule().select();
    PageArticle.Found found =
        selector == null
            ? PageArticle.in(page)
            : new PageArticle.Found(selected(file.path(), page, selector), Set.of());
    DocumentBuilder builder = new DocumentBuilder(fileText);
    FlowText flow = new FlowText(builder, fileText);
    new HtmlText(fileText, 0).read(page, found, flow);
    flow.end();
    articles.article(
        new Translation(
            builder.build(file.path(), language(page, found)), null, Correspondence.NONE));
  }

  /** Gives the text of the HTML between two offsets of a file to {@code flow}. */
  static void readPart(FlowText flow, String fileText, int start, int end) {
    new HtmlText(fileText, start).read(parse(fileText.substring(start, end)), flow);
  }

  /**
   * Gives the text of the HTML between two offsets of a file to {@code flow}, whatever its elements
   * are.
   */
  static void readInline(FlowText flow, String fileText, int start, int end) {
    parse(fileText.substring(start, end))
        .nodeStream(TextNode.class)
        .filter(text -> text.sourceRange().isTracked())
        .sorted(Comparator.comparingInt(text -> text.sourceRange().startPos()))
        .forEach(
            text ->
                EscapedText.HTML.align(
                    fileText,
                    start + text.sourceRange().startPos(),
                    start + text.sourceRange().endPos(),
                    text.getWholeText(),
                    flow));
  }

  private static Element parse(String html) {
    return Parser.htmlParser().setMaxDepth(DEEPEST).setTrackPosition(true).parseInput(html, "");
  }

  /** The elements that the newsroom's selector finds, with the headline of the page. */
  private static Set<Element> selected(String path, Element page, String selector)
      throws UnreadableException {
    Set<Element> found = new LinkedHashSet<>();
    try {
      found.addAll(page.select(selector));
    } catch (Selector.SelectorParseException e) {
      throw new UnreadableException(
          "%s: '%s' is not a CSS selector; correct the one that says where the article is."
              .formatted(path, selector));
    }
    if (found.isEmpty()) {
      throw new UnreadableException(
          "%s: nothing in the page matches '%s', which is to select the article. Check the selector."
              .formatted(path, selector));
    }
    boolean hasHeadline = found.stream().anyMatch(element -> element.selectFirst("h1") != null);
    Element headline = hasHeadline ? null : PageTitle.headline(page, element -> false);
    if (headline != null) {
      found.add(headline);
    }
    return PageArticle.outermost(found);
  }

  /** The language that the nearest element around the article names. */
  private static String language(Element page, PageArticle.Found found) {
    Element at = page.selectFirst("body");
    if (!found.roots().isEmpty()) {
      at = found.roots().iterator().next();
    }
    for (; at != null; at = at.parent()) {
      String tag = at.attr("lang").isBlank() ? at.attr("xml:lang") : at.attr("lang");
      if (!tag.isBlank()) {
        return LanguageCodes.canonical(tag.strip()).orElse(Document.UNKNOWN_LANGUAGE);
      }
    }
    return Document.UNKNOWN_LANGUAGE;
  }
}
