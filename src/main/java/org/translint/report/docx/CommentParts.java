package org.translint.report.docx;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.report.Inert;
import org.translint.report.TextDirection;
import org.translint.zip.BadZipException;
import org.translint.zip.ZipPackage;

/**
 * The parts of a Word file beside its text that comments need: the comments themselves, and word of
 * them to whoever opens the file. Comments that are there stay. Used once.
 */
final class CommentParts {

  /** A file that keeps to the strict standard has other names for the same. */
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final Pattern ID =
      Pattern.compile("<(?:[\\w.-]+:)?comment\\s[^>]*?\\bid=[\"'](\\d{1,9})[\"']");
  private static final Pattern ROOT_END = Pattern.compile("</([\\w.-]+:)?[\\w.-]+\\s*>\\s*\\z");
  private static final Pattern EMPTY_ROOT =
      Pattern.compile("<([\\w.-]+:)?([\\w.-]+)([^<>]*?)\\s*/>\\s*\\z");

  private final ZipPackage zip;
  private final Originals.Original original;
  private final String namespace;
  private final StringBuilder comments = new StringBuilder();
  private final String existing;
  private int next;

  /**
   * @throws BadZipException if a part cannot be unpacked
   * @throws CharacterCodingException if one is not in UTF-8
   */
  CommentParts(ZipPackage zip, Originals.Original original, String mainXml)
      throws BadZipException, CharacterCodingException {
    this.zip = zip;
    this.original = original;
    this.namespace = mainXml.contains(STRICT) ? STRICT : TRANSITIONAL;
    this.existing = original.commentsPart() == null ? "" : text(original.commentsPart());
    Matcher ids = ID.matcher(existing);
    while (ids.find()) {
      next = Math.max(next, Integer.parseInt(ids.group(1)) + 1);
    }
  }

  /** The namespace of the text. */
  String namespace() {
    return namespace;
  }

  /**
   * Adds a comment; returns its id.
   *
   * @param lines of which the first is the head
   */
  int add(List<String> lines) {
    comments
        .append("<w:comment xmlns:w=\"")
        .append(namespace)
        .append("\" w:id=\"")
        .append(next)
        .append("\" w:author=\"")
        .append(FindingComments.AUTHOR)
        .append("\" w:initials=\"")
        .append(FindingComments.INITIALS)
        .append("\">");
    for (int i = 0; i < lines.size(); i++) {
      paragraph(lines.get(i), i == 0);
    }
    comments.append("</w:comment>");
    return next++;
  }

  private void paragraph(String text, boolean isHead) {
    boolean isRightToLeft = TextDirection.of(text, TextDirection.LTR) == TextDirection.RTL;
    String look = (isHead ? "<w:b/>" : "") + (isRightToLeft ? "<w:rtl/>" : "");
    comments
        .append(isRightToLeft ? "<w:p><w:pPr><w:bidi/></w:pPr><w:r>" : "<w:p><w:r>")
        .append(look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>")
        .append("<w:t xml:space=\"preserve\">")
        .append(
            Inert.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">"))
        .append("</w:t></w:r></w:p>");
  }

  /** The parts that change, by name; none where no comment was added. */
  Map<String, byte[]> changed() throws BadZipException, CharacterCodingException {
    Map<String, byte[]> changed = new TreeMap<>();
    if (comments.isEmpty()) {
      return changed;
    }
    if (original.commentsPart() != null) {
      changed.put(original.commentsPart(), bytes(inside(existing, comments.toString())));
      return changed;
    }
    String main = original.mainPart();
    int slash = main.lastIndexOf('/') + 1;
    String folder = main.substring(0, slash);
    String file = zip.has(folder + "comments.xml") ? "comments-translint.xml" : "comments.xml";
    changed.put(
        folder + file,
        bytes(
            DECLARATION
                + "<w:comments xmlns:w=\""
                + namespace
                + "\">"
                + comments
                + "</w:comments>"));
    changed.put(
        CONTENT_TYPES,
        bytes(
            inside(
                text(CONTENT_TYPES),
                "<%sOverride PartName=\"/"
                    + folder
                    + file
                    + "\" ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".wordprocessingml.comments+xml\"/>")));
    String relations = folder + "_rels/" + main.substring(slash) + ".rels";
    changed.put(relations, bytes(related(zip.has(relations) ? text(relations) : null, file)));
    return changed;
  }

  private String related(@Nullable String relations, String file) {
    String old =
        relations == null
            ? DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\"/>"
            : relations;
    String id = "translintComments";
    while (old.contains('"' + id + '"')) {
      id += "1";
    }
    String type =
        namespace.equals(STRICT)
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    return inside(
        old, "<%sRelationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + file + "\"/>");
  }

  /**
   * An XML file with more at the end of its root.
   *
   * @param more in which {@code %s} stands for the prefix of the root, with its colon
   */
  private static String inside(String xml, String more) {
    Matcher end = ROOT_END.matcher(xml);
    if (end.find()) {
      return xml.substring(0, end.start()) + prefixed(more, end.group(1)) + end.group();
    }
    Matcher empty = EMPTY_ROOT.matcher(xml);
    if (!empty.find()) {
      return xml;
    }
    String prefix = empty.group(1) == null ? "" : empty.group(1);
    String name = prefix + empty.group(2);
    return xml.substring(0, empty.start())
        + '<'
        + name
        + empty.group(3)
        + '>'
        + prefixed(more, prefix)
        + "</"
        + name
        + '>';
  }

  private static String prefixed(String more, @Nullable String prefix) {
    return more.startsWith("<%s") ? more.replaceFirst("%s", prefix == null ? "" : prefix) : more;
  }

  private String text(String part) throws BadZipException, CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(zip.content(part)))
        .toString();
  }

  private static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }
}
