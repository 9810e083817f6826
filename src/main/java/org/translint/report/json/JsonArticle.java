package org.translint.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.NameGroup;
import org.translint.finding.Related;
import org.translint.report.JsonText;
import org.translint.report.Places;
import org.translint.run.Outcome;
import org.translint.text.Document;
import org.translint.text.Place;
import org.translint.text.Span;

/** Writes one article of the JSON report, field by field in the order of its format. */
final class JsonArticle {

  private final JsonGenerator json;

  JsonArticle(JsonGenerator json) {
    this.json = json;
  }

  void write(Outcome outcome) throws IOException {
    json.writeStartObject();
    fields(outcome);
    json.writeEndObject();
  }

  /** Writes the fields alone, into an object that is open. */
  void fields(Outcome outcome) throws IOException {
    text("id", outcome.id());
    text("path", outcome.path());
    text("story", outcome.story());
    if (outcome instanceof Outcome.Checked checked) {
      checked(checked);
    } else if (outcome instanceof Outcome.Unreadable unreadable) {
      unreadable(unreadable);
    }
  }

  private void checked(Outcome.Checked article) throws IOException {
    Document source = article.source();
    text("language", language(article.document()));
    text("source", source == null ? null : source.id());
    text("source_language", source == null ? null : language(source));
    text("status", "checked");
    text("error", whatBroke(article.failedChecks()));
    json.writeArrayFieldStart("failed_checks");
    for (CheckFailed failed : article.failedChecks()) {
      json.writeString(failed.check());
    }
    json.writeEndArray();
    json.writeNumberField("words", article.words());
    text("verdict", article.verdict().label());
    json.writeArrayFieldStart("findings");
    for (int i = 0; i < article.findings().size(); i++) {
      finding(article.document(), article.findings().get(i), article.fingerprints().get(i));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("names");
    for (NameGroup name : article.names()) {
      name(article.document(), name);
    }
    json.writeEndArray();
  }

  private void unreadable(Outcome.Unreadable article) throws IOException {
    json.writeNullField("language");
    json.writeNullField("source");
    json.writeNullField("source_language");
    text("status", "failed");
    text("error", article.reason());
    json.writeArrayFieldStart("failed_checks");
    json.writeEndArray();
    json.writeNumberField("words", 0);
    json.writeNullField("verdict");
    json.writeArrayFieldStart("findings");
    json.writeEndArray();
    json.writeArrayFieldStart("names");
    json.writeEndArray();
  }

  private void finding(Document document, Finding finding, String fingerprint) throws IOException {
    json.writeStartObject();
    text("check", finding.check());
    text("category", finding.category().path());
    text("severity", finding.severity().label());
    json.writeFieldName("confidence");
    json.writeNumber(JsonText.rounded(finding.confidence()));
    text("message", finding.message());
    Place.InText place = document.sourceMap().locate(finding.span());
    start(place);
    json.writeNumberField("end_line", place.endLine());
    json.writeNumberField("end_column", place.endColumn());
    text("place", Places.name(document, finding.span()).orElse(null));
    text("text", finding.span().of(document.text()));
    json.writeArrayFieldStart("suggestions");
    for (String suggestion : finding.suggestions()) {
      json.writeString(JsonText.wellFormed(suggestion));
    }
    json.writeEndArray();
    text("fix", fix(finding));
    text("group", finding.group());
    text("rule", finding.rule());
    json.writeArrayFieldStart("related");
    for (Related related : finding.related()) {
      related(related);
    }
    json.writeEndArray();
    text("fingerprint", fingerprint);
    json.writeEndObject();
  }

  private void related(Related related) throws IOException {
    json.writeStartObject();
    text("path", related.document().path());
    start(related.document().sourceMap().locate(related.span()));
    Optional<String> place = Places.name(related.document(), related.span());
    if (place.isPresent()) {
      text("place", place.get());
    }
    text("text", related.text());
    json.writeEndObject();
  }

  private void start(Place.InText place) throws IOException {
    json.writeNumberField("start", place.span().start());
    json.writeNumberField("end", place.span().end());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
  }

  private void name(Document document, NameGroup name) throws IOException {
    json.writeStartObject();
    text("group", name.group());
    text("name", name.name());
    text("kind", name.kind().label());
    json.writeBooleanField("consistent", name.consistent());
    NameGroup.Because because = name.because();
    text("preferred", name.preferred());
    text("because", because == null ? null : because.label());
    text("source_name", name.sourceName());
    json.writeArrayFieldStart("variants");
    for (NameGroup.Variant variant : name.variants()) {
      json.writeStartObject();
      text("text", variant.text());
      text("reading", variant.reading());
      json.writeNumberField("count", variant.count());
      json.writeArrayFieldStart("spans");
      for (Span span : variant.spans()) {
        Span inFile = document.sourceMap().toFile(span);
        json.writeArray(new int[] {inFile.start(), inFile.end()}, 0, 2);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void text(String field, @Nullable String value) throws IOException {
    json.writeFieldName(field);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(JsonText.wellFormed(value));
    }
  }

  private static @Nullable String language(Document document) {
    return document.language().equals(Document.UNKNOWN_LANGUAGE) ? null : document.language();
  }

  /** Why an article that was checked is not wholly checked, or null. */
  private static @Nullable String whatBroke(List<CheckFailed> failed) {
    return failed.isEmpty()
        ? null
        : failed.stream().map(f -> f.check() + ": " + f.reason()).collect(Collectors.joining("; "));
  }

  /** Who may apply the first fix, where a program may. */
  private static @Nullable String fix(Finding finding) {
    if (finding.fixes().isEmpty()) {
      return null;
    }
    return switch (finding.fixes().get(0).applicability()) {
      case SAFE -> "safe";
      case UNSAFE -> "unsafe";
      case DISPLAY -> null;
    };
  }
}
