package org.translint.read.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much text, links and prose each element of a page holds. Prose is the text outside links of
 * blocks that are long enough for sentences; menus have none, whatever their length. Lengths are
 * widths: a Chinese character counts two. Made once for a page that does not change.
 *
 * <p>The measures are those of Kohlschütter, Fankhauser and Nejdl, <i>Boilerplate Detection using
 * Shallow Text Features</i> (WSDM 2010): the length of blocks and the density of links in them.
 */
final class PageProse {

  /** Of a block that has prose: about six words. */
  private static final int SHORTEST_PROSE = 40;

  /** Blocks whose container is what is above them. */
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "li", "pre", "blockquote", "dd", "dt", "h2", "h3", "h4", "h5", "h6");

  private final Map<Element, Sums> sums = new HashMap<>();

  /** What stands in an element at any depth. */
  private static final class Sums {
    private int text;
    private int linked;
    private int links;

    /** In the element as a block, outside links and inner blocks. */
    private int own;

    private int prose;
  }

  /** Measures a page without what is hidden in it. */
  PageProse(Element page) {
    NodeTraversor.traverse(new Measuring(), page);
    for (Map.Entry<Element, Sums> entry : Map.copyOf(sums).entrySet()) {
      int own = entry.getValue().own;
      if (own >= SHORTEST_PROSE) {
        for (Element at = entry.getKey(); at != null; at = at.parent()) {
          of(at).prose += own;
        }
      }
    }
  }

  /** Adds up texts as their nodes are left, each element's before its parent's. */
  private final class Measuring implements NodeVisitor {

    private int hidden;
    private int links;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        hidden += HtmlText.isHidden(element) ? 1 : 0;
        links += isLink(element) ? 1 : 0;
      } else if (node instanceof TextNode text && hidden == 0 && text.parent() != null) {
        int width = TextWidth.of(text.text().strip());
        Sums parent = of(text.parent());
        parent.text += width;
        if (links > 0) {
          parent.linked += width;
        } else {
          of(block(text.parent())).own += width;
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        hidden -= HtmlText.isHidden(element) ? 1 : 0;
        links -= isLink(element) ? 1 : 0;
        Element parent = element.parent();
        if (parent != null && depth > 0) {
          Sums mine = of(element);
          Sums above = of(parent);
          above.text += mine.text;
          above.linked += mine.linked;
          above.links += mine.links + (isLink(element) && mine.text > 0 ? 1 : 0);
        }
      }
    }
  }

  private static boolean isLink(Element element) {
    return element.nameIs("a") && element.hasAttr("href");
  }

  private static Element block(Element element) {
    Element at = element;
    while (at.parent() != null && !HtmlText.isBlock(at)) {
      at = at.parent();
    }
    return at;
  }

  private Sums of(Element element) {
    return sums.computeIfAbsent(element, e -> new Sums());
  }

  /** How much prose an element holds. */
  int prose(Element element) {
    return of(element).prose;
  }

  /** How much prose a block holds itself, without that of blocks inside; 0 where it is short. */
  int ownProse(Element element) {
    int own = of(element).own;
    return own >= SHORTEST_PROSE ? own : 0;
  }

  /** Which part of an element's text is in links, from 0 to 1. */
  double linkDensity(Element element) {
    Sums all = of(element);
    return all.text == 0 ? 0 : (double) all.linked / all.text;
  }

  /** How many links with text an element holds. */
  int links(Element element) {
    return of(element).links;
  }

  /** What contains the prose of a block: the block itself, or what is above a paragraph. */
  static Element container(Element block) {
    Element parent = block.parent();
    return parent != null && PARAGRAPHS.contains(block.normalName()) ? parent : block;
  }
}
