package org.translint.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.translint.decisions.Decision;
import org.translint.decisions.DecisionMaker;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.Related;
import org.translint.report.Places;
import org.translint.report.Printable;
import org.translint.report.TextDirection;
import org.translint.text.Document;
import org.translint.text.Place;
import org.translint.text.Span;

/** Findings in the data of the page. */
final class FindingData {

  private static final int EXCERPT = 300;

  private static final DecisionMaker DECISIONS = new DecisionMaker(new Decision.Stamp("", "", ""));

  private final JsonGenerator json;
  private final Pool pool;
  private final Document article;
  private final @Nullable Document source;

  FindingData(JsonGenerator json, Pool pool, Document article, @Nullable Document source) {
    this.json = json;
    this.pool = pool;
    this.article = article;
    this.source = source;
  }

  /** Writes one finding as an object. */
  void write(Finding finding, String fingerprint) throws IOException {
    String message = Printable.of(finding.message());
    json.writeStartObject();
    json.writeNumberField("category", pool.number(finding.category().path()));
    json.writeStringField("message", message);
    json.writeNumberField("dir", TextData.number(TextDirection.of(message, TextDirection.LTR)));
    json.writeFieldName("at");
    place(article, finding.span());
    if (!finding.fixes().isEmpty()) {
      fixes(finding);
    }
    if (finding.group() != null) {
      json.writeStringField("group", Printable.of(finding.group()));
    }
    if (finding.rule() != null) {
      json.writeNumberField("rule", pool.number(Printable.of(finding.rule())));
    }
    if (!finding.related().isEmpty()) {
      related(finding);
    }
    json.writeStringField("print", fingerprint);
    decision(DECISIONS.accepting(finding, fingerprint, article));
    json.writeEndObject();
  }

  /** Start, end, line and column from 1 or 0 where there are none, and the name of the place. */
  private void place(Document document, Span span) throws IOException {
    int length = document.text().length();
    json.writeStartArray();
    json.writeNumber(Math.min(span.start(), length));
    json.writeNumber(Math.min(span.end(), length));
    Optional<String> name = Places.name(document, span);
    boolean hasLines = Places.hasLines(document, span);
    Place.InText place = document.sourceMap().locate(span);
    json.writeNumber(hasLines ? place.line() : 0);
    json.writeNumber(hasLines ? place.column() : 0);
    if (name.isPresent()) {
      json.writeString(Printable.of(name.get()));
    }
    json.writeEndArray();
  }

  /** What stands there afterwards and, where it is not the finding's own, the place. */
  private void fixes(Finding finding) throws IOException {
    json.writeArrayFieldStart("fixes");
    for (Fix fix : finding.fixes()) {
      json.writeStartArray();
      json.writeString(Printable.of(fix.replacement()));
      if (!fix.span().equals(finding.span())) {
        json.writeNumber(fix.span().start());
        json.writeNumber(fix.span().end());
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void related(Finding finding) throws IOException {
    json.writeArrayFieldStart("related");
    for (Related related : finding.related()) {
      Document document = related.document();
      json.writeStartObject();
      if (document.id().equals(article.id())) {
        json.writeNumberField("in", 0);
      } else if (source != null && document.id().equals(source.id())) {
        json.writeNumberField("in", 1);
      } else {
        json.writeNumberField("in", 2);
        json.writeNumberField("id", pool.number(Printable.of(document.id())));
        json.writeNumberField("language", pool.number(Cover.language(document)));
        json.writeStringField("text", Printable.excerpt(related.text(), EXCERPT));
      }
      json.writeFieldName("at");
      place(document, related.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Only what differs from accepting the finding by its fingerprint is written. */
  private void decision(Decision decision) throws IOException {
    // A table opened as a spreadsheet must not take a value for a formula.
    boolean isPlain = !decision.value().matches("(?s)[=+\\-@\\t\\r].*");
    if (decision.kind() != Decision.Kind.FINDING && isPlain) {
      json.writeArrayFieldStart("decision");
      json.writeString(decision.kind().label());
      json.writeString(Printable.of(decision.value()));
      json.writeString(decision.language());
      json.writeEndArray();
    }
  }
}
