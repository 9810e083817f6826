package org.translint.report;

import java.util.Locale;
import java.util.Optional;
import org.translint.text.Document;
import org.translint.text.Place;
import org.translint.text.Span;

/** What people call places of articles, in the language of the reports. */
public final class Places {

  private Places() {}

  /** The name of a place where lines and columns do not say it, such as that of a segment. */
  public static Optional<String> name(Document document, Span span) {
    return document.label(span).map(Places::name);
  }

  /**
   * Line and column, with the name of the place after them where it has one; of a document whose
   * file has no lines, the name alone.
   */
  public static String where(Document document, Span span) {
    Place.InText place = document.sourceMap().locate(span);
    String lineAndColumn = place.line() + ":" + place.column();
    Optional<String> name = name(document, span);
    if (name.isEmpty()) {
      return lineAndColumn;
    }
    return hasLines(document, span) ? lineAndColumn + " (" + name.get() + ")" : name.get();
  }

  /** Whether the file has the lines that places are counted in, and is not a package of parts. */
  public static boolean hasLines(Document document, Span span) {
    return document.label(span).map(Place::hasLines).orElse(true);
  }

  private static String name(Place place) {
    if (place instanceof Place.InParagraph paragraph) {
      String part = paragraph.part().name().toLowerCase(Locale.ROOT).replace('_', '-');
      return Phrases.say("place.in-" + part, paragraph.number());
    }
    if (place instanceof Place.InCell cell) {
      return Phrases.say("place.in-cell", cell.table(), cell.row(), cell.column());
    }
    if (place instanceof Place.InSegment segment) {
      return Phrases.say("place.in-segment", shown(segment.id()));
    }
    if (place instanceof Place.InField field) {
      return Phrases.say("place.in-field", shown(field.record()), shown(field.field()));
    }
    if (place instanceof Place.InCue cue) {
      return Phrases.say("place.in-cue", cue.number(), shown(cue.time()));
    }
    return "";
  }

  /** The words of a file in one line that is not too long. */
  private static String shown(String text) {
    return Printable.excerpt(text, 60);
  }
}
