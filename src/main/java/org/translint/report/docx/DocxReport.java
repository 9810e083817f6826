package org.translint.report.docx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.translint.finding.Severity;
import org.translint.report.OfficePackage;
import org.translint.report.Phrases;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.run.Verdict;

/**
 * The report as a Word document: a summary, then each article that has something above neutral,
 * with a comment of Word on each fault. Of a single article that is a Word document itself, it is a
 * copy of that with the comments.
 *
 * <p>A document is held in memory until the end, and people do not open one of thousands of pages:
 * so it has the first articles only, and says how many more there are. The same outcomes give the
 * same bytes. Not thread-safe; errors of the stream are thrown as they are.
 */
public final class DocxReport implements ReportSink {

  /** Articles with their text. */
  private static final int MOST_ARTICLES = 300;

  /** In twentieths of a point. */
  private static final int A4_WIDTH = 11_906;

  private static final int A4_HEIGHT = 16_838;

  /** Rows of the summary. */
  private static final int MOST_ROWS = 2_000;

  private final OutputStream out;
  private final String version;
  private final Originals originals;
  private final int mostArticles;
  private final XWPFDocument book = new XWPFDocument();
  private final SummaryPage summaryPage;
  private final ArticlePages pages;
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);

  /** The first article, while it is the only one. */
  private Outcome.@Nullable Checked only;

  private boolean isFirst = true;
  private int rows;
  private int shown;
  private int leftOut;
  private int leftOutRows;
  private int unreadable;

  /**
   * A report to {@code out}, which stays open, by the translint of this version.
   *
   * @param originals of articles that are Word documents
   */
  public DocxReport(OutputStream out, String version, Originals originals) throws IOException {
    this(out, version, originals, MOST_ARTICLES);
  }

  /** The same with the text of so many articles. */
  DocxReport(OutputStream out, String version, Originals originals, int mostArticles)
      throws IOException {
    this.out = out;
    this.originals = originals;
    this.version = version;
    this.mostArticles = mostArticles;
    book.createStyles().setStyles(styles());
    POIXMLProperties.CoreProperties properties = book.getProperties().getCoreProperties();
    properties.setCreator("translint");
    properties.setTitle(Phrases.say("docx.title"));
    summaryPage = new SummaryPage(book);
    pages = new ArticlePages(book);
  }

  private static CTStyles styles() throws IOException {
    try (InputStream in = DocxReport.class.getResourceAsStream("styles.xml")) {
      if (in == null) {
        throw new IllegalStateException("styles.xml is not among the resources");
      }
      return StylesDocument.Factory.parse(in).getStyles();
    } catch (XmlException e) {
      throw new IllegalStateException("styles.xml is not what Word calls styles", e);
    }
  }

  @Override
  public void article(Outcome outcome) {
    if (isFirst && outcome instanceof Outcome.Checked checked) {
      only = checked;
    } else {
      addOnly();
      add(outcome);
    }
    isFirst = false;
  }

  /** Adds the first article, which is not the only one. */
  private void addOnly() {
    if (only != null) {
      add(only);
      only = null;
    }
  }

  private void add(Outcome outcome) {
    boolean hasRow = rows < MOST_ROWS;
    if (outcome instanceof Outcome.Checked checked) {
      verdicts.merge(checked.verdict(), 1, Integer::sum);
      String bookmark = page(checked);
      if (hasRow) {
        summaryPage.add(checked, bookmark.isEmpty() ? null : bookmark);
      }
    } else if (outcome instanceof Outcome.Unreadable failed) {
      unreadable++;
      if (hasRow) {
        summaryPage.add(failed);
      }
    }
    rows += hasRow ? 1 : 0;
    leftOutRows += hasRow ? 0 : 1;
  }

  /** Writes an article if there is something to say of it; returns its bookmark, or nothing. */
  private String page(Outcome.Checked article) {
    if (article.verdict() == Verdict.CLEAR && article.failedChecks().isEmpty()) {
      return "";
    }
    if (shown >= mostArticles) {
      leftOut++;
      return "";
    }
    shown++;
    return pages.add(article);
  }

  @Override
  public void end(Summary summary) throws IOException {
    Outcome.Checked article = only;
    Optional<byte[]> copy =
        article == null
            ? Optional.empty()
            : originals.of(article).flatMap(original -> CommentedCopy.of(original, article));
    if (copy.isPresent()) {
      out.write(copy.get());
      out.flush();
    } else {
      addOnly();
      endBook(summary);
    }
  }

  private void endBook(Summary summary) throws IOException {
    summaryPage.say(
        Phrases.say(
            "summary.articles",
            summary.articles(),
            summary.words(),
            verdicts.getOrDefault(Verdict.HOLD, 0),
            verdicts.getOrDefault(Verdict.LOOK, 0),
            verdicts.getOrDefault(Verdict.CLEAR, 0),
            unreadable));
    summaryPage.say(
        Phrases.say(
            "sheet.about-findings",
            summary.countAtLeast(Severity.NEUTRAL),
            summary.count(Severity.CRITICAL),
            summary.count(Severity.MAJOR),
            summary.count(Severity.MINOR),
            summary.count(Severity.NEUTRAL)));
    summaryPage.say(Phrases.say("sheet.about-source", summary.withoutSource()));
    if (leftOut > 0) {
      summaryPage.say(Phrases.say("docx.left-out", leftOut));
    }
    if (leftOutRows > 0) {
      summaryPage.say(Phrases.say("docx.left-out-rows", leftOutRows));
    }
    summaryPage.say(Phrases.say("docx.how", version));
    save();
  }

  private void save() throws IOException {
    CTPageSz page = book.getDocument().getBody().addNewSectPr().addNewPgSz();
    page.setW(BigInteger.valueOf(A4_WIDTH));
    page.setH(BigInteger.valueOf(A4_HEIGHT));
    Path file = Files.createTempFile("translint", ".docx");
    try {
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
        book.write(stream);
      }
      book.close();
      OfficePackage.copyWithoutDates(file, out);
      out.flush();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
