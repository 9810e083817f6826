package org.translint.read.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.config.LanguageCodes;
import org.translint.read.prose.ArticleBuilder;
import org.translint.read.prose.ArticleBuilder.Markup;
import org.translint.read.prose.Extract;
import org.translint.read.prose.MarkupSigns;
import org.translint.read.xml.XmlElement;
import org.translint.read.xml.XmlNode;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.Place;

/**
 * Collects the texts of one article in the order of its file and makes the article of them. Used
 * once, on one thread.
 */
final class ArticleParts {

  private final String fileText;
  private final Extract.Builder builder;
  private final List<Part> parts = new ArrayList<>();

  /** How a text is written, once what XML escapes is resolved. */
  private enum Style {
    /** One block. */
    FLOWING,
    /** One block, with tags and entities of HTML. */
    INLINE,
    PLAIN,
    HTML
  }

  private record Part(Style style, Block.Kind kind, int start, int end, String field) {}

  ArticleParts(String fileText) {
    this.fileText = fileText;
    this.builder = new Extract.Builder(fileText);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Whether a title is among them. */
  boolean hasTitle() {
    return parts.stream().anyMatch(part -> part.kind == Block.Kind.TITLE);
  }

  /** Adds an element that is one block. */
  void block(Block.Kind kind, XmlElement element, String field) {
    int start = builder.length();
    element.give(fileText, builder);
    add(Style.FLOWING, kind, start, field);
  }

  /** Adds an element that is one block, and may have HTML in its text. */
  void line(Block.Kind kind, XmlElement element, String field) {
    int start = builder.length();
    element.give(fileText, builder);
    boolean isInline = MarkupSigns.isMarked(since(start));
    add(isInline ? Style.INLINE : Style.FLOWING, kind, start, field);
  }

  /** Adds a stretch of the file between two parts of a paragraph. */
  void flow(Block.Kind kind, Iterable<? extends XmlNode> nodes, String field) {
    int start = builder.length();
    for (XmlNode node : nodes) {
      if (node instanceof XmlNode.Text text) {
        text.give(fileText, builder);
      } else if (node instanceof XmlElement element) {
        if (element.name().equals("br")) {
          builder.put("\n", element.start(), element.end());
        }
        element.give(fileText, builder);
      }
    }
    add(Style.FLOWING, kind, start, field);
  }

  /** Adds an element whose text is HTML, or plain. */
  void escaped(XmlElement element, boolean isPlain, String field) {
    int start = builder.length();
    element.give(fileText, builder);
    boolean isHtml = !isPlain && MarkupSigns.isMarked(since(start));
    add(isHtml ? Style.HTML : Style.PLAIN, Block.Kind.PARAGRAPH, start, field);
  }

  /** Adds an element whose content is XHTML. */
  void markup(XmlElement element, String field) {
    int start = builder.length();
    builder.copy(element.contentStart(), element.contentEnd());
    add(Style.HTML, Block.Kind.PARAGRAPH, start, field);
  }

  private String since(int start) {
    return builder.text().subSequence(start, builder.length()).toString();
  }

  private void add(Style style, Block.Kind kind, int start, String field) {
    if (!since(start).isBlank()) {
      parts.add(new Part(style, kind, start, builder.length(), field));
    }
    builder.gap("\n\n");
  }

  /**
   * The article.
   *
   * @param id path and record
   * @param record that labels name, or null for none
   */
  Document build(
      String id, String path, @Nullable String record, String language, FileLines lines) {
    ArticleBuilder article = new ArticleBuilder(builder.build(), lines);
    for (Part part : parts) {
      int from = article.length();
      switch (part.style) {
        case FLOWING -> article.flowing(part.kind, part.start, part.end);
        case INLINE -> article.inline(part.kind, part.start, part.end);
        case PLAIN -> article.field(Markup.PLAIN, part.start, part.end);
        case HTML -> article.field(Markup.HTML, part.start, part.end);
      }
      if (record != null) {
        article.label(from, new Place.InField(record, part.field));
      }
    }
    return article.build(
        id, path, LanguageCodes.canonical(language.strip()).orElse(Document.UNKNOWN_LANGUAGE));
  }
}
