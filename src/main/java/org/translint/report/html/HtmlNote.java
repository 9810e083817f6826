package org.translint.report.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.report.Printable;
import org.translint.report.TextDirection;
import org.translint.text.Document;
import org.translint.text.Place;
import org.translint.text.Span;

/**
 * The explanation of a finding as the HTML report shows it beside the text.
 *
 * @param number of the finding in its article, from 1
 * @param severity how much it harms
 * @param check id of the check
 * @param category MQM path
 * @param message for a person
 * @param messageDirection the way the message runs: an engine speaks the language of the article
 * @param excerpt the text that it is about; empty where something is missing
 * @param where it stands in the file
 * @param changes what would mend it, best first
 * @param rule the engine's name of the rule, or empty
 * @param confidence in percent
 * @param beside the source's words and the translation's; null where it does not compare them
 * @param related other places
 * @param sameProblem numbers of the other findings of the same problem
 */
record HtmlNote(
    int number,
    Severity severity,
    String check,
    String category,
    String message,
    TextDirection messageDirection,
    String excerpt,
    String where,
    List<Change> changes,
    String rule,
    int confidence,
    @Nullable HtmlPair beside,
    List<Elsewhere> related,
    List<Integer> sameProblem) {

  private static final int EXCERPT = 120;

  /**
   * A fix.
   *
   * @param from what is replaced; empty for an insertion, and where it is the finding's own text
   * @param to what stands there afterwards; empty for a deletion
   * @param isInsertion whether nothing is replaced
   */
  record Change(String from, String to, boolean isInsertion) {

    private static Change of(Fix fix, Finding finding, Document document) {
      String from = fix.span().equals(finding.span()) ? "" : fix.span().of(document.text());
      return new Change(
          Printable.excerpt(from, EXCERPT),
          spelledOut(Printable.of(fix.replacement())),
          fix.span().isEmpty());
    }

    /** Space that stands alone has to be named to be seen. */
    private static String spelledOut(String replacement) {
      return switch (replacement) {
        case " " -> "(space)";
        case "\u00A0" -> "(no-break space)";
        case "\u202F" -> "(narrow no-break space)";
        case "\u3000" -> "(full-width space)";
        default -> replacement;
      };
    }
  }

  /**
   * Another place that the finding speaks of.
   *
   * @param text what stands there
   * @param language BCP 47, or empty
   * @param where path and line
   * @param number of the finding of the same article at that place, or 0
   */
  record Elsewhere(String text, String language, String where, int number) {}

  /**
   * The note for a finding of {@code document}.
   *
   * @param number of the finding, from 1
   * @param source what the article was translated from, or null
   * @param findings all of the article
   */
  static HtmlNote of(
      int number, Document document, @Nullable Document source, List<Finding> findings) {
    Finding finding = findings.get(number - 1);
    Related inSource = inSource(finding, source);
    return new HtmlNote(
        number,
        finding.severity(),
        finding.check(),
        finding.category().path(),
        Printable.of(finding.message()),
        TextDirection.of(finding.message(), TextDirection.LTR),
        Printable.excerpt(finding.span().of(document.text()), EXCERPT),
        position(document, finding.span()),
        finding.fixes().stream().map(f -> Change.of(f, finding, document)).toList(),
        finding.rule() == null ? "" : finding.rule(),
        (int) Math.round(finding.confidence() * 100),
        inSource == null ? null : pair(inSource, finding, document),
        finding.related().stream()
            .filter(r -> !r.equals(inSource))
            .map(r -> elsewhere(r, document, findings))
            .toList(),
        sameProblem(number, findings));
  }

  /** The first place of the source that the finding speaks of. */
  private static @Nullable Related inSource(Finding finding, @Nullable Document source) {
    return source == null
        ? null
        : finding.related().stream()
            .filter(r -> r.document().id().equals(source.id()))
            .findFirst()
            .orElse(null);
  }

  private static HtmlPair pair(Related inSource, Finding finding, Document article) {
    Document source = inSource.document();
    return new HtmlPair(
        HtmlSide.of(
            source, inSource.span(), source.path() + ", " + position(source, inSource.span())),
        HtmlSide.of(article, finding.span(), ""));
  }

  private static Elsewhere elsewhere(Related related, Document article, List<Finding> findings) {
    Document document = related.document();
    boolean isHere = document.id().equals(article.id());
    return new Elsewhere(
        Printable.excerpt(related.text(), EXCERPT),
        HtmlArticle.languageAttribute(document.language()),
        (isHere ? "" : document.path() + ", ") + position(document, related.span()),
        isHere ? numberAt(related.span(), findings) : 0);
  }

  private static int numberAt(Span span, List<Finding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).span().equals(span)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<Integer> sameProblem(int number, List<Finding> findings) {
    String group = findings.get(number - 1).group();
    return IntStream.rangeClosed(1, findings.size())
        .filter(i -> group != null && i != number && group.equals(findings.get(i - 1).group()))
        .boxed()
        .toList();
  }

  private static String position(Document document, Span span) {
    Place place = document.place(span);
    if (place instanceof Place.InText inText) {
      return String.format(Locale.ROOT, "line %d, column %d", inText.line(), inText.column());
    }
    return "";
  }
}
