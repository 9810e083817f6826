package org.translint.read.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.translint.read.prose.MarkupSigns;
import org.translint.read.xml.XmlElement;
import org.translint.text.Block;

/** What is what in an item of a feed: RSS and Atom have different names for the same things. */
final class FeedItem {

  private static final Set<String> SUMMARIES = Set.of("description", "summary");
  private static final Set<String> BODIES = Set.of("encoded", "content");
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String PLAIN = "text";

  /** Where the texts of an item are; others say them again, for podcasts, libraries, pictures. */
  private static final Set<String> NAMESPACES =
      Set.of("", ATOM, "http://purl.org/rss/1.0/", "http://purl.org/rss/1.0/modules/content/");

  private static final Pattern WHITE = Pattern.compile("\\s++");

  private final XmlElement item;
  private final String fileText;

  FeedItem(XmlElement item, String fileText) {
    this.item = item;
    this.fileText = fileText;
  }

  /** What the item calls itself; empty where it has neither an id nor a link. */
  String id() {
    for (String name : List.of("guid", "id", "link")) {
      Optional<XmlElement> element = item.first(name);
      if (element.isPresent()) {
        String href = element.get().attribute("href");
        String said = href == null ? element.get().text(fileText).strip() : href;
        if (!said.isEmpty()) {
          return said;
        }
      }
    }
    String about = item.attribute("rdf:about");
    return about == null ? "" : about;
  }

  /** The language that the item says it is in, or {@code otherwise}. */
  String language(String otherwise) {
    String said = item.attribute("xml:lang");
    if (said != null) {
      return said;
    }
    return item.first("language").map(e -> e.text(fileText)).orElse(otherwise);
  }

  /** The texts of the item. */
  ArticleParts parts() {
    ArticleParts parts = new ArticleParts(fileText);
    Optional<XmlElement> body = own().stream().filter(e -> BODIES.contains(e.name())).findFirst();
    Set<String> given = new HashSet<>();
    for (XmlElement element : own()) {
      if (element.name().equals("title")) {
        if (given.add("title " + said(element))) {
          title(element, parts);
        }
      } else if (body.filter(element::equals).isPresent()
          || (SUMMARIES.contains(element.name())
              && !isRepeated(element, body)
              && given.add("summary " + said(element)))) {
        text(element, parts);
      }
    }
    return parts;
  }

  /** The children that may be texts: in the namespaces of feeds, or in that of the item. */
  private List<XmlElement> own() {
    return item.elements()
        .filter(e -> NAMESPACES.contains(e.namespace()) || e.namespace().equals(item.namespace()))
        .toList();
  }

  /** The text of an element, however its lines are broken. */
  private String said(XmlElement element) {
    return WHITE.matcher(element.text(fileText).strip()).replaceAll(" ");
  }

  private boolean isRepeated(XmlElement summary, Optional<XmlElement> body) {
    return body.filter(b -> MarkupSigns.isBeginning(summary.text(fileText), meant(b))).isPresent();
  }

  /** The text of a body with its markup. */
  private String meant(XmlElement element) {
    return isXhtml(element)
        ? fileText.substring(element.contentStart(), element.contentEnd())
        : element.text(fileText);
  }

  private static void title(XmlElement element, ArticleParts parts) {
    if (type(element).equals(PLAIN) || isXhtml(element)) {
      parts.block(Block.Kind.TITLE, element, "title");
    } else {
      parts.line(Block.Kind.TITLE, element, "title");
    }
  }

  private void text(XmlElement element, ArticleParts parts) {
    String field = element.name().equals("encoded") ? "content:encoded" : element.name();
    if (isXhtml(element)) {
      Xhtml.give(element, fileText, field, parts);
    } else {
      parts.escaped(element, type(element).equals(PLAIN), field);
    }
  }

  private static boolean isXhtml(XmlElement element) {
    return type(element).equals("xhtml");
  }

  /** How an element's text is written; where Atom says nothing, plainly. */
  private static String type(XmlElement element) {
    String type = element.attribute("type");
    if (type == null) {
      return element.namespace().equals(ATOM) ? PLAIN : "";
    }
    return type.equals("text/plain") ? PLAIN : type;
  }
}
