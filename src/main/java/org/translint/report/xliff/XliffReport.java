package org.translint.report.xliff;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.translint.finding.CheckFailed;
import org.translint.report.Inert;
import org.translint.report.Phrases;
import org.translint.report.ReportSink;
import org.translint.report.TextDirection;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.Document;

/**
 * The report as XLIFF 2.1 with its ITS module: a {@code file} for each article, a {@code unit} for
 * each paragraph and that of the source which it renders.
 *
 * <p>XLIFF has one pair of languages in a document. Articles of a second pair make the report fail
 * with a sentence that says so, rather than leave some out. Paragraphs without a source have an
 * empty one. Articles go to a temporary file as they come. Not thread-safe; errors of the stream
 * are thrown as they are.
 */
public final class XliffReport implements ReportSink {

  private final OutputStream out;
  private final String version;
  private final Path file;
  private final OutputStream body;
  private final XMLStreamWriter xml;
  private @Nullable String sourceLanguage;
  private @Nullable String targetLanguage;
  private int files;

  /** A report to {@code out}, which stays open, by the translint of this version. */
  public XliffReport(OutputStream out, String version) throws IOException {
    this.out = out;
    this.version = version;
    file = Files.createTempFile("translint", ".xlf");
    file.toFile().deleteOnExit();
    body = new BufferedOutputStream(Files.newOutputStream(file));
    try {
      xml = writer(body);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static XMLStreamWriter writer(OutputStream stream) throws XMLStreamException {
    return XMLOutputFactory.newDefaultFactory()
        .createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
  }

  @Override
  public void article(Outcome outcome) throws IOException {
    try {
      if (outcome instanceof Outcome.Checked checked) {
        languages(checked);
        checked(checked);
      } else if (outcome instanceof Outcome.Unreadable unreadable) {
        unreadable(unreadable);
      }
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void languages(Outcome.Checked article) throws IOException {
    targetLanguage = same(targetLanguage, article.document().language());
    Document source = article.source();
    if (source != null) {
      sourceLanguage = same(sourceLanguage, source.language());
    }
  }

  private static String same(@Nullable String before, String now) throws IOException {
    if (before != null && !before.equals(now)) {
      throw new IOException(Phrases.say("xliff.languages", before, now));
    }
    return now;
  }

  private void checked(Outcome.Checked article) throws XMLStreamException {
    Document document = article.document();
    Document source = article.source();
    begin(article.id());
    xml.writeAttribute("trgDir", direction(document));
    if (source != null) {
      xml.writeAttribute("srcDir", direction(source));
    }
    StringWriter note = new StringWriter();
    if (source == null) {
      note.append(Phrases.say("xliff.no-source"));
    }
    for (CheckFailed failed : article.failedChecks()) {
      note.append(note.toString().isEmpty() ? "" : "\n").append(failed.check()).append(": ");
      note.append(Phrases.say("check.broke", failed.reason()));
    }
    note(note.toString());
    XliffUnit unit = new XliffUnit(xml, document, source);
    List<Passage> passages = Passage.of(article);
    for (int i = 0; i < passages.size(); i++) {
      unit.write(i + 1, passages.get(i));
    }
    xml.writeEndElement();
  }

  private static String direction(Document document) {
    return TextDirection.of(document.text(), TextDirection.LTR).label();
  }

  /** An article that has no text to show: a file has to have a unit all the same. */
  private void unreadable(Outcome.Unreadable article) throws XMLStreamException {
    begin(article.id());
    note(article.reason());
    xml.writeStartElement("unit");
    xml.writeAttribute("id", "u1");
    xml.writeStartElement("segment");
    xml.writeEmptyElement("source");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void begin(String id) throws XMLStreamException {
    files++;
    xml.writeStartElement("file");
    xml.writeAttribute("id", "f" + files);
    xml.writeAttribute("original", Inert.of(id));
  }

  private void note(String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      xml.writeStartElement("notes");
      xml.writeStartElement("note");
      xml.writeCharacters(Inert.of(text));
      xml.writeEndElement();
      xml.writeEndElement();
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    try {
      xml.close();
      body.close();
      out.write(head().getBytes(StandardCharsets.UTF_8));
      Files.copy(file, out);
      out.write("</xliff>\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** What stands before the files; it names the languages, which are known last. */
  private String head() throws XMLStreamException {
    StringWriter head = new StringWriter();
    XMLStreamWriter start = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(head);
    start.writeStartDocument("UTF-8", "1.0");
    start.writeCharacters("\n");
    start.writeStartElement("xliff");
    start.writeDefaultNamespace("urn:oasis:names:tc:xliff:document:2.0");
    start.writeNamespace("its", XliffUnit.ITS);
    start.writeAttribute("version", "2.1");
    start.writeAttribute("srcLang", orUnknown(sourceLanguage));
    start.writeAttribute("trgLang", orUnknown(targetLanguage));
    start.writeAttribute("xml:space", "preserve");
    start.writeAttribute("its", XliffUnit.ITS, "version", "2.0");
    start.writeAttribute("its", XliffUnit.ITS, "annotatorsRef", annotator());
    start.writeCharacters("\n");
    start.flush();
    return head.toString();
  }

  private String annotator() {
    return "localization-quality-issue|urn:translint:" + version;
  }

  private static String orUnknown(@Nullable String language) {
    return language == null ? Document.UNKNOWN_LANGUAGE : language;
  }
}
