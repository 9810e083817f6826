package org.translint.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.translint.read.prose.BlockElements;
import org.translint.read.xml.XmlElement;
import org.translint.read.xml.XmlNode;
import org.translint.text.Block;

/** Finds the blocks of a text whose markup is XML: NITF's, and XHTML's with prefixes. */
final class XmlBlocks {

  /** Those of HTML, and what NITF calls otherwise. */
  private static final Map<String, Block.Kind> KINDS = new TreeMap<>(BlockElements.KINDS);

  static {
    KINDS.put("p", Block.Kind.PARAGRAPH);
    KINDS.put("hl1", Block.Kind.TITLE);
    KINDS.put("hl2", Block.Kind.HEADING);
    KINDS.put("bq", Block.Kind.QUOTE);
    KINDS.put("media-caption", Block.Kind.CAPTION);
  }

  /** Elements that hold blocks and are none. */
  private static final Set<String> HOLDERS =
      Set.of(
          "abstract",
          "article",
          "aside",
          "block",
          "body",
          "body.content",
          "body.end",
          "body.head",
          "content",
          "div",
          "dl",
          "figure",
          "footnote",
          "hedline",
          "header",
          "html",
          "main",
          "media",
          "nitf",
          "nitf-table",
          "note",
          "ol",
          "section",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");

  /** What nobody reads as the article's text. */
  private static final Set<String> SILENT =
      Set.of(
          "byline",
          "colgroup",
          "credit",
          "dateline",
          "distributor",
          "docdata",
          "head",
          "media-metadata",
          "media-object",
          "media-producer",
          "media-reference",
          "nitf-table-metadata",
          "pubdata",
          "revision-history",
          "rights",
          "script",
          "series",
          "style",
          "tagline",
          "virtloc");

  private final ArticleParts parts;

  XmlBlocks(ArticleParts parts) {
    this.parts = parts;
  }

  /** Gives all blocks of an element, whose depth the parser limits. */
  void give(XmlElement element) {
    give(element, KINDS.getOrDefault(element.name(), Block.Kind.PARAGRAPH));
  }

  private void give(XmlElement element, Block.Kind kind) {
    List<XmlNode> run = new ArrayList<>();
    for (XmlNode node : element.children()) {
      if (!(node instanceof XmlElement child)) {
        run.add(node);
      } else if (isBlock(child)) {
        flush(run, kind, element.name());
        if (!SILENT.contains(child.name())) {
          give(child, kindIn(child, kind));
        }
      } else {
        run.add(child);
      }
    }
    flush(run, kind, element.name());
  }

  private static boolean isBlock(XmlElement child) {
    return KINDS.containsKey(child.name())
        || HOLDERS.contains(child.name())
        || SILENT.contains(child.name());
  }

  /** A paragraph in a quotation, a cell or a caption is what it is in. */
  private static Block.Kind kindIn(XmlElement child, Block.Kind outer) {
    Block.Kind own = KINDS.getOrDefault(child.name(), outer);
    boolean isOuter =
        own == Block.Kind.PARAGRAPH && outer != Block.Kind.TITLE && outer != Block.Kind.HEADING;
    return isOuter ? outer : own;
  }

  private void flush(List<XmlNode> run, Block.Kind kind, String field) {
    if (!run.isEmpty()) {
      parts.flow(kind, List.copyOf(run), field);
      run.clear();
    }
  }
}
