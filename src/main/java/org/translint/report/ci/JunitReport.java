package org.translint.report.ci;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.translint.finding.Severity;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.Document;

/**
 * The report for everything that shows test results: JUnit's XML, as Jenkins and GitLab read it,
 * written as the articles come.
 *
 * <p>An article is a suite; each check that found something in it or broke on it is a case, and an
 * article in which nothing was found has one case, which passes. Findings that make the run fail
 * are failures, the others stand in the output of their case; what could not be read or checked is
 * an error. Not thread-safe; errors of the stream are thrown as they are.
 */
public final class JunitReport implements ReportSink {

  private final Writer out;
  private final XMLStreamWriter xml;
  private final Predicate<Severity> fails;

  /**
   * A report to {@code out}, which writes UTF-8 and stays open.
   *
   * @param fails whether a finding of this severity makes the run fail
   */
  public JunitReport(Writer out, Predicate<Severity> fails) throws IOException {
    // Behind a buffer the JDK's XML writer cannot see an encoder, to which it would show one half
    // of a surrogate pair at a time and write a reference for what that cannot encode.
    this.out = new BufferedWriter(out);
    this.fails = fails;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** A step that the XML writer may fail at. */
  @FunctionalInterface
  private interface Step {
    void take() throws XMLStreamException;
  }

  private static void write(Step step) throws IOException {
    try {
      step.take();
    } catch (XMLStreamException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  @Override
  public void begin() throws IOException {
    write(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          xml.writeCharacters("\n");
          xml.writeStartElement("testsuites");
          xml.writeAttribute("name", "translint");
        });
  }

  @Override
  public void article(Outcome outcome) throws IOException {
    write(() -> suite(outcome, JunitCase.of(outcome, fails)));
  }

  private void suite(Outcome outcome, List<JunitCase> cases) throws XMLStreamException {
    start(1, "testsuite");
    attribute("name", outcome.id());
    attribute("tests", String.valueOf(cases.size()));
    attribute("failures", count(cases, c -> !c.failures().isEmpty()));
    attribute("errors", count(cases, c -> c.error() != null));
    attribute("time", "0");
    if (outcome instanceof Outcome.Checked article) {
      properties(article);
    }
    for (JunitCase testCase : cases) {
      testCase(outcome, testCase);
    }
    end(1);
  }

  private static String count(List<JunitCase> cases, Predicate<JunitCase> which) {
    return String.valueOf(cases.stream().filter(which).count());
  }

  private void properties(Outcome.Checked article) throws XMLStreamException {
    Document source = article.source();
    start(2, "properties");
    property("language", article.document().language());
    property("source", source == null ? "" : source.id());
    property("words", String.valueOf(article.words()));
    property("verdict", article.verdict().label());
    end(2);
  }

  private void property(String name, String value) throws XMLStreamException {
    indent(3);
    xml.writeEmptyElement("property");
    attribute("name", name);
    attribute("value", value);
  }

  private void testCase(Outcome outcome, JunitCase testCase) throws XMLStreamException {
    start(2, "testcase");
    attribute("classname", outcome.id());
    attribute("name", testCase.name());
    attribute("time", "0");
    String error = testCase.error();
    Severity worst = testCase.worst();
    if (error != null) {
      element("error", testCase.errorType(), error, List.of(error));
    }
    if (worst != null) {
      element("failure", worst.label(), testCase.headline(), testCase.failures());
    }
    if (!testCase.notes().isEmpty()) {
      element("system-out", null, null, testCase.notes());
    }
    end(2);
  }

  private void element(
      String name, @Nullable String type, @Nullable String message, List<String> lines)
      throws XMLStreamException {
    start(3, name);
    if (type != null) {
      attribute("type", type);
    }
    if (message != null) {
      attribute("message", message);
    }
    for (String line : lines) {
      xml.writeCharacters("\n" + OneLine.of(line));
    }
    end(3);
  }

  private void start(int depth, String name) throws XMLStreamException {
    indent(depth);
    xml.writeStartElement(name);
  }

  private void end(int depth) throws XMLStreamException {
    indent(depth);
    xml.writeEndElement();
  }

  private void indent(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, OneLine.of(value));
  }

  @Override
  public void end(Summary summary) throws IOException {
    write(
        () -> {
          xml.writeCharacters("\n");
          xml.writeEndElement();
          xml.writeCharacters("\n");
          xml.writeEndDocument();
          xml.flush();
        });
    out.flush();
  }
}
