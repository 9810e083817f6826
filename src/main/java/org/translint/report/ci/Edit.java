package org.translint.report.ci;

import java.util.List;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.report.Places;
import org.translint.text.Document;
import org.translint.text.Place;
import org.translint.text.Span;

/**
 * A fix as a program can apply it to a file.
 *
 * @param span what is replaced, in the document's text
 * @param place the same in the file
 * @param text what stands there afterwards
 * @param isSafe whether it may be applied unseen
 */
record Edit(Span span, Place.InText place, String text, boolean isSafe) {

  private static final String MEANT_IN_MARKUP = "<&";

  /** What means something else to one format or another that holds articles in fields. */
  private static final String MEANT_IN_FIELDS = "<&\"\\";

  /**
   * The fixes of a finding that a program may apply, best first. Those that would touch more in the
   * file than text (the tags of a web page, the entity behind a character) are not among them,
   * since nobody who reads a report knows how to write them.
   */
  static List<Edit> of(Document document, Finding finding) {
    if (!Places.hasLines(document, finding.span())) {
      return List.of();
    }
    String meant = document.label(finding.span()).isPresent() ? MEANT_IN_FIELDS : MEANT_IN_MARKUP;
    return finding.fixes().stream()
        .filter(fix -> fix.applicability() != Fix.Applicability.DISPLAY)
        .map(fix -> of(document, fix))
        .filter(edit -> edit.span.length() == edit.place.span().length())
        .filter(edit -> edit.text.chars().noneMatch(c -> meant.indexOf(c) >= 0))
        .toList();
  }

  private static Edit of(Document document, Fix fix) {
    return new Edit(
        fix.span(),
        document.sourceMap().locate(fix.span()),
        fix.replacement(),
        fix.applicability() == Fix.Applicability.SAFE);
  }
}
