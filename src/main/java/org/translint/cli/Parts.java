package org.translint.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.translint.check.Check;
import org.translint.check.catalog.Catalog;
import org.translint.config.Known;
import org.translint.config.NamesScope;
import org.translint.config.Settings;
import org.translint.config.Settings.GlossaryFile;
import org.translint.config.Settings.NameLedger;
import org.translint.config.SettingsException;
import org.translint.finding.CheckInfo;
import org.translint.language.DictionaryException;
import org.translint.language.Languages;
import org.translint.names.ledger.Ledger;
import org.translint.names.ledger.LedgerException;
import org.translint.names.ledger.LedgerReader;
import org.translint.report.HtmlReport;
import org.translint.report.JsonReport;
import org.translint.report.TerminalReport;
import org.translint.run.Assignment;
import org.translint.run.OutcomeConsumer;
import org.translint.run.Progress;
import org.translint.run.Run;
import org.translint.run.Summary;
import org.translint.terms.Glossary;
import org.translint.terms.GlossaryException;
import org.translint.terms.GlossaryReader;

/** Where the parts are put together that commands are made of. */
final class Parts {

  /** The formats of reports, by name. */
  private static final List<ReportFormat> FORMATS =
      List.of(
          new ReportFormat("html", "html", Parts::html),
          new ReportFormat("json", "json", Parts::json),
          new ReportFormat("terminal", "txt", Parts::terminal));

  private Parts() {}

  private static HtmlReport html(OutputStream out, ReportFormat.Context context) {
    Map<String, CheckInfo> checks =
        Catalog.infos().stream().collect(Collectors.toMap(CheckInfo::id, info -> info));
    return new HtmlReport(utf8(out), context.version(), checks);
  }

  private static JsonReport json(OutputStream out, ReportFormat.Context context)
      throws IOException {
    return new JsonReport(out, context.version(), context.resources());
  }

  private static TerminalReport terminal(OutputStream out, ReportFormat.Context context) {
    return new TerminalReport(utf8(out), TerminalReport.DEFAULT_WIDTH, context.hasColors());
  }

  private static Writer utf8(OutputStream out) {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  /** The format of this name, which must be known. */
  static ReportFormat format(String name) {
    return FORMATS.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  /** What settings may speak of. */
  static Known known() {
    return new Known(
        Catalog.infos().stream().map(CheckInfo::id).collect(Collectors.toSet()),
        FORMATS.stream().collect(Collectors.toMap(ReportFormat::name, ReportFormat::extension)));
  }

  /** The checks that are to run. */
  static List<Check> checks(Settings settings) {
    return Catalog.checks().stream().filter(c -> settings.checks().runs(c.info())).toList();
  }

  /**
   * The name ledger that the settings speak of, or an empty one.
   *
   * @throws SettingsException if there is something wrong with it
   */
  static Ledger ledger(Settings settings) throws SettingsException {
    NameLedger names = settings.articles().names();
    if (names == null) {
      return Ledger.EMPTY;
    }
    try {
      return names.file() == null
          ? Ledger.bundled()
          : LedgerReader.read(names.file(), names.path());
    } catch (LedgerException e) {
      throw new SettingsException(e.sentence());
    }
  }

  /**
   * The glossary that the settings speak of, or an empty one.
   *
   * @throws SettingsException if there is something wrong with it
   */
  static Glossary glossary(Settings settings) throws SettingsException {
    GlossaryFile terms = settings.articles().glossary();
    if (terms == null) {
      return Glossary.EMPTY;
    }
    try {
      return GlossaryReader.read(terms.file(), terms.path());
    } catch (GlossaryException e) {
      throw new SettingsException(e.sentence());
    }
  }

  /**
   * The languages, with the dictionaries that the settings speak of.
   *
   * @throws SettingsException if there is something wrong with one
   */
  static Languages languages(Settings settings) throws SettingsException {
    try {
      return Languages.with(settings.articles().dictionaries());
    } catch (DictionaryException e) {
      throw new SettingsException(e.sentence());
    }
  }

  /** Finds who is named in articles, and checks nothing. */
  static Summary names(
      Settings settings, List<Assignment> work, Progress progress, OutcomeConsumer consumer)
      throws IOException, InterruptedException, SettingsException {
    return new Run(
            languages(settings),
            ledger(settings),
            Glossary.EMPTY,
            List.of(),
            settings.articles().encoding(),
            settings.running().jobs(),
            progress,
            NamesScope.BATCH)
        .execute(work, consumer);
  }

  /** Checks articles. */
  static Summary run(
      Settings settings,
      Languages languages,
      Ledger ledger,
      Glossary glossary,
      List<Assignment> work,
      Progress progress,
      OutcomeConsumer consumer)
      throws IOException, InterruptedException {
    return new Run(
            languages,
            ledger,
            glossary,
            checks(settings),
            settings.articles().encoding(),
            settings.running().jobs(),
            progress,
            settings.articles().namesScope())
        .execute(work, consumer);
  }
}
