package org.translint.terms;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;
import org.translint.language.LanguageTags;
import org.translint.terms.Term.Status;

/**
 * Reads TBX, ISO's format for the exchange of term bases: version 3 (ISO 30042:2019) with either
 * style of data categories, and version 2 (ISO 30042:2008, {@code martif}). Of all that a term base
 * says, only the terms, their languages and their administrative status are read. A document type
 * is passed over: nothing that it names is ever opened. Used once.
 */
final class TbxReader {

  /** By name, since the compiler misses an annotation of the class. */
  private static final String WOODSTOX = "com.ctc.wstx.stax.WstxInputFactory";

  /** In UTF-16 units: what is longer is no term. */
  private static final int LONGEST = 500;

  private final XMLStreamReader xml;
  private final String name;
  private final List<Concept> concepts = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private String id = "";
  private String language = "";
  private Entry entry = new Entry("", "", "");

  /** A term of the concept that is being read; the status as it stands. */
  private record Entry(String text, String language, String status) {}

  private TbxReader(XMLStreamReader xml, String name) {
    this.xml = xml;
    this.name = name;
  }

  /**
   * The concepts of a file.
   *
   * @param name of the file for error messages
   */
  static List<Concept> read(byte[] bytes, String name) throws GlossaryException {
    XMLStreamReader xml = null;
    try {
      xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      return new TbxReader(xml, name).concepts();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      throw GlossaryException.at(
          name, line, "from here on this is not XML; export the glossary as TBX once more.");
    } finally {
      close(xml);
    }
  }

  private static void close(@Nullable XMLStreamReader xml) {
    try {
      if (xml != null) {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("what is read from memory can be closed", e);
    }
  }

  private static XMLInputFactory factory() {
    // The JDK's own parser prints some faults to standard error, whatever it is told.
    XMLInputFactory factory =
        ServiceLoader.load(XMLInputFactory.class, TbxReader.class.getClassLoader()).stream()
            .filter(found -> found.type().getName().equals(WOODSTOX))
            .findFirst()
            .orElseThrow()
            .get();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory;
  }

  private List<Concept> concepts() throws XMLStreamException, GlossaryException {
    int before = xml.next();
    while (before != XMLStreamConstants.START_ELEMENT) {
      before = xml.next();
    }
    String root = xml.getLocalName();
    if (!root.equals("tbx") && !root.equals("martif")) {
      throw wrong("this is XML, but not TBX: it begins with <" + root + ">.");
    }
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
    return concepts;
  }

  private void start(String element) throws XMLStreamException, GlossaryException {
    switch (element) {
      case "conceptEntry", "termEntry" -> {
        String said = xml.getAttributeValue(null, "id");
        id = said == null ? String.valueOf(concepts.size() + 1) : said;
        entries.clear();
      }
      case "langSec", "langSet" -> language = language();
      case "termSec", "tig", "ntig" -> entry = new Entry("", language, "");
      case "term" -> entry = new Entry(text(), language, entry.status());
      case "termNote" -> {
        String type = String.valueOf(xml.getAttributeValue(null, "type"));
        if (type.equals("administrativeStatus") || type.equals("normativeAuthorization")) {
          entry = new Entry(entry.text(), language, text());
        }
      }
      case "administrativeStatus", "normativeAuthorization" ->
          entry = new Entry(entry.text(), language, text());
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
      case "termSec", "tig", "ntig" -> entries.add(entry);
      case "conceptEntry", "termEntry" -> concepts.add(concept());
      default -> {}
    }
  }

  private String language() throws GlossaryException {
    String said = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    String tag = said == null ? String.valueOf(xml.getAttributeValue(null, "lang")) : said;
    return LanguageTags.canonical(tag.replace('_', '-'))
        .orElseThrow(() -> wrong(LanguageTags.unknown(tag)));
  }

  /** The text of the element, of the elements inside it too. */
  private String text() throws XMLStreamException, GlossaryException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (xml.isCharacters()) {
        text.append(xml.getText());
      }
      if (text.length() > LONGEST) {
        throw wrong("a term of more than " + LONGEST + " characters begins before this line.");
      }
    }
    return text.toString().strip();
  }

  /** The concept that was read. Where a language prefers no term, the first of those allowed is. */
  private Concept concept() {
    ConceptBuilder builder = new ConceptBuilder(id);
    for (String each : entries.stream().map(Entry::language).distinct().toList()) {
      List<Entry> own = entries.stream().filter(e -> e.language().equals(each)).toList();
      boolean needsOne = own.stream().noneMatch(e -> status(e) == Status.APPROVED);
      for (Entry term : own) {
        boolean isFirst = needsOne && status(term) == Status.ACCEPTED;
        builder.add(term.text(), each, isFirst ? Status.APPROVED : status(term));
        needsOne = needsOne && !isFirst;
      }
    }
    return builder.concept();
  }

  private static Status status(Entry entry) {
    String status = entry.status().toLowerCase(Locale.ROOT);
    if (status.startsWith("preferred")) {
      return Status.APPROVED;
    }
    return status.startsWith("deprecated") || status.startsWith("superseded")
        ? Status.FORBIDDEN
        : Status.ACCEPTED;
  }

  private GlossaryException wrong(String sentence) {
    return GlossaryException.at(name, xml.getLocation().getLineNumber(), sentence);
  }
}
