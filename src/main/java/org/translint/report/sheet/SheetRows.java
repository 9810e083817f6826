package org.translint.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Related;
import org.translint.report.Phrases;
import org.translint.report.Places;
import org.translint.report.Printable;
import org.translint.report.Remedies;
import org.translint.run.Outcome;
import org.translint.text.Document;
import org.translint.text.Place;

/** Makes the rows of an article: what failed on it first, then its findings in their order. */
final class SheetRows {

  private static final int MOST_PLACES = 5;
  private static final int EXCERPT = 400;
  private static final int SHORT_EXCERPT = 60;

  private SheetRows() {}

  static List<SheetRow> of(Outcome outcome) {
    List<SheetRow> rows = new ArrayList<>();
    if (outcome instanceof Outcome.Unreadable unreadable) {
      rows.add(failure(unreadable.id(), "", "", unreadable.reason()));
    } else if (outcome instanceof Outcome.Checked article) {
      Document document = article.document();
      for (CheckFailed failed : article.failedChecks()) {
        String message = Phrases.say("check.broke", failed.reason());
        rows.add(failure(document.id(), language(document), failed.check(), message));
      }
      for (int i = 0; i < article.findings().size(); i++) {
        rows.add(row(article, article.findings().get(i), article.fingerprints().get(i)));
      }
    }
    return rows;
  }

  private static SheetRow failure(String path, String language, String check, String message) {
    return new SheetRow(
        CellText.of(path),
        0,
        0,
        "",
        language,
        check,
        SheetRow.FAILED,
        "",
        -1,
        CellText.of(message),
        "",
        "",
        "",
        "",
        "",
        "",
        "");
  }

  private static SheetRow row(Outcome.Checked article, Finding finding, String fingerprint) {
    Document document = article.document();
    Place.InText place = document.sourceMap().locate(finding.span());
    String group = finding.group();
    boolean hasLines = Places.hasLines(document, finding.span());
    return new SheetRow(
        CellText.of(document.id()),
        hasLines ? place.line() : 0,
        hasLines ? place.column() : 0,
        CellText.of(Places.name(document, finding.span()).orElse("")),
        language(document),
        finding.check(),
        finding.severity().label(),
        finding.category().path(),
        (int) Math.round(finding.confidence() * 100),
        CellText.of(finding.message()),
        CellText.of(finding.span().of(document.text())),
        CellText.of(String.join("\n", Remedies.of(finding, document))),
        CellText.of(Surroundings.of(document, finding.span())),
        CellText.of(elsewhere(finding, article.source())),
        fix(finding),
        group == null ? "" : group,
        fingerprint);
  }

  static String language(Document document) {
    return document.language().equals(Document.UNKNOWN_LANGUAGE) ? "" : document.language();
  }

  private static String fix(Finding finding) {
    Applicability who =
        finding.fixes().isEmpty() ? Applicability.DISPLAY : finding.fixes().get(0).applicability();
    return switch (who) {
      case SAFE -> "safe";
      case UNSAFE -> "unsafe";
      case DISPLAY -> "";
    };
  }

  /** The words of the source, then other places that the finding speaks of. */
  private static String elsewhere(Finding finding, @Nullable Document source) {
    Predicate<Related> inSource =
        place -> source != null && place.document().id().equals(source.id());
    Stream<String> words =
        finding.related().stream()
            .filter(inSource)
            .map(place -> Printable.excerpt(place.text(), EXCERPT));
    Stream<String> places =
        finding.related().stream().filter(inSource.negate()).map(SheetRows::place);
    List<String> all = Stream.concat(words, places).distinct().toList();
    String some = all.stream().limit(MOST_PLACES).collect(Collectors.joining("\n"));
    return all.size() <= MOST_PLACES
        ? some
        : some + '\n' + Phrases.say("place.more", all.size() - MOST_PLACES);
  }

  private static String place(Related related) {
    return Phrases.say(
        "sheet.place",
        Phrases.quoted(Printable.excerpt(related.text(), SHORT_EXCERPT)),
        related.document().path(),
        Places.where(related.document(), related.span()));
  }
}
