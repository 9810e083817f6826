package org.translint.report.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.translint.finding.BatchName;
import org.translint.report.OfficePackage;
import org.translint.report.Phrases;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.run.Verdict;

/**
 * The report as an Excel workbook: findings to decide about, articles, names, and what ran.
 *
 * <p>Findings and names go to a temporary file as they come; a row for each article is held. What
 * Excel has no room for is left out and said. The same outcomes give the same bytes. No cell holds
 * a formula. Not thread-safe; errors of the stream are thrown as they are.
 */
public final class XlsxReport implements ReportSink {

  private final OutputStream out;
  private final String version;
  private final Map<String, String> resources;
  private final Path file;
  private final OutputStream stream;
  private final Workbook book;
  private final FindingsGrid findings;
  private final ArticlesGrid articles;
  private final NamesGrid names;
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private boolean hasAllArticles;

  /**
   * A report to {@code out}, which stays open.
   *
   * @param version of translint
   * @param resources digests of the data that decide the findings, by name
   */
  public XlsxReport(OutputStream out, String version, Map<String, String> resources)
      throws IOException {
    this(out, version, resources, Grid.MOST_ROWS);
  }

  /** The same with sheets of so many rows. */
  XlsxReport(OutputStream out, String version, Map<String, String> resources, int mostRows)
      throws IOException {
    this.out = out;
    this.version = version;
    this.resources = Map.copyOf(resources);
    file = Files.createTempFile("translint", ".xlsx");
    file.toFile().deleteOnExit();
    stream = new BufferedOutputStream(Files.newOutputStream(file));
    book = new Workbook(stream, "translint", null);
    book.properties().setTitle(Phrases.say("sheet.title"));
    findings = new FindingsGrid(book, mostRows);
    articles = new ArticlesGrid(book, mostRows);
    names = new NamesGrid(book, mostRows);
  }

  @Override
  public void article(Outcome outcome) throws IOException {
    int first = 0;
    for (SheetRow row : SheetRows.of(outcome)) {
      int at = findings.add(row);
      first = first == 0 ? at : first;
    }
    articles.add(outcome, first);
    Verdict verdict = verdict(outcome);
    if (verdict != null) {
      verdicts.merge(verdict, 1, Integer::sum);
    }
  }

  private static @Nullable Verdict verdict(Outcome outcome) {
    return outcome instanceof Outcome.Checked checked ? checked.verdict() : null;
  }

  @Override
  public void name(BatchName name) throws IOException {
    closeArticles();
    names.add(name);
  }

  private void closeArticles() throws IOException {
    if (!hasAllArticles) {
      findings.close();
      articles.close();
      hasAllArticles = true;
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    closeArticles();
    names.close();
    AboutSheet.write(book, AboutSheet.lines(version, resources, summary, verdicts, leftOut()));
    book.finish();
    stream.close();
    OfficePackage.copyWithoutDates(file, out);
    out.flush();
    Files.deleteIfExists(file);
  }

  private List<String> leftOut() {
    List<String> sentences = new ArrayList<>();
    if (findings.leftOut() > 0) {
      sentences.add(Phrases.say("sheet.left-out", findings.leftOut()));
    }
    if (articles.leftOut() > 0) {
      sentences.add(Phrases.say("sheet.left-out-articles", articles.leftOut()));
    }
    if (names.leftOut() > 0) {
      sentences.add(Phrases.say("sheet.left-out-names", names.leftOut()));
    }
    return sentences;
  }
}
