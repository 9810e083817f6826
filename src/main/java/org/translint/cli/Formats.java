package org.translint.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.translint.check.catalog.Catalog;
import org.translint.finding.CheckInfo;
import org.translint.report.ci.GithubReport;
import org.translint.report.ci.GitlabReport;
import org.translint.report.ci.JunitReport;
import org.translint.report.ci.RdjsonReport;
import org.translint.report.ci.SarifReport;
import org.translint.report.docx.DocxReport;
import org.translint.report.html.HtmlReport;
import org.translint.report.json.JsonLines;
import org.translint.report.json.JsonReport;
import org.translint.report.sheet.CsvReport;
import org.translint.report.sheet.XlsxReport;
import org.translint.report.terminal.TerminalReport;
import org.translint.report.xliff.XliffReport;

/** The formats of reports: one line for each, in the order of their names. */
final class Formats {

  /** The format of Word documents, which can also be copies of the articles. */
  static final String DOCX = "docx";

  private static final List<ReportFormat> ALL =
      List.of(
          new ReportFormat("csv", "csv", (out, about) -> new CsvReport(utf8(out))),
          new ReportFormat(
              DOCX,
              "docx",
              (out, about) -> new DocxReport(out, about.version(), about.originals())),
          new ReportFormat(
              "github", "", (out, about) -> new GithubReport(utf8(out), about.jobSummary())),
          new ReportFormat("gitlab", "", (out, about) -> new GitlabReport(out)),
          new ReportFormat(
              "html",
              "html",
              (out, about) -> new HtmlReport(utf8(out), about.version(), checksById())),
          new ReportFormat(
              "json",
              "json",
              (out, about) -> new JsonReport(out, about.version(), about.resources())),
          new ReportFormat(
              "jsonl",
              "jsonl",
              (out, about) -> new JsonLines(out, about.version(), about.resources())),
          new ReportFormat(
              "junit", "", (out, about) -> new JunitReport(utf8(out), about.failOn()::fails)),
          new ReportFormat("rdjson", "", (out, about) -> new RdjsonReport(out)),
          new ReportFormat(
              "sarif",
              "sarif",
              (out, about) -> new SarifReport(out, about.version(), checksById())),
          new ReportFormat(
              "terminal",
              "txt",
              (out, about) ->
                  new TerminalReport(utf8(out), TerminalReport.DEFAULT_WIDTH, about.hasColors())),
          new ReportFormat("xliff", "xlf", (out, about) -> new XliffReport(out, about.version())),
          new ReportFormat(
              "xlsx",
              "xlsx",
              (out, about) -> new XlsxReport(out, about.version(), about.resources())));

  private Formats() {}

  /** The format of this name, which must be known. */
  static ReportFormat named(String name) {
    return ALL.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  /** The extensions of files, by the names of their formats. */
  static Map<String, String> extensions() {
    return ALL.stream().collect(Collectors.toMap(ReportFormat::name, ReportFormat::extension));
  }

  private static Map<String, CheckInfo> checksById() {
    return Catalog.infos().stream().collect(Collectors.toMap(CheckInfo::id, info -> info));
  }

  private static Writer utf8(OutputStream out) {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }
}
