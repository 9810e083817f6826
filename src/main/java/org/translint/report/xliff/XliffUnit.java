package org.translint.report.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.report.Inert;
import org.translint.report.Phrases;
import org.translint.report.Places;
import org.translint.report.Remedies;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Writes a passage as a unit of XLIFF 2.1. What was found stands twice: as a note, for people and
 * for tools that know no more, and on its words as an annotation of the ITS module (localization
 * quality issue). Annotations begin and end with {@code sm} and {@code em}, so they may overlap.
 */
final class XliffUnit {

  static final String ITS = "http://www.w3.org/2005/11/its";

  private final XMLStreamWriter xml;
  private final Document document;
  private final @Nullable Document source;

  XliffUnit(XMLStreamWriter xml, Document document, @Nullable Document source) {
    this.xml = xml;
    this.document = document;
    this.source = source;
  }

  /** Writes the unit with the number {@code number}, from 1. */
  void write(int number, Passage passage) throws XMLStreamException {
    xml.writeStartElement("unit");
    xml.writeAttribute("id", "u" + number);
    notes(passage.findings());
    xml.writeStartElement("segment");
    xml.writeAttribute("id", "s1");
    Span from = passage.source();
    xml.writeStartElement("source");
    if (source != null && from != null) {
      InlineText.write(xml, from.of(source.text()));
    }
    xml.writeEndElement();
    xml.writeStartElement("target");
    target(passage);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void notes(List<Finding> findings) throws XMLStreamException {
    if (findings.isEmpty()) {
      return;
    }
    xml.writeStartElement("notes");
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      xml.writeStartElement("note");
      xml.writeAttribute("id", "n" + (i + 1));
      xml.writeAttribute("appliesTo", "target");
      xml.writeAttribute("category", finding.check());
      xml.writeAttribute("priority", Integer.toString(priority(finding.severity())));
      xml.writeCharacters(comment(finding));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void target(Passage passage) throws XMLStreamException {
    List<Span> spans = new ArrayList<>();
    TreeSet<Integer> edges = new TreeSet<>(List.of(passage.target().end()));
    for (Finding finding : passage.findings()) {
      Span span = inside(finding.span(), passage.target());
      spans.add(span);
      edges.add(span.start());
      edges.add(span.end());
    }
    int done = passage.target().start();
    for (int edge : edges) {
      InlineText.write(xml, document.text().substring(done, edge));
      done = edge;
      for (int i = 0; i < spans.size(); i++) {
        if (spans.get(i).end() == edge && !spans.get(i).isEmpty()) {
          end(i);
        }
      }
      for (int i = 0; i < spans.size(); i++) {
        if (spans.get(i).start() == edge) {
          start(i, passage.findings().get(i));
          if (spans.get(i).isEmpty()) {
            end(i);
          }
        }
      }
    }
  }

  private static Span inside(Span span, Span passage) {
    int start = Math.min(Math.max(span.start(), passage.start()), passage.end());
    return new Span(start, Math.min(Math.max(span.end(), start), passage.end()));
  }

  private void start(int index, Finding finding) throws XMLStreamException {
    xml.writeEmptyElement("sm");
    xml.writeAttribute("id", "m" + (index + 1));
    xml.writeAttribute("type", "its:generic");
    its("locQualityIssueType", finding.category().itsType());
    its("locQualityIssueComment", comment(finding));
    its("locQualityIssueSeverity", Integer.toString(severity(finding.severity())));
  }

  private void its(String name, String value) throws XMLStreamException {
    xml.writeAttribute("its", ITS, name, value);
  }

  private void end(int index) throws XMLStreamException {
    xml.writeEmptyElement("em");
    xml.writeAttribute("startRef", "m" + (index + 1));
  }

  private String comment(Finding finding) {
    String suggestions = String.join("; ", Remedies.of(finding, document));
    String comment =
        suggestions.isEmpty()
            ? finding.message()
            : Phrases.say("xliff.comment", finding.message(), suggestions);
    return Inert.of(
        Places.name(document, finding.span())
            .map(place -> comment + " [" + place + "]")
            .orElse(comment));
  }

  /** From 0 to 100, as ITS 2.0 counts. */
  private static int severity(Severity severity) {
    return switch (severity) {
      case CRITICAL -> 100;
      case MAJOR -> 70;
      case MINOR -> 30;
      case NEUTRAL -> 5;
    };
  }

  /** From 1, the highest, to 10, as XLIFF counts. */
  private static int priority(Severity severity) {
    return switch (severity) {
      case CRITICAL -> 1;
      case MAJOR -> 3;
      case MINOR -> 6;
      case NEUTRAL -> 9;
    };
  }
}
