package org.translint.read.xml;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.translint.read.file.UnreadableException;

/** Reads XML from the text of a file. Stateless and thread-safe. */
public final class XmlFile {

  /** What is nested deeper was not written by a program that writes articles. */
  /** Of a message, which may quote a name as long as the file. */
  private static final int LONGEST = 200;

  private static final int DEEPEST = 256;

  private static final int CDATA_START = "<![CDATA[".length();
  private static final int CDATA_END = "]]>".length();
  private static final int NOTE_START = "<!--".length();
  private static final int NOTE_END = "-->".length();

  private static final String WOODSTOX = "com.ctc.wstx.stax.WstxInputFactory";
  private static final XMLInputFactory FACTORY = factory();

  private XmlFile() {}

  /** Other implementations may be on the class path, whose offsets are not exact. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory =
        ServiceLoader.load(XMLInputFactory.class, XmlFile.class.getClassLoader()).stream()
            .filter(provider -> provider.type().getName().equals(WOODSTOX))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("there is no " + WOODSTOX))
            .get();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory2.P_REPORT_CDATA, true);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, Integer.MAX_VALUE);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    return factory;
  }

  /**
   * The root of a file with all that is in it.
   *
   * @param path for error messages
   * @throws UnreadableException if it is not well-formed XML, with the line
   */
  public static XmlElement root(String path, String fileText) throws UnreadableException {
    List<XmlElement> roots = new ArrayList<>();
    read(
        path,
        fileText,
        new XmlHandler() {
          @Override
          public boolean isWhole(XmlElement head) {
            return true;
          }

          @Override
          public void whole(XmlElement element) {
            roots.add(element);
          }
        });
    return roots.get(0);
  }

  /**
   * Reads a file through, keeping no more of it than the handler wants at a time.
   *
   * @param path for error messages
   * @throws UnreadableException if it is not well-formed XML, with the line; what was read before
   *     that has been told to the handler
   */
  public static void read(String path, String fileText, XmlHandler handler)
      throws UnreadableException {
    try {
      XMLStreamReader2 reader =
          (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(fileText));
      try {
        new Walk(reader, fileText, handler).walk();
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new UnreadableException(
          "%s is not well-formed XML: %s on line %d. Export it again, or mend it there."
              .formatted(path, what(e), line(e)));
    }
  }

  private static int line(XMLStreamException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
  }

  /** The first line of a message, without the place that the parser puts into it. */
  private static String what(XMLStreamException e) {
    String message = e.getMessage() == null ? "it cannot be parsed" : e.getMessage();
    String line =
        message.lines().findFirst().orElse("it cannot be parsed").strip().replaceAll("\\.$", "");
    int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    return end == line.length() ? line : line.substring(0, end) + "…";
  }

  /** One way through a file. */
  private static final class Walk {

    private final XMLStreamReader2 reader;
    private final String fileText;
    private final XmlHandler handler;

    Walk(XMLStreamReader2 reader, String fileText, XmlHandler handler) {
      this.reader = reader;
      this.fileText = fileText;
      this.handler = handler;
    }

    void walk() throws XMLStreamException {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          XmlElement head = head();
          if (handler.isWhole(head)) {
            handler.whole(whole(head));
          } else {
            handler.start(head);
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          handler.end(reader.getLocalName());
        }
      }
    }

    /** The element at whose start the reader is, whose depth is limited by the reader. */
    private XmlElement whole(XmlElement head) throws XMLStreamException {
      List<XmlNode> children = new ArrayList<>();
      while (reader.next() != XMLStreamConstants.END_ELEMENT) {
        int start = start();
        int end = end();
        switch (reader.getEventType()) {
          case XMLStreamConstants.START_ELEMENT -> children.add(whole(head()));
          case XMLStreamConstants.CDATA ->
              children.add(new XmlNode.Text(start + CDATA_START, end - CDATA_END, true));
          case XMLStreamConstants.COMMENT ->
              children.add(
                  new XmlNode.Note(
                      start, end, fileText.substring(start + NOTE_START, end - NOTE_END)));
          case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
            // Instructions are for other programs.
          }
          default -> children.add(new XmlNode.Text(start, end, false));
        }
      }
      int end = end();
      int contentEnd = Math.max(head.contentStart(), Math.min(start(), end));
      return new XmlElement(
          head.name(),
          head.namespace(),
          head.attributes(),
          children,
          head.start(),
          head.contentStart(),
          contentEnd,
          Math.max(contentEnd, end));
    }

    private XmlElement head() throws XMLStreamException {
      Map<String, String> attributes = new LinkedHashMap<>();
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        String prefix = reader.getAttributePrefix(i);
        String name = reader.getAttributeLocalName(i);
        attributes.put(
            prefix == null || prefix.isEmpty() ? name : prefix + ":" + name,
            reader.getAttributeValue(i));
      }
      String namespace = reader.getNamespaceURI();
      int end = end();
      return new XmlElement(
          reader.getLocalName(),
          namespace == null ? "" : namespace,
          attributes,
          List.of(),
          start(),
          end,
          end,
          end);
    }

    private int start() {
      LocationInfo place = reader.getLocationInfo();
      return (int) place.getStartingCharOffset();
    }

    private int end() throws XMLStreamException {
      LocationInfo place = reader.getLocationInfo();
      return (int) place.getEndingCharOffset();
    }
  }
}
