package org.translint.report.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.translint.finding.Severity;
import org.translint.report.Inert;
import org.translint.report.Phrases;
import org.translint.report.SeverityColor;
import org.translint.run.Outcome;

/** The first page: what there is to say of all articles, and a table of them. */
final class SummaryPage {

  private static final int COLUMNS = 6;

  /** Of the columns, in twentieths of a point. */
  private static final int[] WIDTHS = {3_600, 1_300, 1_000, 1_000, 1_000, 1_000};

  private final XWPFParagraph sentences;
  private final XWPFTable table;

  /** Begins the page; what follows in {@code book} comes after it. */
  SummaryPage(XWPFDocument book) {
    XWPFParagraph title = book.createParagraph();
    title.setStyle(Style.TITLE.id());
    write(title, Phrases.say("docx.title"));
    sentences = book.createParagraph();
    table = book.createTable(1, COLUMNS);
    table.setWidth("100%");
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    for (int width : WIDTHS) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    XWPFTableRow header = table.getRow(0);
    header.setRepeatHeader(true);
    String[] headers = {"article", "language", "verdict", "critical", "major", "minor"};
    for (int i = 0; i < COLUMNS; i++) {
      write(header.getCell(i).getParagraphArray(0), Phrases.say("docx.column-" + headers[i]));
      header.getCell(i).setColor("DDE3EA");
    }
  }

  /** Adds a row; {@code bookmark} is where the article stands, or null. */
  void add(Outcome.Checked article, @Nullable String bookmark) {
    XWPFTableRow row = table.createRow();
    name(row.getCell(0), article.id(), bookmark);
    write(row.getCell(1).getParagraphArray(0), article.document().language());
    write(row.getCell(2).getParagraphArray(0), article.verdict().label());
    int column = 3;
    for (Severity severity : new Severity[] {Severity.CRITICAL, Severity.MAJOR, Severity.MINOR}) {
      write(row.getCell(column).getParagraphArray(0), Long.toString(article.count(severity)));
      if (article.count(severity) > 0) {
        row.getCell(column).setColor(SeverityColor.of(severity));
      }
      column++;
    }
  }

  /** Adds a row for an article that could not be read. */
  void add(Outcome.Unreadable article) {
    XWPFTableRow row = table.createRow();
    name(row.getCell(0), article.id(), null);
    write(row.getCell(0).addParagraph(), article.reason());
    write(row.getCell(2).getParagraphArray(0), Phrases.say("docx.failed"));
    row.getCell(2).setColor(SeverityColor.FAILED);
  }

  private static void name(XWPFTableCell cell, String id, @Nullable String bookmark) {
    XWPFParagraph paragraph = cell.getParagraphArray(0);
    if (bookmark == null) {
      write(paragraph, id);
      return;
    }
    CTHyperlink link = paragraph.getCTP().addNewHyperlink();
    link.setAnchor(bookmark);
    CTR run = link.addNewR();
    run.addNewRPr().addNewColor().setVal("0563C1");
    RunText.add(run, Inert.of(id), false);
  }

  /** Says in a sentence what came of the run. */
  void say(String sentence) {
    boolean isFirst = sentences.getCTP().sizeOfRArray() == 0;
    CTR run = sentences.getCTP().addNewR();
    Typeface.OWN.apply(run.addNewRPr(), false);
    RunText.add(run, Inert.of(isFirst ? sentence : "\n" + sentence), true);
  }

  private static void write(XWPFParagraph paragraph, String text) {
    CTR run = paragraph.getCTP().addNewR();
    Typeface.OWN.apply(run.addNewRPr(), false);
    RunText.add(run, Inert.of(text), false);
  }
}
