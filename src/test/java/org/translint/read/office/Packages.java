package org.translint.read.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes files of word processors out of the XML that matters, and takes them apart. */
public final class Packages {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

  private Packages() {}

  /** An archive with these parts, in their order. */
  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The parts of an archive. */
  public static Map<String, byte[]> parts(byte[] archive) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** A part of an archive as text. */
  public static String part(byte[] archive, String name) {
    return new String(parts(archive).get(name), StandardCharsets.UTF_8);
  }

  /**
   * A Word document.
   *
   * @param body the XML in its body
   * @param related what its other parts hold, in {@code w:} elements, by their kind: the XML of the
   *     root of {@code styles}, {@code footnotes}, {@code header} and so on
   */
  public static byte[] docx(String body, Map<String, String> related) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\""
            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/text/main.xml\" ContentType=\""
            + TYPE
            + "\"/></Types>");
    parts.put("_rels/.rels", relations(Map.of("officeDocument", "text/main.xml")));
    Map<String, String> targets = new LinkedHashMap<>();
    related.keySet().forEach(kind -> targets.put(kind, "./" + kind + "1.xml"));
    parts.put("text/_rels/main.xml.rels", relations(targets));
    parts.put("text/main.xml", word("document", "<w:body>" + body + "</w:body>"));
    related.forEach((kind, xml) -> parts.put("text/" + kind + "1.xml", word(root(kind), xml)));
    return zip(parts);
  }

  /** A Word document of text alone. */
  public static byte[] docx(String body) {
    return docx(body, Map.of());
  }

  /** A paragraph of Word with runs that hold these texts. */
  public static String paragraph(String... runs) {
    StringBuilder xml = new StringBuilder("<w:p>");
    for (String run : runs) {
      xml.append("<w:r><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>");
    }
    return xml.append("</w:p>").toString();
  }

  /** An OpenDocument text whose body holds {@code text} and whose styles are these. */
  public static byte[] odt(String text, String styles) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        open("document-content", styles)
            + "<office:body><office:text>"
            + text
            + "</office:text></office:body></office:document-content>");
    return zip(parts);
  }

  private static String open(String root, String styles) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:"
        + root
        + " xmlns:office=\""
        + OASIS
        + "office:1.0\" xmlns:text=\""
        + OASIS
        + "text:1.0\" xmlns:table=\""
        + OASIS
        + "table:1.0\" xmlns:draw=\""
        + OASIS
        + "drawing:1.0\" xmlns:style=\""
        + OASIS
        + "style:1.0\"><office:automatic-styles>"
        + styles
        + "</office:automatic-styles>";
  }

  private static String root(String kind) {
    return switch (kind) {
      case "header" -> "hdr";
      case "footer" -> "ftr";
      default -> kind;
    };
  }

  private static String word(String root, String xml) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:"
        + root
        + " xmlns:w=\""
        + W
        + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">"
        + xml
        + "</w:"
        + root
        + ">";
  }

  private static String relations(Map<String, String> targets) {
    StringBuilder xml =
        new StringBuilder(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    int id = 1;
    for (Map.Entry<String, String> target : targets.entrySet()) {
      xml.append("<Relationship Id=\"r")
          .append(id++)
          .append("\" Type=\"")
          .append(RELATION)
          .append(target.getKey())
          .append("\" Target=\"")
          .append(target.getValue())
          .append("\"/>");
    }
    return xml.append("</Relationships>").toString();
  }
}
