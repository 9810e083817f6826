package org.translint.read.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.translint.read.xml.XmlElement;
import org.translint.text.Block;

/** What is what in an article that an agency sends: a NITF document, or an item of NewsML-G2. */
final class NewsItem {

  private final XmlElement item;
  private final String fileText;

  NewsItem(XmlElement item, String fileText) {
    this.item = item;
    this.fileText = fileText;
  }

  /** What the item calls itself; empty where it has no name. */
  String id() {
    String guid = item.attribute("guid");
    return guid == null ? "" : guid;
  }

  /** The language that the item says its text is in; empty where it says none. */
  String language() {
    Stream<String> ofMeta =
        meta().stream()
            .flatMap(meta -> meta.first("language").stream())
            .flatMap(language -> Stream.ofNullable(language.attribute("tag")));
    Stream<String> ofContents = contents().flatMap(NewsItem::languages);
    Stream<String> ofItem =
        isNitf() ? languages(item) : Stream.ofNullable(item.attribute("xml:lang"));
    return Stream.of(ofMeta, ofContents, ofItem)
        .flatMap(tags -> tags)
        .filter(tag -> !tag.isBlank())
        .findFirst()
        .orElse("");
  }

  /** The languages that an element or one of its children says. */
  private static Stream<String> languages(XmlElement element) {
    return Stream.concat(Stream.of(element), element.elements())
        .flatMap(
            e -> Stream.of("xml:lang", "lang").flatMap(a -> Stream.ofNullable(e.attribute(a))));
  }

  /** The texts of the item. */
  ArticleParts parts() {
    if (isNitf()) {
      ArticleParts parts = new ArticleParts(fileText);
      nitf(item, parts);
      return parts;
    }
    ArticleParts untitled = new ArticleParts(fileText);
    contents().forEach(content -> content(content, untitled));
    if (untitled.hasTitle() || meta().isEmpty()) {
      return untitled;
    }
    ArticleParts parts = new ArticleParts(fileText);
    boolean hasText = !untitled.isEmpty();
    for (XmlElement element : meta().get().elements().toList()) {
      if (element.name().equals("headline")) {
        parts.line(Block.Kind.TITLE, element, "headline");
      } else if (element.name().equals("description") && !hasText) {
        parts.line(Block.Kind.CAPTION, element, "description");
      }
    }
    contents().forEach(content -> content(content, parts));
    return parts;
  }

  private boolean isNitf() {
    return item.name().equals("nitf");
  }

  private Optional<XmlElement> meta() {
    return item.first("contentMeta");
  }

  /** The texts that the item holds; what lies elsewhere is not opened. */
  private Stream<XmlElement> contents() {
    return item.elements("contentSet").stream()
        .flatMap(XmlElement::elements)
        .filter(e -> List.of("inlineXML", "inlineData").contains(e.name()));
  }

  private void content(XmlElement content, ArticleParts parts) {
    if (content.name().equals("inlineData")) {
      String type = content.attribute("contenttype");
      parts.escaped(content, type != null && type.startsWith("text/plain"), "inlineData");
      return;
    }
    Optional<XmlElement> nitf = content.first("nitf");
    if (nitf.isPresent()) {
      nitf(nitf.get(), parts);
    } else {
      Xhtml.give(content, fileText, "inlineXML", parts);
    }
  }

  private static void nitf(XmlElement nitf, ArticleParts parts) {
    Optional<XmlElement> title = nitf.first("head").flatMap(head -> head.first("title"));
    boolean hasHeadline =
        nitf.first("body")
            .flatMap(body -> body.first("body.head"))
            .flatMap(head -> head.first("hedline"))
            .isPresent();
    if (title.isPresent() && !hasHeadline) {
      parts.block(Block.Kind.TITLE, title.get(), "title");
    }
    new XmlBlocks(parts).give(nitf);
  }
}
