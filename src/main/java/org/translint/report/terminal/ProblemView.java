package org.translint.report.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.Related;
import org.translint.report.Phrases;
import org.translint.report.Places;
import org.translint.text.Document;
import org.translint.text.Span;

/** Tells the problems of one article: what, where, and what to do. */
final class ProblemView {

  /** More would not be read. */
  private static final int SUGGESTIONS = 3;

  private static final int NOTES = 4;
  private static final int PLACES = 12;

  /** Cells of a quoted text, where the line has no more left. */
  private static final int QUOTED = 30;

  private final Screen screen;
  private final Document document;
  private final @Nullable Document source;

  /**
   * A view of the problems of {@code document}.
   *
   * @param source what it was translated from, or null
   */
  ProblemView(Screen screen, Document document, @Nullable Document source) {
    this.screen = screen;
    this.document = document;
    this.source = source;
  }

  String render(Problem problem) {
    Finding first = problem.first();
    Ink ink = Ink.of(first.severity());
    Optional<Related> inSource = inSource(first);
    int digits = LineView.digits(document, first.span());
    int most =
        inSource.map(r -> Math.max(digits, LineView.digits(r.document(), r.span()))).orElse(digits);
    LineView lines = new LineView(screen, most);
    int indent = lines.indent();
    StringBuilder view = new StringBuilder();
    view.append(
        screen
            .paragraph(0, 2)
            .whole(document.path() + ':' + lineAndColumn(first.span()), Ink.BOLD)
            .whole(first.severity().label() + '[' + first.check() + "]:", ink)
            .words(first.message(), Ink.PLAIN));
    view.append(lines.render(document, first.span(), ink));
    inSource.ifPresent(place -> source(place, lines, view));
    help(first, indent, view);
    notes(problem, inSource, indent, view);
    others(problem, indent, view);
    return view.toString();
  }

  /** The place of the source that the finding speaks of, the first if there are several. */
  private Optional<Related> inSource(Finding finding) {
    Document from = source;
    return from == null
        ? Optional.empty()
        : finding.related().stream().filter(r -> r.document().id().equals(from.id())).findFirst();
  }

  /** Shows the source's words under those of the translation. */
  private void source(Related place, LineView lines, StringBuilder view) {
    view.append(
            screen
                .paragraph(lines.indent(), lines.indent() + 2)
                .whole(Phrases.say("label.source") + ':', Ink.CYAN)
                .whole(place.document().path() + ':' + lineAndColumn(place), Ink.PLAIN))
        .append(lines.render(place.document(), place.span(), Ink.CYAN));
  }

  private void help(Finding finding, int indent, StringBuilder view) {
    if (!finding.fixes().isEmpty()) {
      view.append(
          screen
              .paragraph(indent, indent + 2)
              .whole(Phrases.say("label.help") + ':', Ink.GREEN)
              .words(whatToDo(finding), Ink.PLAIN));
    }
  }

  /** The best of the fixes in words, with the others that change the same place. */
  private String whatToDo(Finding finding) {
    Fix best = finding.fixes().get(0);
    String action =
        best.span().isEmpty()
            ? "fix.add"
            : best.replacement().isEmpty() ? "fix.remove" : "fix.write";
    List<String> replacements =
        finding.fixes().stream()
            .filter(fix -> fix.span().equals(best.span()))
            .map(fix -> quoted(fix.replacement(), screen.width() / 2))
            .distinct()
            .limit(SUGGESTIONS)
            .toList();
    String alternatives = Phrases.anyOf(replacements);
    if (best.span().equals(finding.span())) {
      return Phrases.say(action, alternatives);
    }
    String now = quoted(best.span().of(document.text()), screen.width() / 2);
    return Phrases.say(action + "-at", alternatives, lineAndColumn(best.span()), now);
  }

  /** The other places that the findings speak of; those with the same text in one note. */
  private void notes(Problem problem, Optional<Related> shown, int indent, StringBuilder view) {
    Map<List<String>, List<Related>> notes = new LinkedHashMap<>();
    Stream.concat(Stream.of(problem.first()), problem.others().stream())
        .flatMap(finding -> finding.related().stream())
        .filter(related -> !shown.filter(related::equals).isPresent())
        .distinct()
        .forEach(
            related ->
                notes
                    .computeIfAbsent(
                        List.of(related.document().path(), related.text()), k -> new ArrayList<>())
                    .add(related));
    notes.values().stream().limit(NOTES).forEach(places -> note(places, indent, view));
    int left = notes.values().stream().skip(NOTES).mapToInt(List::size).sum();
    if (left > 0) {
      view.append(
          screen
              .paragraph(indent, indent + 2)
              .whole(Phrases.say("label.note") + ':', Ink.CYAN)
              .words(Phrases.say("place.more", left), Ink.PLAIN));
    }
  }

  private void note(List<Related> places, int indent, StringBuilder view) {
    Related first = places.get(0);
    String label = Phrases.say("label.note") + ':';
    String place = first.document().path() + ':' + lineAndColumn(first);
    int left = screen.width() - indent - CellWidth.of(label + place + "  “”");
    Paragraph note =
        screen
            .paragraph(indent, indent + 2)
            .whole(label, Ink.CYAN)
            .whole(place, Ink.PLAIN)
            .words(quoted(first.text(), Math.max(QUOTED, left)), Ink.PLAIN);
    if (places.size() > 1) {
      List<String> more = places.stream().skip(1).map(ProblemView::lineAndColumn).toList();
      note.words(Phrases.say("place.also", places(more)), Ink.PLAIN);
    }
    view.append(note);
  }

  /** The places of the other findings, by the words that they are about; the same words first. */
  private void others(Problem problem, int indent, StringBuilder view) {
    String told = text(problem.first());
    Map<String, List<String>> byText = new LinkedHashMap<>();
    byText.put(told, new ArrayList<>());
    for (Finding other : problem.others()) {
      byText.computeIfAbsent(text(other), t -> new ArrayList<>()).add(lineAndColumn(other.span()));
    }
    byText.forEach(
        (text, places) -> {
          if (!places.isEmpty()) {
            String also =
                text.equals(told)
                    ? Phrases.say("place.also", places(places))
                    : Phrases.say("place.also-form", quoted(text, QUOTED), places(places));
            view.append(screen.paragraph(indent, indent + 2).words(also, Ink.PLAIN));
          }
        });
  }

  private static String places(List<String> places) {
    String some = String.join(", ", places.subList(0, Math.min(PLACES, places.size())));
    return places.size() <= PLACES
        ? some
        : some + ' ' + Phrases.say("place.more", places.size() - PLACES);
  }

  private static String quoted(String text, int cells) {
    return Phrases.quoted(CellWidth.clip(Visible.of(text), cells));
  }

  private String text(Finding finding) {
    return finding.span().of(document.text());
  }

  private String lineAndColumn(Span span) {
    return lineAndColumn(new Related(document, span));
  }

  private static String lineAndColumn(Related related) {
    return Visible.of(Places.where(related.document(), related.span()));
  }
}
