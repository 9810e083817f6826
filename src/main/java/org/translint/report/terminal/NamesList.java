package org.translint.report.terminal;

import java.io.IOException;
import java.io.Writer;
import org.translint.finding.BatchName;
import org.translint.finding.NameGroup.Because;
import org.translint.report.NamesReport;
import org.translint.report.Phrases;

/** The people of a batch as a table for the terminal, a line for each form. */
public final class NamesList implements NamesReport {

  private static final String GAP = "  ";
  private static final int LANGUAGE = 4;
  private static final int COUNT = 5;
  private static final int ARTICLES = 8;
  private static final int NOTE = 20;
  private static final int NARROWEST = 10;

  private final Writer out;
  private final Screen screen;
  private final int name;
  private final int form;
  private boolean isBegun;

  /**
   * A table to {@code out}, which stays open.
   *
   * @param width of the terminal, in cells
   * @param hasColors whether it understands ANSI colours
   */
  public NamesList(Writer out, int width, boolean hasColors) {
    this.out = out;
    this.screen = new Screen(width, hasColors);
    int free = width - LANGUAGE - COUNT - ARTICLES - NOTE - 5 * GAP.length();
    this.name = Math.max(NARROWEST, free * 3 / 5);
    this.form = Math.max(NARROWEST, free * 2 / 5);
  }

  @Override
  public void name(BatchName batchName) throws IOException {
    if (!isBegun) {
      isBegun = true;
      String title =
          columns(
              Phrases.say("people.name"),
              Phrases.say("people.language"),
              Phrases.say("people.form"),
              Phrases.say("people.count"),
              Phrases.say("people.articles"));
      out.append(screen.paragraph(0, 0).visible(title, Ink.BOLD).toString());
    }
    boolean isFirst = true;
    for (BatchName.Form line : batchName.forms()) {
      String columns =
          columns(
              isFirst ? Visible.of(batchName.name()) : "",
              isFirst ? batchName.language() : "",
              Visible.of(line.text()),
              Integer.toString(line.count()),
              Integer.toString(line.articleCount()));
      String note = note(batchName, line, isFirst);
      Paragraph row =
          screen.paragraph(0, CellWidth.of(columns) + GAP.length()).visible(columns, Ink.PLAIN);
      out.append(
          (note.isEmpty() ? row : row.visible("", Ink.PLAIN).words(note, Ink.GREEN)).toString());
      isFirst = false;
    }
  }

  private String columns(String who, String language, String what, String count, String articles) {
    return cell(who, name)
        + GAP
        + cell(language, LANGUAGE)
        + GAP
        + cell(what, form)
        + GAP
        + right(count, COUNT)
        + GAP
        + right(articles, ARTICLES);
  }

  private static String cell(String text, int width) {
    return CellWidth.pad(RightToLeft.isolateRuns(CellWidth.clip(text, width)), width);
  }

  private static String right(String number, int width) {
    return " ".repeat(Math.max(0, width - CellWidth.of(number))) + number;
  }

  /** What is said of a form; nothing where a name has one form and it is plain why. */
  private static String note(BatchName name, BatchName.Form form, boolean isFirst) {
    Because because = name.because();
    boolean isOnly = name.forms().size() == 1;
    if (because == null) {
      return isFirst ? Phrases.say("names.undecided") : "";
    }
    return form.text().equals(name.preferred()) && (!isOnly || because != Because.MAJORITY)
        ? Phrases.say("people.preferred." + because.label())
        : "";
  }

  @Override
  public void end() throws IOException {
    if (!isBegun) {
      out.append(Phrases.say("people.none")).append('\n');
    }
    out.flush();
  }
}
